/** A version of a resource as the store holds it. */
export interface StoredVersion {
  readonly person_id: string;
  readonly resource_no: bigint;
  readonly resource_type: string;
  readonly id: string;
  readonly version: number;
  readonly updated_at: string;
  readonly is_deleted: boolean;
  readonly custodian: string;
  /** The resource as JSON text; null where it was deleted. */
  readonly content: string | null;
}
