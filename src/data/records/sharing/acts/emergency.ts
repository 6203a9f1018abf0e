/** Access in an emergency, as whoever decides about emergencies has found it to be lawful. */
export interface Emergency {
  readonly person_id: string;
  /** Identifier of the access; given by whoever opens it. */
  readonly consent_id: string;
  readonly institution: string;
  /** The sign-ins that may look; null for everybody who cares for the person there. */
  readonly people: readonly string[] | null;
  /** ISO text; the end is never open. */
  readonly from_at: string;
  readonly to_at: string;
  readonly sensitive_classes: readonly string[];
  readonly given_by: string;
}
