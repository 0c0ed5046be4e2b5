import './method.css';
import type { ReactNode } from 'react';
import { ThemeDot } from '../../components/ThemeDot';
import { THEMES } from '../../contract/themes';
import type { Message } from '../../i18n/messages';
import { accuracy } from '../../i18n/messages/accuracy';
import { method } from '../../i18n/messages/method';
import { shell } from '../../i18n/messages/shell';
import { themeScope } from '../../i18n/messages/themeScope';
import { vocabulary } from '../../i18n/messages/vocabulary';
import { useText } from '../../i18n/useText';
import { Downloads } from './Downloads';

interface MethodPageProps {
  /** How well the rules read; loads by itself. */
  readonly accuracy: ReactNode;
  /** How many indicators have which English name; loads by itself. */
  readonly nameCount: ReactNode;
}

const SECTIONS = [
  ['counts', method.counts.title],
  ['fields', method.fields.title],
  ['reading', method.reading.title],
  ['accuracy', accuracy.title],
  ['comparing', method.comparing.title],
  ['themes', themeScope.title],
  ['names', method.names.title],
  ['limits', method.limits.title],
  ['data', method.data.title],
  ['licences', shell.footer.licences],
] as const;

type SectionId = (typeof SECTIONS)[number][0];

/** What is counted, how it is read, how well, and where it ends. */
export function MethodPage(props: MethodPageProps) {
  const text = useText();
  const { counts, fields, reading, comparing, limits } = method;
  return (
    <article className="method">
      <h2 className="view-title">{text(method.title)}</h2>
      <p className="method-lead">{text(method.lead)}</p>
      <nav className="method-contents" aria-label={text(method.contents)}>
        <ul>
          {SECTIONS.map(([id, title]) => (
            <li key={id}>
              <a href={`#${anchorOf(id)}`}>{text(title)}</a>
            </li>
          ))}
        </ul>
      </nav>

      <Section id="counts">
        <Definitions
          entries={[
            [vocabulary.kind.target, counts.target],
            [vocabulary.kind.outcome, counts.outcome],
            [vocabulary.kind.milestone, counts.milestone],
            [counts.context, counts.contextText],
          ]}
        />
      </Section>
      <Section id="fields">
        <Definitions
          entries={[
            [fields.year, fields.yearText],
            [fields.bound, fields.boundText],
            [fields.strength, fields.strengthText],
            [fields.place, fields.placeText],
            [fields.damaged, fields.damagedText],
          ]}
        />
      </Section>
      <Section id="reading">
        <ol>
          {Object.entries(reading.steps).map(([step, words]) => (
            <li key={step}>{text(words)}</li>
          ))}
        </ol>
        <p>{text(reading.trace)}</p>
      </Section>
      <Section id="accuracy">{props.accuracy}</Section>
      <Section id="comparing">
        <Definitions
          entries={[
            [comparing.exact, comparing.exactText],
            [comparing.near, comparing.nearText],
            [comparing.never, comparing.neverText],
            [comparing.met, comparing.metText],
            [comparing.beside, comparing.besideText],
          ]}
        />
      </Section>
      <Section id="themes">
        <ThemeList />
      </Section>
      <Section id="names">
        <p>{text(method.names.text)}</p>
        {props.nameCount}
      </Section>
      <Section id="limits">
        <ul>
          {Object.entries(limits)
            .filter(([name]) => name !== 'title')
            .map(([name, words]) => (
              <li key={name}>{text(words)}</li>
            ))}
        </ul>
      </Section>
      <Section id="data">
        <Downloads />
        <p>{text(method.data.cite)}</p>
        <p>{text(method.data.add)}</p>
      </Section>
      <Section id="licences">
        <p>{text(shell.footer.licenceText)}</p>
      </Section>
    </article>
  );
}

function Section({ id, children }: { readonly id: SectionId; readonly children: ReactNode }) {
  const text = useText();
  const [, title] = SECTIONS.find(([each]) => each === id) ?? SECTIONS[0];
  return (
    <section id={anchorOf(id)} aria-labelledby={`${anchorOf(id)}-title`} tabIndex={-1}>
      <h3 id={`${anchorOf(id)}-title`}>{text(title)}</h3>
      {children}
    </section>
  );
}

/** Of its own, so that no other part of the page has the same id. */
function anchorOf(id: SectionId): string {
  return `method-${id}`;
}

function Definitions(props: { readonly entries: readonly (readonly [Message, Message])[] }) {
  const text = useText();
  return (
    <dl className="method-definitions">
      {props.entries.map(([term, words]) => (
        <div key={term.en}>
          <dt>{text(term)}</dt>
          <dd>{text(words)}</dd>
        </div>
      ))}
    </dl>
  );
}

function ThemeList() {
  const text = useText();
  return (
    <>
      <p>{text(themeScope.text)}</p>
      <table className="method-table">
        <caption className="visually-hidden">{text(themeScope.title)}</caption>
        <thead>
          <tr>
            <th scope="col">{text(themeScope.theme)}</th>
            <th scope="col">{text(themeScope.covers)}</th>
            <th scope="col" className="is-number">
              {text(themeScope.cap)}
            </th>
          </tr>
        </thead>
        <tbody>
          {THEMES.map((theme) => (
            <tr key={theme.id}>
              <th scope="row">
                <ThemeDot theme={theme.id} />
              </th>
              <td>{text(themeScope.of[theme.id])}</td>
              <td className="is-number">{theme.cap}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
