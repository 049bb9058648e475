import { describe, expect, it } from 'vitest'
import { proofIn } from './provider-proof.ts'
import type { Provider } from './settings.ts'

const provider: Provider = {
  id: 'national',
  name: 'National identity',
  issuer: 'https://identity.example',
  clientId: 'cotmoc',
  clientSecret: 'sample',
  subjectClaim: 'citizen',
  levels: { 'urn:high': 3, 'urn:some': 2 },
}
const claims = { iss: provider.issuer, sub: 'session-bound', aud: 'cotmoc', exp: 2, iat: 1, citizen: '0123' }

describe('what a provider proves', () => {
  it('is the claim that the installation names, as a digest that tells nobody', () => {
    const { subject } = proofIn(provider, claims)
    expect(subject).toMatch(/^[0-9a-f]{64}$/)
    expect(proofIn(provider, { ...claims, sub: 'other' }).subject).toBe(subject)
    expect(proofIn({ ...provider, issuer: 'https://other.example' }, claims).subject).not.toBe(subject)
  })
  it('is as sure as the level that the installation knows, and else not sure', () => {
    expect(proofIn(provider, { ...claims, acr: 'urn:high' }).assurance).toBe(3)
    expect(proofIn(provider, { ...claims, acr: 'urn:some' }).assurance).toBe(2)
    expect(proofIn(provider, { ...claims, acr: 'urn:unheard-of' }).assurance).toBe(1)
    expect(proofIn(provider, { ...claims, acr: 'constructor' }).assurance).toBe(1)
    expect(proofIn(provider, claims).assurance).toBe(1)
  })
  it('is as fresh as the provider says', () => {
    expect(proofIn(provider, { ...claims, auth_time: 1_795_406_400 }).provedAt).toBe(
      '2026-11-23T04:00:00.000Z',
    )
    expect(proofIn(provider, claims).provedAt).toBeNull()
  })
  it('is nothing without that claim', () => {
    for (const citizen of ['', 12, null, undefined]) {
      expect(() => proofIn(provider, { ...claims, citizen: citizen ?? '' })).toThrow('people-not-proved')
    }
    expect(() => proofIn(provider, undefined)).toThrow('people-not-proved')
  })
})
