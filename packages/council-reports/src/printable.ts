// Control characters but tab and line feed, and the marks that turn the direction of writing.
const unprintable = /[^\P{Cc}\t\n]|[\u202a-\u202e\u2066-\u2069]/gu;

/** Text a terminal can be given: papers and file names come from anywhere, and a control character in them would be obeyed. */
export const printable = (text: string): string => text.replace(unprintable, '\ufffd');
