import { defineMiddleware } from 'astro:middleware';
import { renderPage } from 'stet/server';

export const onRequest = defineMiddleware(async (_context, next) => {
  const response = await next();
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
  return new Response(renderPage(await response.text()), response);
});
