import { NumberRecognizer, Culture } from '@microsoft/recognizers-text-number';
import { readCorpus } from '../scripts/read/readCorpus';
import { extract } from '../src/extract/pipeline';
const {documents}=readCorpus('/work/shared/corpus');
const model=new NumberRecognizer(Culture.Chinese).getNumberModel();
const chars=documents.reduce((s,d)=>s+d.text.length,0);
const paras=documents.map(d=>d.text.split('\n'));
const paras2=documents.map(d=>d.text.split(/\r?\n/).filter(l=>l.trim()));
const cases:Record<string,()=>void>={pipeline:()=>documents.forEach(d=>extract(d)),recDocs:()=>documents.forEach(d=>model.parse(d.text)),recParas:()=>paras.forEach(p=>p.forEach(l=>model.parse(l))),recParas2:()=>paras2.forEach(p=>p.forEach(l=>model.parse(l)))};
const t:Record<string,number[]>={};
for(let r=0;r<25;r++)for(const k in cases){const c=process.cpuUsage();cases[k]!();const u=process.cpuUsage(c);(t[k]??=[]).push((u.user+u.system)/1000);}
for(const k in t){const s=t[k]!.slice(8).sort((a,b)=>a-b);console.log(k,'median',s[s.length>>1].toFixed(0),'min',s[0].toFixed(0),(chars/s[s.length>>1]*1000).toFixed(0));}
