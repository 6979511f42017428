import type { Assessment, Rating } from '@council-reports/core';
import { type Column, number, text } from '../column.ts';

type Reading<Subject, Value> = (subject: Subject) => Value | null | undefined;

/** How a risk is assessed at one stage: likelihood, impact and score, each as number, level word and print, and the colour. */
export function assessmentColumns<Subject>(
  stage: string,
  when: string,
  read: Reading<Subject, Assessment>,
): readonly Column<Subject>[] {
  return [
    ...ratingColumns(
      `${stage}_likelihood`,
      `How likely it is ${when}`,
      (subject: Subject) => read(subject)?.likelihood,
    ),
    ...ratingColumns(`${stage}_impact`, `How bad it would be ${when}`, (subject: Subject) => read(subject)?.impact),
    ...ratingColumns(`${stage}_score`, `The score ${when}`, (subject: Subject) => read(subject)?.score),
    text(`${stage}_rag`, `The colour ${when}, in lower case.`, (subject) => read(subject)?.rag?.code),
  ];
}

function ratingColumns<Subject>(
  name: string,
  what: string,
  read: Reading<Subject, Rating>,
): readonly Column<Subject>[] {
  return [
    number(name, `${what}: the number, where one is printed.`, (subject) => read(subject)?.number),
    text(`${name}_level`, `${what}: the level word, where one is printed.`, (subject) => read(subject)?.level),
    text(`${name}_raw`, `${what}, as printed.`, (subject) => read(subject)?.raw),
  ];
}
