import { expect, test } from 'vitest';
import { parseResultJsonSchema } from './json-schema.ts';

const schema = JSON.parse(JSON.stringify(parseResultJsonSchema()));
const refs = [...JSON.stringify(schema).matchAll(/"\$ref":"#\/\$defs\/(\w+)"/g)].map(([, name]) => name);

test('the JSON Schema defines each type once, by its name, and refers to it', () => {
  expect(schema.$schema).toContain('2020-12');
  expect(schema.$ref).toBe('#/$defs/ParseResult');
  expect(Object.keys(schema.$defs).sort()).toEqual([...new Set(refs)].sort());
  expect(schema.$defs.Decision.properties.mover).toEqual({ $ref: '#/$defs/Party' });
  expect(schema.$defs.Recommendation.properties.children.items).toEqual({ $ref: '#/$defs/Recommendation' });
});

test('the JSON Schema holds no object without a name but small ones', () => {
  const unnamed = (value: unknown): readonly string[] => {
    if (typeof value !== 'object' || value === null) return [];
    const own = 'properties' in value ? [Object.keys(value.properties ?? {}).join(' ')] : [];
    return [...own, ...Object.values(value).flatMap(unnamed)];
  };
  const inside = Object.values(schema.$defs).flatMap((definition) => Object.values(definition ?? {}).flatMap(unnamed));
  expect(inside.filter((names) => names.split(' ').length > 4)).toEqual([]);
});
