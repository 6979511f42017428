/** The tables of an archive, parents before their children. */
export const tableNames = [
  'documents',
  'reports',
  'decisions',
  'recommendations',
  'quoted_recommendations',
  'resolutions',
  'kpi_targets',
  'risks',
  'actions',
  'action_measures',
  'sign_offs',
  'implications',
  'issues',
] as const;

/** A table of an archive. */
export type TableName = (typeof tableNames)[number];
