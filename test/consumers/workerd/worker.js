import dropIn from 'drop-in';
import { renderStream } from 'stet/server';
import page from './page.html';

export default {
  async fetch(request) {
    const { pathname } = new URL(request.url);
    if (pathname === '/stet.min.js') return new Response(dropIn, { headers: { 'content-type': 'text/javascript' } });
    if (pathname !== '/') return new Response('', { status: 404 });
    const { body } = new Response(page);
    const rendered = body.pipeThrough(new TextDecoderStream()).pipeThrough(renderStream()).pipeThrough(new TextEncoderStream());
    return new Response(rendered, { headers: { 'content-type': 'text/html; charset=utf-8' } });
  },
};
