import { createRequire } from 'node:module';
const require = createRequire('/work/main/local/x.ts');
let t = performance.now();
const core = require('@univerjs/core');
const ef = require('@univerjs/engine-formula');
const { Univer, LocaleType, LogLevel, ObjectMatrix, Styles } = core;
const univer = new Univer({ locale: LocaleType.EN_US, locales: {[LocaleType.EN_US]:{}}, logLevel: LogLevel.SILENT });
univer.registerPlugin(ef.UniverFormulaEnginePlugin);
const injector = univer.__getInjector();
const get = (x) => injector.get(x);
const service = get(ef.ICalculateFormulaService), runtime = get(ef.IFormulaRuntimeService), config = get(ef.IFormulaCurrentConfigService), fns = get(ef.IFunctionService);
fns.registerExecutors(...['Array','Compatibility','Cube','Database','Date','Engineering','Financial','Information','Logical','Lookup','Math','Meta','Statistical','Text','Univer','Web'].flatMap(k=>ef['function'+k]).map(([C,n])=>new C(n)));
console.log('SUM', fns.hasExecutor('SUM'), fns.getExecutors().size);
class Custom extends ef.BaseFunction { needsReferenceObject = true; 
 calculate(...v) { console.log(this.name, this._row, v.map(x => [x.constructor.name, x.isReferenceObject?.(), x.isArray?.(), x.isNull?.()])); if (this.name==='BOOM') throw new Error('x'); return ef.ValueObjectFactory.create(5)} }
fns.registerExecutors(new Custom('STEP_X'), new Custom('BOOM'));
function data(sheets) {
  const allUnitData={book:{}}, formulaData={book:{}}, unitSheetNameMap={book:{}};
  for (const s of sheets) {
    const m = new ObjectMatrix(); const f = {};
    for (const [a, v] of Object.entries(s.cells)) { const [,l,n]=/([A-Z])(\d+)/.exec(a); const r=n-1,c=l.charCodeAt(0)-65;
      if (typeof v==='string'&&v[0]==='=') { (f[r]??={})[c]={f:v}; m.setValue(r,c,{f:v}); }
      else if (typeof v==='object') m.setValue(r,c,v);
      else m.setValue(r,c,{v: typeof v==='boolean'?+v:v,t:typeof v==='string'?1:typeof v==='boolean'?3:2}); }
    allUnitData.book[s.id]={cellData:m,rowCount:1000,columnCount:26,rowData:{},columnData:{}};
    formulaData.book[s.id]=f; unitSheetNameMap.book[s.name]=s.id;
  }
  return {allUnitData,formulaData,unitSheetNameMap,unitStylesData:{book:new Styles({})},arrayFormulaCellData:{},arrayFormulaRange:{},forceCalculate:true,dirtyRanges:[],dirtyNameMap:{},dirtyDefinedNameMap:{},dirtyUnitFeatureMap:{},dirtyUnitOtherFormulaMap:{}};
}
const st = (i)=>`=IFERROR(MOD(FIND(IF(LEN(TRIM(I${i}))=1,TRIM(I${i}),"-"),"012345๐๑๒๓๔๕")-1,6),IFERROR(MOD(FIND(IF(LEN(TRIM(H${i}))=1,TRIM(H${i}),"-"),"012345๐๑๒๓๔๕")-1,6),""))`;
const sheets=[{id:'0',name:'เมืองแพร่',cells:{I1:3,I3:'๔',I4:' 4 ',I5:2.5,I6:'x',I7:0,I8:5,H6:2, J1:st(1),J2:st(2),J3:st(3),J4:st(4),J5:st(5),J6:st(6),J7:st(7),J8:st(8)}},
 {id:'1',name:'รวม',cells:{A1:"=SUM('เมืองแพร่'!I1:I8)",A2:'={1,2;3,4}',A5:'=COUNTA(\'เมืองแพร่\'!I:I)',A6:"=FILTER('เมืองแพร่'!H1:I8,'เมืองแพร่'!I1:I8<>\"\")",D1:'=D2',D2:'=D1',D3:'=BOOM(1)',D4:'=STEP_X(A1,A2:B3,Z9,"x",1+1,TRUE,)',D5:'=SUM(A2:B3)',D6:'=1/0',D7:'=A1>3',D8:'=Z9',D9:'=TODAY()',D10:'=HYPERLINK("#gid=1&range=A1","H7")',D11:'=QUERY(A1)',D12:'=SUM(A2:A)',D13:'=1+',D14:{v:41000,t:2,s:{n:{pattern:'d mmm yyyy'}}},D15:'=D14',D16:'=D14-D9',D17:'=D14+1',D18:'=IFERROR(BOOM(1),"caught")',D19:'=LOOKUP(2,1/(\'เมืองแพร่\'!I1:I8<>""),\'เมืองแพร่\'!I1:I8)',D20:'="a"&D10',D21:'=COUNTIF(\'เมืองแพร่\'!I:I,">2")',E1:'=D4',E2:'=ISBLANK(Z9)',E3:'=IF(TRUE,Z9)',E4:'=NOW()',E5:'=DATE(2556,7,1)',E6:'=A6',E7:'=FILTER(A1:A1,A1:A1>999)',E8:'=REF(1)',E9:'=#REF!+1',E10:'=Nope!A1',E11:'=Z9&""',E12:'={1,"a";TRUE,}',Z1:'blocks'}}];
const setCurrent = config.getSheetRowColumnCount;
const ex = interp => interp;
const interpreter = get(ef.Interpreter); const o = interpreter.execute.bind(interpreter);
interpreter.execute = (n) => { try { return o(n) } catch (e) { return ef.ErrorValueObject.create('#ERROR!') } };
for (let i=0;i<2;i++){
t = performance.now();
runtime.setFormulaExecuteStage(1);
config.load(data(sheets)); runtime.reset();
await service._executeStep();
console.log('calc', performance.now()-t);
}
const r = runtime.getAllRuntimeData();
for (const s of sheets) { console.log(s.name); for (const [a,v] of Object.entries(s.cells)) if (v[0]==='=') { const [,l,n]=/([A-Z])(\d+)/.exec(a); console.log(a, v.slice(0,50), JSON.stringify(r.unitData.book[s.id].getValue(n-1,l.charCodeAt(0)-65))); } 
console.log(JSON.stringify(r.arrayFormulaRange.book[s.id]), JSON.stringify(r.arrayFormulaCellData.book[s.id]?.getMatrix())); }
