import { describe, expect, it } from 'vitest'
import { type PageProps, renderPage } from './page.tsx'

const props: PageProps = {
  language: 'fr',
  title: 'Économie <numérique>',
  path: '/objectives/digital',
  styles: '/assets/main.css',
  menu: [
    { href: '/fr/resolutions', label: 'Résolutions' },
    { href: '/fr/objectives', label: 'Objectifs', current: true },
  ],
  crumbs: [{ href: '/fr/objectives', label: 'Objectifs' }, { label: 'Économie' }],
  footer: {
    state: 'Publié le 23 nov. 2026.',
    columns: [{ label: 'Données', links: [{ href: '/d', label: 'CSV' }] }],
  },
  children: <h1>{'<script>alert(1)</script>'}</h1>,
}

describe('a page', () => {
  const html = renderPage(props)
  it('is a whole document in its language', () => {
    expect(html).toMatch(/^<!doctype html><html lang="fr"><head>/)
    expect(html).toContain('<title>Économie &lt;numérique&gt; · Cột Mốc</title>')
    expect(html).toContain('name="viewport"')
    expect(html).toMatch(/<main id="main"[\s\S]*<h1>[\s\S]*<\/main>/)
  })
  it('needs no script and no inline style, and escapes what it is given', () => {
    expect(html).not.toMatch(/<script|style=|<style|onclick/)
    expect(html).toContain('<h1>&lt;script&gt;')
  })
  it('leads to itself in the other languages', () => {
    expect(html).toContain('<link rel="canonical" href="/fr/objectives/digital"/>')
    for (const code of ['vi', 'en', 'fr']) {
      expect(html).toContain(`<link rel="alternate" hreflang="${code}" href="/${code}/objectives/digital"/>`)
      expect(html).toContain(`<a href="/${code}/objectives/digital" lang="${code}" hreflang="${code}"`)
    }
    expect(html).toContain('hreflang="fr" aria-current="true"')
    expect(renderPage({ ...props, path: '/', origin: 'https://cotmoc.example' })).toContain(
      '<link rel="canonical" href="https://cotmoc.example/fr"/>',
    )
  })
  it('starts with a way past the menu, and says where one is', () => {
    expect(html).toMatch(/<body><a class="skip" href="#main">Aller au contenu principal<\/a>/)
    expect(html.split('aria-current="page"').length - 1).toBe(1)
    expect(html).toContain('<li><span>Économie</span></li>')
  })
})
