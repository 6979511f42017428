/** A batch that was asked for wrongly, or an archive that is not in the state the call needs; the message is for the person who asked. */
export class ArchiveError extends Error {
  override readonly name = 'ArchiveError';
}
