import { readCorpus } from '../scripts/read/readCorpus';
import { extract } from '../src/extract/pipeline';
const {documents}=readCorpus('/work/shared/corpus');
const chars=documents.reduce((s,d)=>s+d.text.length,0);
const n=Number(process.argv[2]??10);
for(let i=0;i<5;i++) for(const d of documents) extract(d);
const times=[];
for(let i=0;i<n;i++){const t=process.cpuUsage();for(const d of documents) extract(d);const u=process.cpuUsage(t);times.push((u.user+u.system)/1000);}
times.sort((a,b)=>a-b);
console.log('cpu ms median',times[n>>1].toFixed(0),'min',times[0].toFixed(0),'chars/s',(chars/times[n>>1]*1000).toFixed(0));
