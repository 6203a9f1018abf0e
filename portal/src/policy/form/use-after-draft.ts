import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';

/** Opens the page of a change that was just written, with nothing older shown. */
export function useAfterDraft(): (change_id: string) => Promise<void> {
  const queries = useQueryClient();
  const navigate = useNavigate();
  return async (change_id) => {
    await queries.invalidateQueries();
    await navigate({ to: '/policy-changes/$change_id', params: { change_id } });
  };
}
