/** Replaces the folder named by the first argument with a small dataset whose files all say the second. */
import { replaceFolder } from '../../../scripts/publish/replaceFolder';

const [folder = '', build = ''] = process.argv.slice(2);
const paths = ['datapackage.json', 'documents/a.json', 'documents/b.json', 'index.json'];
replaceFolder(folder, new Map(paths.map((path) => [path, `${JSON.stringify({ build })}\n`])));
