import type { AxeResults, RunOptions } from 'axe-core';

declare global {
  interface Window {
    axe: { run(context: Element, options?: RunOptions): Promise<AxeResults> };
  }
}

/** What axe-core objects to below an element, a line each: WCAG 2.2 A and AA and its best practices. */
export async function violations(element: Element): Promise<string[]> {
  if (!window.axe) await import('axe-core/axe.js' as string);
  const results = await window.axe.run(element, { resultTypes: ['violations'], rules: { region: { enabled: false } } });
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${String(target)} ${failureSummary}`),
  );
}
