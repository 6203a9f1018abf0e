import { useMutation } from '@tanstack/react-query';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Note } from '../frame/note.tsx';
import { Loading } from '../state/loading.tsx';
import { codesIn, pointsOf } from './read-picture.ts';

/** Reads the codes in pictures that the reader chooses. The pictures stay on the reader's device. */
export function PictureButton({ onCodes }: { onCodes: (codes: string[]) => void }) {
  const { t } = useTranslation('carry');
  const id = useId();
  const read = useMutation<string[], never, File[]>({
    mutationFn: async (files) => {
      const found = await Promise.all(files.map(readOne));
      return found.flat();
    },
    onSuccess: (codes) => {
      if (codes.length > 0) onCodes(codes);
    },
  });
  return (
    <div>
      <input
        id={id}
        type="file"
        accept="image/*"
        multiple
        className="visually-hidden"
        onChange={(event) => {
          const files = [...(event.currentTarget.files ?? [])];
          // The same picture may be chosen again.
          event.currentTarget.value = '';
          if (files.length > 0) read.mutate(files);
        }}
      />
      <label htmlFor={id} className="scan-picture">
        {t('scan.picture')}
      </label>
      {read.isPending ? <Loading /> : null}
      {read.data?.length === 0 ? (
        <Note tone="problem" title={t('scan.picture.none')} live="assertive">
          <p>{t('scan.picture.none.text')}</p>
        </Note>
      ) : null}
    </div>
  );
}

/** A file that is no picture has no codes. */
async function readOne(file: File): Promise<string[]> {
  try {
    return await codesIn(await pointsOf(file));
  } catch {
    return [];
  }
}
