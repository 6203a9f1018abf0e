import '../patient.css';
import './folder.css';
import { Button, NativeSelect, TextInput } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useDeferredValue, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { folderQuery } from '../../api/queries/carried/folder.ts';
import type { FolderQuery } from '../../api/types.ts';
import { formatCount } from '../../format/amount.ts';
import { useLanguage } from '../../language/use-language.ts';
import { Page } from '../../parts/frame/page.tsx';
import { Panel } from '../../parts/frame/panel.tsx';
import { Gate } from '../../parts/state/gate.tsx';
import { AddFiles } from './add-files.tsx';
import { FileList } from './file-list.tsx';
import { DOCUMENT_TYPES, documentTypeOf, formatSize } from './file-words.ts';

const PAGE = 25;

/** What the person keeps: put files in, find them again, bring back what was deleted. */
export function FolderPage() {
  const { t } = useTranslation('folder');
  const language = useLanguage();
  const all = useQuery(folderQuery({ limit: 1 }));
  const [isRemoved, setRemoved] = useState(false);
  const usage = all.data?.usage;
  return (
    <Page
      title={t('title')}
      lead={t('lead')}
      width="text"
      crumbs={[{ text: t('crumb.home'), to: '/patient' }]}
    >
      <Gate query={all}>
        {(answer) => (
          <AddFiles
            limit={formatSize(answer.usage.file_bytes_max, language)}
            isScanned={answer.is_scanned}
          />
        )}
      </Gate>
      <Panel
        title={t('list')}
        actions={
          <Button variant="subtle" onClick={() => setRemoved(!isRemoved)}>
            {t(isRemoved ? 'list.kept' : 'list.removed')}
          </Button>
        }
      >
        <FoundFiles isRemoved={isRemoved} key={String(isRemoved)} />
      </Panel>
      {usage === undefined ? null : (
        <p className="soft">
          {t('usage', {
            used: formatSize(usage.bytes, language),
            limit: formatSize(usage.bytes_max, language),
            files: formatCount(usage.files, language),
          })}
        </p>
      )}
    </Page>
  );
}

function FoundFiles({ isRemoved }: { isRemoved: boolean }) {
  const { t } = useTranslation('folder');
  const [text, setText] = useState('');
  const [type, setType] = useState('');
  const [offset, setOffset] = useState(0);
  const searched = useDeferredValue(text.trim());
  const query: FolderQuery = {
    limit: PAGE,
    offset,
    removed: isRemoved,
    ...(searched === '' ? {} : { text: searched }),
    ...(type === '' ? {} : { document_type: documentTypeOf(type) }),
  };
  const found = useQuery({ ...folderQuery(query), placeholderData: keepPreviousData });
  return (
    <div className="stack-tight">
      {isRemoved ? null : (
        <search className="folder-search">
          <TextInput
            type="search"
            label={t('list.search')}
            value={text}
            maxLength={100}
            onChange={(event) => {
              setText(event.currentTarget.value);
              setOffset(0);
            }}
          />
          <NativeSelect
            label={t('list.type')}
            value={type}
            onChange={(event) => {
              setType(event.currentTarget.value);
              setOffset(0);
            }}
          >
            <option value="">{t('list.all')}</option>
            {DOCUMENT_TYPES.map((one) => (
              <option key={one} value={one}>
                {t(`type.${one}`)}
              </option>
            ))}
          </NativeSelect>
        </search>
      )}
      <Gate query={found}>
        {(answer) => (
          <>
            <FileList of={answer.files} isRemoved={isRemoved} />
            <div className="row">
              {offset === 0 ? null : (
                <Button variant="outline" onClick={() => setOffset(Math.max(0, offset - PAGE))}>
                  {t('list.newer')}
                </Button>
              )}
              {offset + answer.files.length >= answer.total ? null : (
                <Button variant="outline" onClick={() => setOffset(offset + PAGE)}>
                  {t('list.more')}
                </Button>
              )}
            </div>
          </>
        )}
      </Gate>
    </div>
  );
}
