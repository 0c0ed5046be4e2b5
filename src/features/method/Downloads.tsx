import { method } from '../../i18n/messages/method';
import { useText } from '../../i18n/useText';

/** The built files, each with what it holds. */
export function Downloads() {
  const text = useText();
  return (
    <>
      <p>{text(method.data.text)}</p>
      <ul className="method-downloads">
        {Object.entries(method.data.files).map(([file, words]) => (
          <li key={file}>
            <a href={`${import.meta.env.BASE_URL}data/${file}`} download>
              {file}
            </a>{' '}
            <span>{text(words)}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
