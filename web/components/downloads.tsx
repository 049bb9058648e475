import type { Child } from 'hono/jsx'

export type Download = { href: string; label: string; type?: string | undefined }

/** Files of what the page shows, and a remark at the right. */
export function Downloads({ files, note }: { files: readonly Download[]; note?: Child }) {
  return (
    <div class="acts downloads">
      {files.map(({ href, label, type }, index) => (
        <a href={href} type={type} download>
          {index === 0 && (
            <svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
              <path
                d="M8 2v8M4.7 7L8 10.4 11.3 7M2.5 13.5h11"
                fill="none"
                stroke="currentColor"
                stroke-width="1.6"
              />
            </svg>
          )}
          {label}
        </a>
      ))}
      {note && <span class="faint downloads-note">{note}</span>}
    </div>
  )
}
