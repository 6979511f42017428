/** A local file header with a name and no content (APPNOTE 4.3.7). */
export function localEntry(name: string): Buffer {
  const header = Buffer.alloc(30);
  header.write('PK\x03\x04', 'latin1');
  header.writeUInt16LE(name.length, 26);
  return Buffer.concat([header, Buffer.from(name)]);
}

function directoryEntry(name: string): Buffer {
  const header = Buffer.alloc(46);
  header.write('PK\x01\x02', 'latin1');
  header.writeUInt16LE(name.length, 28);
  return Buffer.concat([header, Buffer.from(name)]);
}

/** A zip archive of empty files. */
export function zipOf(names: readonly string[]): Buffer {
  const files = Buffer.concat(names.map(localEntry));
  const directory = Buffer.concat(names.map(directoryEntry));
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(files.length, 16);
  return Buffer.concat([files, directory, end]);
}
