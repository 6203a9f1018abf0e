import { queryOptions } from '@tanstack/react-query';
import { answerOf, api } from '../../client.ts';
import type { FileDescription, FolderQuery } from '../../types.ts';

/** Files of the signed-in person's own folder, newest first. Those that are held show by themselves once they are scanned. */
export const folderQuery = (query: FolderQuery) =>
  queryOptions({
    queryKey: ['folder', query],
    queryFn: () => answerOf(api.GET('/api/data/folder/files', { params: { query } })),
    refetchInterval: (asked) =>
      asked.state.data?.files.some((file) => file.state === 'held') ? 15_000 : false,
  });

/** One file, without its bytes. */
export const folderFileQuery = (file_id: string) =>
  queryOptions({
    queryKey: ['folder-file', file_id],
    queryFn: () =>
      answerOf(api.GET('/api/data/folder/files/{file_id}', { params: { path: { file_id } } })),
  });

/** What a document says, as a FHIR document. */
export const folderReadingQuery = (file_id: string) =>
  queryOptions({
    queryKey: ['folder-reading', file_id],
    queryFn: () =>
      answerOf(
        api.GET('/api/data/folder/files/{file_id}/reading', { params: { path: { file_id } } }),
      ),
  });

export const correctFile = (file_id: string, body: FileDescription) =>
  answerOf(api.PUT('/api/data/folder/files/{file_id}', { params: { path: { file_id } }, body }));

export const deleteFile = (file_id: string) =>
  answerOf(api.DELETE('/api/data/folder/files/{file_id}', { params: { path: { file_id } } }));

export const restoreFile = (file_id: string) =>
  answerOf(api.POST('/api/data/folder/files/{file_id}/restore', { params: { path: { file_id } } }));
