import { browserSupportsWebAuthn, startAuthentication, startRegistration } from '@simplewebauthn/browser'

// Runs in the browser. Each button with `data-passkey` gets to work; without this script it stays hidden, and the page
// names the other ways.
for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-passkey]')) {
  button.hidden = !browserSupportsWebAuthn()
  button.addEventListener('click', () => void use(button))
}

async function use(button: HTMLButtonElement): Promise<void> {
  const said = document.getElementById(button.dataset['says'] ?? '')
  const base = button.dataset['passkey'] ?? ''
  button.disabled = true
  try {
    const optionsJSON = await post(`${base}/begin`, {})
    const response = base.startsWith('/office')
      ? await startRegistration({ optionsJSON })
      : await startAuthentication({ optionsJSON })
    const label = document.querySelector<HTMLInputElement>('#passkey-label')?.value || undefined
    const language = document.documentElement.lang
    const { to } = await post(`${base}/finish`, { response, label, language, next: button.dataset['next'] })
    location.assign(to)
  } catch (error) {
    if (said) said.textContent = (error instanceof Refused && error.message) || (said.dataset['failed'] ?? '')
    button.disabled = false
  }
}

/** What the server refused, with its sentence. */
class Refused extends Error {}

async function post(address: string, body: object) {
  const answer = await fetch(address, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'accept-language': document.documentElement.lang },
    body: JSON.stringify(body),
  })
  const told = await answer.json()
  if (!answer.ok) throw new Refused(told.title)
  return told
}
