// Abbreviations with a full stop (many without one in Britain), by what stands around them.
import { dictionary, wordSet } from './pairs.ts';

/** Before a name, and by themselves. */
export const TITLES = dictionary(`
  Mr=Mister; Mrs=Missus; Ms=Miz; Mx=Mix; Messrs=Messieurs; Mme=Madame; Mmes=Mesdames; Mlle=Mademoiselle; Dr=Doctor; Drs=Doctors; Prof=Professor;
  Profs=Professors; Rev=Reverend; Revd=Reverend; Revs=Reverends; Hon=Honorable; Rt=Right; Fr=Father; Msgr=Monsignor; Bp=Bishop; Abp=Archbishop;
  Esq=Esquire; Jr=Junior; Sen=Senator; Sens=Senators; Rep=Representative; Reps=Representatives; Gov=Governor;
  Govs=Governors; Pres=President; Atty=Attorney; Attys=Attorneys; Amb=Ambassador; Supt=Superintendent; Asst=Assistant; Assoc=Associate;
  Dep=Deputy; Ald=Alderman; Coun=Councilor; Cllr=Councillor; Commr=Commissioner; Comm=Commissioner; Insp=Inspector; Det=Detective; Treas=Treasurer;
  Chmn=Chairman; Gen=General; Gens=Generals; Brig=Brigadier; Col=Colonel; Cols=Colonels; Lt=Lieutenant; Lts=Lieutenants; Lieut=Lieutenant; Maj=Major;
  Capt=Captain; Capts=Captains; Cmdr=Commander; Cdr=Commander; Comdr=Commander; Adm=Admiral; Radm=Rear Admiral; Ens=Ensign; Sgt=Sergeant; Sgts=Sergeants; SSgt=Staff Sergeant;
  MSgt=Master Sergeant; TSgt=Technical Sergeant; Cpl=Corporal; Pvt=Private; Pte=Private; Pfc=Private First Class; PFC=Private First Class; Spc=Specialist; Ofc=Officer; Sr=Senior;
  Br=Brother; Mt=Mount; Mts=Mountains; Ft=Fort; Pt=Point; Mtn=Mountain; Secy=Secretary; Adj=Adjutant; Cmdt=Commandant; Const=Constable; PC=P C; Sir=Sir; Ven=Venerable
`);
/** Written without a full stop before a name in Britain. */
export const BRITISH_TITLES: ReadonlySet<string> = wordSet(
  'Mr Mrs Ms Messrs Mme Mlle Dr Drs Prof Rev Revd Hon Rt Sgt Capt Lt Col Maj Cpl Pte Cllr Insp Det Supt Cmdr Brig Jr Mt Sen Gov',
);

/** Anywhere, with the full stop. */
export const ANYWHERE = dictionary(`
  vs=versus; v=versus; etc=et cetera; e.g=for example; eg=for example; i.e=that is; ie=that is; cf=compare; viz=namely; et al=and others; al=al; ibid=ibid; op. cit=in the work cited; N.B=note well;
  approx=approximately; est=estimated; max=maximum; avg=average; incl=including; excl=excluding; misc=miscellaneous; temp=temperature; tel=telephone; Tel=telephone; ext=extension; Ext=extension;
  Inc=Incorporated; Corp=Corporation; Corps.=Corps; Ltd=Limited; Co=Company; Cos=Companies; Bros=Brothers; Assn=Association; Assoc=Association; Mfg=Manufacturing; Intl=International; Int'l=International;
  Natl=National; Nat'l=National; Dept=Department; Depts=Departments; dept=department; depts=departments; Div=Division; Univ=University; Inst=Institute; Acad=Academy; Admin=Administration; Govt=Government; govt=government; Gov't=Government; gov't=government;
  Ctr=Center; Hosp=Hospital; Lib=Library; Mus=Museum; Org=Organization; Soc=Society; Comm=Committee; Cttee=Committee; Subcomm=Subcommittee; Dist=District; Twp=Township; Cnty=County; Cty=County; Bldg=Building; bldg=building;
  Ave=Avenue; Blvd=Boulevard; Rd=Road; Ln=Lane; Hwy=Highway; Pkwy=Parkway; Sq=Square; Apt=Apartment; apt=apartment; Expy=Expressway; Tpke=Turnpike; Rte=Route; Pl=Place; Ct=Court; Terr=Terrace; Hts=Heights;
  Pty=Proprietary; Plc=P L C; Mgr=Manager; mgr=manager; Mgmt=Management; mgmt=management; asst=assistant; Elem=Elementary; Lt=Lieutenant; Rep=Representative; lbs=pounds; lb=pounds; oz=ounces; mph=miles per hour; Okla=Oklahoma; Amer=American; Brit=British; Eng=English; Fed=Federal; Pub. L=Public Law; Sec'y=Secretary; Ass'n=Association; Cong=Congress; Const=Constitution; Amend=Amendment; Stat=Statutes;
  qtr=quarter; yr=year; yrs=years; mo=month; mos=months; wk=week; wks=weeks; hr=hour; hrs=hours; mins=minutes; secs=seconds; bn=billion; mn=million; pct=percent; ave=average; res=resolution; Res=Resolution; ed=edition; eds=editors; Eds=Editors; trans=translated; repr=reprinted; pseud=pseudonym; abbr=abbreviation; aka=also known as; anon=anonymous; orig=originally; dist=district; prev=previous; ca=circa; cent=century; ft=feet; sq=square; cu=cubic; Xmas=Christmas; adj=adjusted
`);

/** Before a number, or a Roman numeral: 'No. 10', 'pp. 3-7', 'Vol. II', 'c. 1850', 'Sec. 3'. */
export const BEFORE_NUMBER = dictionary(`
  No=number; Nos=numbers; no=number; nos=numbers; NO=number; NOS=numbers; Nr=number; nr=number; p=page; pp=pages; P=page; Pp=pages; pg=page; pgs=pages; vol=volume; Vol=Volume; VOL=Volume; vols=volumes; Vols=Volumes; ch=chapter; Ch=Chapter; chap=chapter; Chap=Chapter; chs=chapters; chaps=chapters;
  sec=section; Sec=Section; secs=sections; Secs=Sections; sect=section; Sect=Section; fig=figure; Fig=Figure; figs=figures; Figs=Figures; art=article; Art=Article; arts=articles; Arts=Articles; para=paragraph; Para=Paragraph; paras=paragraphs; Paras=Paragraphs; par=paragraph; tab=table; Tab=Table; eq=equation; Eq=Equation; eqs=equations; Eqs=Equations;
  app=appendix; App=Appendix; pt=part; Pt=Part; pts=parts; bk=book; Bk=Book; ex=example; Ex=Exhibit; Exh=Exhibit; l=line; ll=lines; n=note; nn=notes; fn=footnote; c=circa; C=circa; ca=circa; Ca=circa; b=born; d=died; r=reigned; fl=flourished; est=established; Est=established; ver=version; Ver=Version; v=version; ed=edition; iss=issue; Iss=Issue; op=opus; Op=Opus; cl=clause; Cl=Clause; Rm=Room; Ste=Suite; Apt=Apartment; Amdt=Amendment; Bldg=Building; Rte=Route; Hwy=Highway; Dist=District; Prop=Proposition; Ord=Ordinance; div=division; Div=Division; stat=statute; K=Köchel; Sch=Schedule; reg=regulation; Reg=Regulation; S.B=S B; H.B=H B; A.B=A B; Cmnd=Command; ext=extension; Ext=extension; x=extension; tel=telephone; approx=approximately; Pub. L=Public Law; Mach=Mach
`);
