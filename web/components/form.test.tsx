import { describe, expect, it } from 'vitest'
import { Choice, Form, Send, TextField, Tick } from './form.tsx'

const faults = [{ field: 'name', text: 'Fill this in.' }]
const html = (node: unknown) => String(node)

describe('a form', () => {
  const form = html(
    <Form
      language="en"
      act="invite"
      once="a-key"
      version={3}
      faults={faults}
      labels={{ name: 'Name' }}
      refusal="Because."
    >
      <Send>Go</Send>
    </Form>,
  )
  it('posts to its own page, with what makes it safe to send twice', () => {
    expect(form).toMatch(/<form class="form" method="post"/)
    expect(form).not.toContain('action=')
    for (const hidden of [
      'name="act" value="invite"',
      'name="key" value="a-key"',
      'name="version" value="3"',
    ]) {
      expect(form).toContain(hidden)
    }
  })
  it('says above what is wrong, with a way to the field', () => {
    expect(form).toMatch(/role="alert".*Because\..*<a href="#invite-name">Name: Fill this in\.<\/a>/s)
    expect(
      html(
        <Form language="en" act="a" once="b">
          <Send>Go</Send>
        </Form>,
      ),
    ).not.toContain('alert')
  })
})

describe('a field', () => {
  it('is tied to its label, hint and fault, and keeps what was typed', () => {
    const field = html(
      <TextField act="invite" name="name" label="Name" hint="In full." faults={faults} value={'"<b>'} />,
    )
    expect(field).toContain('class="field bad"')
    expect(field).toContain('<label for="invite-name">')
    expect(field).toContain('aria-describedby="invite-name-hint invite-name-fault"')
    expect(field).toContain('aria-invalid="true"')
    expect(field).toContain('value="&quot;&lt;b&gt;"')
  })
  it('without fault says nothing of one', () => {
    const field = html(<TextField act="invite" name="mail" label="Mail" faults={faults} />)
    expect(field).not.toMatch(/aria-invalid|aria-describedby|bad/)
  })
  it('of a list shows what was chosen', () => {
    const choices = ['a', 'b'].map((value) => ({ value, label: value }))
    const choice = html(<Choice act="x" name="y" label="Z" none="Choose" choices={choices} value="b" />)
    expect(choice).toMatch(/<option value="">Choose<\/option>/)
    expect(choice.match(/selected/g)).toHaveLength(1)
    expect(choice).toMatch(/value="b" selected/)
  })
  it('to tick is never ticked beforehand', () => {
    expect(html(<Tick act="x" name="agree" label="I agree" />)).not.toContain('checked')
    expect(html(<Tick act="x" name="agree" label="I agree" checked={true} />)).toContain('checked')
  })
})
