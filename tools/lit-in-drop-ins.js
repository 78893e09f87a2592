import { createHash } from 'node:crypto';

/**
 * A Rollup plugin for the drop-in scripts alone: Lit as a stranger's page needs it.
 *
 * Hardened: a Trusted Types policy that a page refuses, `<img name=createElement>`, `<a id=litHtmlVersions>`, an XHTML
 * page or a second copy of Lit switch stock Lit off (measured on 118 hostile pages). And without what no widget of this
 * library uses: reactive properties with their converters (attributes are the state), controllers, directives, event,
 * boolean and element bindings, and whatever joined templates (core/flatten.ts) never hold.
 *
 * A file of Lit is known by its hash and every change names its place exactly, so that no upgrade of Lit can drop a
 * change, or lose a mend of Lit's own to one, in silence.
 */
export function litInDropIns() {
  const missing = new Set(Object.keys(FILES));
  return {
    name: 'lit-in-drop-ins',
    transform(code, id) {
      const file = Object.keys(FILES).find((each) => id.replaceAll('\\', '/').endsWith(`/node_modules/${each}`));
      if (!file) return null;
      missing.delete(file);
      const { hash, changes } = FILES[file];
      const found = createHash('sha256').update(code).digest('hex');
      if (found !== hash)
        this.error(
          `${file} has changed. Read what is new, hold the changes below against it, and put its hash there: ${found}`,
        );
      return { code: changes.reduce((text, change) => change(text, file), code), map: null };
    },
    buildEnd(error) {
      if (!error && missing.size > 0) this.error(`These files of Lit were not met: ${[...missing].join(', ')}`);
    },
  };
}

const once = (text, part, file) => {
  if (text.split(part).length !== 2) throw new Error(`${file}: expected once: ${part}`);
};

/** Replaces a text that stands there exactly once. */
const swap = (from, to) => (text, file) => {
  once(text, from, file);
  return text.replace(from, () => to);
};

/** Replaces everything from one text up to another, the second kept; '' is the end of the file. */
const cut =
  (from, until, to = '') =>
  (text, file) => {
    once(text, from, file);
    const start = text.indexOf(from);
    const end = until ? text.indexOf(until, start) : text.length;
    if (end < 0) throw new Error(`${file}: expected after ${from}: ${until}`);
    return text.slice(0, start) + to + text.slice(end);
  };

const FILES = {
  'lit-html/lit-html.js': {
    hash: 'b878e7f95dec8a9b6e9b217faca6b6a11bad82ebc44c0caa77419ed83edd81f2',
    changes: [
      // A page may allow our policy, or Lit's own, or none; without one a page that requires none still renders.
      swap(
        'e=s?s.createPolicy("lit-html",{createHTML:t=>t}):void 0',
        'e=(()=>{if(s)for(const t of["stet","lit-html"])try{return s.createPolicy(t,{createHTML:t=>t})}catch(t){}})()',
      ),
      // Templates live in an HTML document of their own: no name in the page can stand before its methods, and in an
      // XHTML page markup is still read as HTML.
      swap(
        'l=document,',
        'l=Object.getOwnPropertyDescriptor(Document.prototype,"implementation").get.call(document).createHTMLDocument(""),',
      ),
      // Lists are arrays, and templates are those of `html`; neither SVG nor MathML alone, none compiled beforehand.
      cut(
        'd=t=>u(t)||',
        'C=new WeakMap',
        'b=(i,...s)=>({_$litType$:1,strings:i,values:s}),A=Symbol.for("lit-nothing"),',
      ),
      // Whether a value is a template is asked where templates are joined.
      cut('if(!u(t)||!t.hasOwnProperty("raw"))', 'return void 0!==e'),
      // Joined templates are plain markup, with neither comments nor raw text nor a `>` inside a tag: a place after an
      // open `<` is an attribute's value, and `.textContent` is the only property.
      cut(
        'const N=(t,i)=>{',
        'class R{',
        `class S{constructor(t){const i=[];let s="";t.forEach((e,n)=>{s+=e,s=n>t.length-2?s+(e?"":"<?>"):/<[^>]*$/.test(s)?s.replace(/([^\\s"'>=$]+)(="?[^"]*)$/,(t,s,e)=>(i.push(s),s+h+e))+o:s+r}),(this.el=l.createElement("template")).innerHTML=V(t,s),this.parts=[];P.currentNode=this.el.content;for(let t,s=0;t=P.nextNode();s++)if(t.data===n)this.parts.push({index:s});else for(const e of t.getAttributeNames?.()??[])if(e.endsWith(h)){const n=i.shift();this.parts.push({index:s,name:n.replace(".",""),strings:t.getAttribute(e).split(o),ctor:"."===n[0]?I:H}),t.removeAttribute(e)}}}`,
      ),
      // No part needs to know what it is part of, nor whether that is connected.
      cut(
        'constructor(t,i){this._$AV=[],',
        'class k{',
        'constructor(t){this._$AV=[],this._$AD=t}u(t){const{el:i,parts:s}=this._$AD,e=t.creationScope.importNode(i.content,!0);let h,n=-1;P.currentNode=e;for(const i of s){for(;n<i.index;n++)h=P.nextNode();this._$AV.push(i.ctor?new i.ctor(h,i.name,i.strings):new k(h,h.nextSibling,t))}return P.currentNode=l,e}p(t){let i=0;for(const s of this._$AV)s instanceof H?(s._$AI(t,i),i+=s.strings.length-2):s._$AI(t[i]),i++}}',
      ),
      cut(
        'get _$AU(){return this._$AM?._$AU??this._$Cv}',
        'O(t){return',
        'constructor(t,i,s){this._$AH=A,this._$AA=t,this._$AB=i,this.options=s}_$AI(t){a(t)?t===A||null==t||""===t?(this._$AH!==A&&this._$AR(),this._$AH=A):t!==this._$AH&&this._(t):t._$litType$?this.$(t):u(t)?this.k(t):this._(t)}',
      ),
      cut(
        '$(t){const{values:i,',
        '_$AC(t){let',
        '$(t){const i=this._$AC(t);if(this._$AH?._$AD===i)this._$AH.p(t.values);else{const s=new R(i),e=s.u(this.options);s.p(t.values),this.T(e),this._$AH=s}}',
      ),
      swap('new S(t))', 'new S(t.strings))'),
      swap('new k(this.O(c()),this.O(c()),this,this.options)', 'new k(this.O(c()),this.O(c()),this.options)'),
      swap('(this._$AR(s&&s._$AB.nextSibling,e),i.length=e)', '(this._$AR(s&&s._$AB.nextSibling),i.length=e)'),
      // An attribute's value is a text; one that is absent was left out when its template was joined.
      cut(
        '_$AR(t=this._$AA.nextSibling,s){',
        'const j={M:h',
        '_$AR(t=this._$AA.nextSibling){for(;t!==this._$AB;){const i=t.nextSibling;t.remove(),t=i}}}class H{constructor(t,i,s){this.element=t,this.name=i,this.strings=s}_$AI(t,i){const{strings:s}=this;let e=s[0];for(let h=1;h<s.length;h++)e+=(t[i++]??"")+s[h];this._$AH!==e&&this.j(this._$AH=e)}j(t){this.element.setAttribute(this.name,t)}}class I extends H{j(t){this.element[this.name]=t}}',
      ),
      cut(
        'const j={M:h',
        '',
        'const D=(t,i,s)=>{(i._$litPart$??=new k(i.appendChild(c()),null,s))._$AI(t)};export{b as html,A as nothing,D as render};',
      ),
    ],
  },
  '@lit/reactive-element/reactive-element.js': {
    hash: '76e9815ec67d16684bff1444224bf62532d6318dbd8f25e7c1e9546158b1335f',
    changes: [
      swap('import{getCompatibleStyle as t,adoptStyles as s}from"./css-tag.js";', ''),
      cut('export{CSSResult,css', '/**', 'export{css}from"./css-tag.js";'),
      // Attributes are the state, and core/widget.ts says when and how a widget draws: what is left is the wait for it.
      cut('const{is:i', 'class y extends HTMLElement{'),
      cut('static addInitializer(', 'constructor(){super(),'),
      swap('this._$Ep=void 0,', ''),
      swap('this._$Em=null,', ''),
      cut(',this._$AL=new Map,this._$E_()', 'connectedCallback(){', ',this.requestUpdate()}'),
      cut(
        ',this._$EO?.forEach(t=>t.hostConnected?.())}enableUpdating',
        'async _$EP(){',
        '}disconnectedCallback(){}requestUpdate(){!1===this.isUpdatePending&&(this._$ES=this._$EP())}',
      ),
      cut(
        'try{await this._$ES}',
        'scheduleUpdate(){',
        'await this._$ES;this.performUpdate();return!this.isUpdatePending}',
      ),
      cut('scheduleUpdate(){', 'get updateComplete()'),
      cut('shouldUpdate(t){return!0}', 'export{y as', '}'),
      cut('export{y as', '', 'export{y as ReactiveElement};'),
    ],
  },
  // Styles are plain literals, and core/widget.ts makes the sheet of them.
  '@lit/reactive-element/css-tag.js': {
    hash: '902f8d23ab8fb24afe05596988c22941f080ab58d263e419877006e58ea6c366',
    changes: [cut('const t=globalThis', '', 'const css=([cssText])=>({cssText});export{css};')],
  },
  'lit-element/lit-element.js': {
    hash: 'ee09e38303bb39c36959a961fb0a52663c798ee44493914472c3a61e84e55e3c',
    changes: [
      swap('import{render as e,noChange as r}from"lit-html";', ''),
      cut('const s=globalThis;', '', 'export{t as LitElement};'),
    ],
  },
};
