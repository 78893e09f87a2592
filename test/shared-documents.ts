/**
 * A real document that stands beside the repository; undefined, said aloud, where it is absent. They are real people's
 * words under other people's licences and never enter the project.
 */
export async function sharedJson<Document>(path: string): Promise<Document | undefined> {
  const response = await fetch(`/shared/${path}`).catch(() => undefined);
  if (response?.ok && response.headers.get('content-type')?.includes('json'))
    return (await response.json()) as Document;
  console.warn(`skipped: ${path} is not beside the repository`);
  return undefined;
}
