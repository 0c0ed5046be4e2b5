import {readFileSync,readdirSync} from 'node:fs';
const dir='.scratch/prof';const f=dir+'/'+process.argv[3]
const p=JSON.parse(readFileSync(f));const self=new Map(),tot=new Map();const byId=new Map(p.nodes.map(n=>[n.id,n]));
const parent=new Map();for(const n of p.nodes)for(const c of n.children??[])parent.set(c,n.id);
const dt=p.timeDeltas;let all=0;
const name=n=>`${n.callFrame.functionName||'(anon)'} ${n.callFrame.url.split('/').slice(-2).join('/')}:${n.callFrame.lineNumber+1}`;
p.samples.forEach((s,i)=>{const t=dt[i];all+=t;let n=byId.get(s);self.set(name(n),(self.get(name(n))||0)+t);const seen=new Set();for(let id=s;id!==undefined;id=parent.get(id)){const k=name(byId.get(id));if(!seen.has(k)){seen.add(k);tot.set(k,(tot.get(k)||0)+t);}}});
for(const [title,m] of [['SELF',self],['TOTAL',tot]]){console.log(title);for(const [k,v] of [...m].sort((a,b)=>b[1]-a[1]).slice(0,+(process.argv[2]??35)))console.log((100*v/all).toFixed(1).padStart(5),k);}
