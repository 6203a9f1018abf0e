import './scan.css';
import { Button, Textarea } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Camera } from './camera.tsx';
import { PictureButton } from './picture-button.tsx';

interface ScanCodesProps {
  /** The label of the field for what is typed or pasted. */
  label: string;
  hint: string;
  /** The button that uses what stands in the field. */
  act: string;
  isBusy: boolean;
  /** Takes everything that stands in the field, one code in each line. */
  onText: (text: string) => void;
}

/** Codes by camera, from a picture, or typed: whichever way, they stand in the field, where the reader sees them. */
export function ScanCodes({ label, hint, act, isBusy, onText }: ScanCodesProps) {
  const { t } = useTranslation('carry');
  const [text, setText] = useState('');
  const add = (codes: string[]) => {
    const lines = text.split('\n').filter((line) => line.trim() !== '');
    const fresh = codes.filter((code) => !lines.includes(code));
    if (fresh.length === 0) return;
    const joined = [...lines, ...fresh].join('\n');
    setText(joined);
    onText(joined);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (text.trim() !== '') onText(text);
  };
  return (
    <div className="stack-tight">
      <div className="scan-ways">
        <Camera onCodes={add} />
        <PictureButton onCodes={add} />
      </div>
      <form onSubmit={submit} className="stack-tight">
        <Textarea
          id="field-codes"
          label={label}
          description={hint}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
          rows={4}
          spellCheck={false}
          autoComplete="off"
          classNames={{ input: 'scan-text' }}
        />
        <div className="row">
          <Button type="submit" loading={isBusy} disabled={text.trim() === ''}>
            {act}
          </Button>
          {text === '' ? null : (
            <Button type="button" variant="subtle" onClick={() => setText('')}>
              {t('scan.clear')}
            </Button>
          )}
        </div>
      </form>
    </div>
  );
}
