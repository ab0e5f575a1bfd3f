import type { Run, SurveyedFile } from './format.js';

const KEY = 'surveyed files';

/** Lets each format look through its files before the first of all is taken in; through each of them once. */
export async function surveyed(files: readonly SurveyedFile[], run: Pick<Run, 'shared' | 'onlyKorean'>): Promise<void> {
  const done = (run.shared?.get(KEY) as Set<string> | undefined) ?? new Set<string>();
  run.shared?.set(KEY, done);
  for (const file of files) {
    const key = `${file.source.path} ${file.released}`;
    if (done.has(key)) continue;
    await file.layout.format.survey?.(file, run);
    done.add(key);
  }
}
