import type { ExtractContent } from './extract-content.js';
import { readExtractFiles } from './read-extract.js';

/** A small lawful extract of invented people, as the texts of its files. */
const lawful: Readonly<Record<string, string>> = {
  staff: 'staff_id,name,job,wte,started_on\nS1,Mair Puw,social-worker,1,2010-01-01\nS2,Ifan Rhys,independent-reviewing-officer,0.8,2010-01-01\n',
  children:
    'child_id,forenames,surname,date_of_birth,sex,ethnicity,died_on\nC1,Nia,"Pritchard, Ffion",2008-03-01,female,WHTE,\nC2,Owain,Tŷ Gwyn,2009-02-28,male,A1,\nC3,Elin,Prys,2007-07-07,,,2018-06-30\n',
  'periods-of-care':
    'child_id,started_on,category_of_need,ended_on,reason_ended\nC1,2015-01-05,N1,2016-02-01,E4\nC1,2017-03-01,N1,,\nC2,2016-06-01,N5,,\nC3,2017-01-10,N1,2018-06-30,E2\n',
  'legal-statuses': 'child_id,legal_status,started_on,ended_on\nC1,V2,2015-01-05,2016-02-01\nC1,C1,2017-03-01,2017-09-01\nC1,C2,2017-09-01,\nC2,C2,2016-06-01,\n',
  carers: 'carer_id,name,kind,agency,places,approved_on\nF1,Teulu Parri,mainstream,own,2,2012-01-01\n',
  settings: 'setting_id,name,kind,run_by\nH1,Y Graig,childrens-home,independent\n',
  placements:
    'placement_id,child_id,started_on,ended_on,started_at,placement_type,carer_id,setting_id,emergency\nP1,C1,2015-01-05,2016-02-01,2015-01-05T18:30:00Z,F2,F1,,false\nP2,C1,2017-03-01,,,F2,F1,,\nP3,C2,2016-06-01,2017-06-01,,H4,,H1,true\nP4,C2,2017-06-01,,,F2,F1,,\n',
  'out-of-area-decisions': 'placement_id,referred_to_panel_on,first_notified_at\nP3,2016-05-20,2016-06-02T09:00:00+01:00\n',
  allocations: 'child_id,staff_id,role,started_on,ended_on\nC1,S1,social-worker,2015-01-05,\nC2,S1,social-worker,2016-06-01,2017-01-01\nC2,S2,independent-reviewing-officer,2016-06-01,\n',
  visits: 'visit_id,child_id,staff_id,visited_on,statutory,seen\nV1,C1,S1,2017-03-08,true,true\nV2,C2,S1,2016-06-08,true,false\n',
  assessments: 'assessment_id,child_id,kind,started_on,completed_on\nA1,C1,care-and-support,2017-03-01,2017-03-20\nA2,C2,care-and-support,2016-06-01,\n',
  'care-and-support-plans':
    'plan_id,child_id,prepared_on,assessment_id,has_health_plan,has_personal_education_plan,permanence_option\nL1,C1,2017-03-22,A1,true,false,NONE\nL2,C1,2017-03-22,,true,true,LTF\n',
  'health-assessments': 'child_id,assessed_on,kind\nC1,2017-03-15,initial\nC1,2017-03-15,dental\n',
  reviews: 'review_id,child_id,held_on,chaired_by,participation\nR1,C1,2017-03-28,S2,PN1\nR2,C1,2017-06-20,S2,PN4\n',
  escalations: 'escalation_id,child_id,raised_by,raised_on,stage\nE1,C1,S2,2017-07-01,2\n',
  'care-leavers': 'child_id,recorded_on,category\nC3,2018-01-01,2\n',
  'missing-episodes': 'child_id,missing_from,returned_at\nC2,2018-01-05T22:10:00Z,2018-01-06T04:00:00Z\n',
  proceedings: 'child_id,issued_on,final_order_on,order\nC1,2017-03-10,2017-09-01,care-order\n',
  'child-protection': 'child_id,registered_on,category,deregistered_on\nC1,2016-10-01,CPR_NEGLECT,2017-03-01\n',
  'case-events':
    'event_id,child_id,kind,happened_on,happened_at,party,placement_id,review_id,plan_id,needed_by\nV1,C1,placement-notice,2017-03-02,,health-board,P2,,,\nV2,C1,review-decisions-sent,2017-06-25,2017-06-24T23:30:00Z,,,,,\nV3,C1,plan-copy-given,2017-03-24,,parent,,,L1,2030-01-01\n',
  people: 'person_id,name,address_protected\nN1,Non Pritchard,false\nN2,Aled Pritchard,true\n',
  relationships: 'relationship_id,child_id,person_id,kind,restricted,restricted_reason\nQ1,C1,N1,mother,false,\nQ2,C1,N2,father,true,"Llys, 2017"\n',
  alerts: 'alert_id,child_id,kind,details,started_on,review_on,raised_by\nK1,C1,allergy,cnau,2017-03-02,2030-09-02,S1\n',
  voices: 'voice_id,child_id,said_on,said_at,words,language,heard_by\nW1,C1,2017-06-25,2017-06-24T23:30:00Z,"“Dw i isio aros.”",cy,S2\n',
  'contact-arrangements': 'arrangement_id,child_id,person_id,with_whom,manner,supervised,started_on,withheld_approved_by\nT1,C1,N1,,in-person,true,2017-03-10,\nT2,C1,,Nain,none,,2017-03-10,S2\n',
  'timeline-marks': 'mark_id,child_id,about,about_key,happened_on,sentence,significant,pinned\nM1,C1,visits,V1,,,true,true\nM2,C1,,,2017-04-01,Dechreuodd mewn ysgol newydd.,true,false\n',
  briefs: 'child_id,top_lines,written_on,written_by\nC1,Gofynnwch am yr ysgol.,2017-04-10,S1\n',
  'plan-versions':
    'plan_version_id,child_id,plan_id,state,started_on,long_term_plan,assessment_id,sent_by,agreed_on,agreed_by\nW1,C1,L2,agreed,2017-03-21,"Stay with the Parri family, and see Mam.",A1,S1,2017-03-22,S1\nW2,C1,,draft,2018-03-01,,,,,\n',
  'plan-outcomes': 'plan_outcome_id,child_id,plan_version_id,line,place,words,words_language,translation,start_score,now_score,goal_score\nO1,C1,W1,O1,1,"Dw i’n gweld Mam bob wythnos.",cy,"I see Mam every week.",2,,9\n',
  'plan-actions': 'plan_action_id,child_id,plan_outcome_id,what,owner,due_on,done_on\nT1,C1,O1,Set up Saturdays,Mair Puw,2017-04-05,\n',
  'plan-parts': 'child_id,plan_version_id,part,how_met,written_on\nC1,W1,health,"Asthma: blue inhaler, looked at each year.",2017-03-21\nC1,W1,identity,,\n',
  'plan-helpers': 'plan_helper_id,child_id,plan_version_id,name,party,agreed,signed_on\nG1,C1,W1,Nia,child,true,2017-03-22\n',
  'plan-copies': 'plan_copy_id,child_id,plan_version_id,party,given_on,method,language,withheld_reason\nD1,C1,W1,child,2017-03-25,in-person,cy,\nD2,C1,W1,parent,,,,Address is protected\n',
  'outcome-updates': 'outcome_update_id,child_id,plan_outcome_id,updated_on,score,onward,words\nU1,C1,O1,2017-06-20,5,carry-on,Saturdays have started.\n',
  'child-versions': 'child_version_id,child_id,plan_version_id,carer_id,level,language,body,to_check,checked_on,checked_by\nM1,C1,W1,,short,cy,"## Fy nghynllun\nMae’r cynllun hwn amdanat ti.",,2017-03-23,S1\nM2,C1,,F1,picture,cy,"## Pwy ydyn nhw\nTeulu Parri.",Pwy ydyn nhw,,\n',
  'placement-plans': 'child_id,placement_id,day_to_day,gp,prepared_on,signed_by,signed_on\nC1,P2,"Bed at eight, and a story.",Dr Wyn,2017-03-02,Mair Puw,2017-03-02\n',
  schools: 'child_id,school,started_on,ended_on,welsh_medium\nC1,Ysgol y Bryn,2017-01-09,,true\n',
  exclusions: 'child_id,started_on,kind,school_days\nC1,2017-05-02,fixed-term,1.5\n',
  'learning-needs': 'child_id,identified_on,needs,plan_kept_by\nC1,2017-04-03,Darllen,school\n',
  'health-notes': 'health_note_id,child_id,kind,details,noted_on\nE1,C1,gp,Meddygfa’r Bont,2017-03-02\n',
  hearings: 'child_id,heard_on,kind,decided,next_on\nC1,2017-03-28,case-management,"Expert named, timetable set",2017-06-01\n',
  'protection-meetings': 'meeting_id,child_id,kind,held_on,decided\nB1,C1,strategy-discussion,2016-09-10,Enquiries begin\n',
  'protection-attendances': 'child_id,meeting_id,agency,attended,report_given\nC1,B1,police,true,false\n',
  'young-person-contacts': 'contact_id,child_id,contacted_on,method,reached,words\nY1,C3,2018-02-01,text,true,Dw i’n iawn.\n',
  'supervision-decisions': 'decision_id,child_id,staff_id,decided_on,reflection,decision,owner_staff_id,due_on\nG1,C1,S1,2017-05-10,Drifft?,Gweld Nia ar ei phen ei hun.,S1,2017-06-01\n',
  'household-events': 'carer_id,kind,happened_on\nF1,approval-reviewed,2017-01-05\n',
};

const described = JSON.stringify({ aelwyd: { authority: 'W06000001', extractedAt: '2018-12-31T12:00:00Z' } });

/** For specs: the lawful extract with texts of its files replaced; null leaves a file out. */
export async function madeExtract(changes: Record<string, ((text: string) => string) | string | null> = {}): Promise<ExtractContent> {
  const texts = new Map<string, string>(Object.entries({ ...lawful }).map(([name, text]) => [`${name}.csv`, text]));
  texts.set('datapackage.json', described);
  for (const [name, change] of Object.entries(changes)) {
    const file = name.includes('.') ? name : `${name}.csv`;
    if (change === null) texts.delete(file);
    else texts.set(file, typeof change === 'string' ? change : change(texts.get(file) ?? ''));
  }
  return (await readExtractFiles([...texts].map(([name, text]) => ({ name, bytes: Buffer.from(text) })))).content;
}

/** For specs: one cell or text of a file replaced. Throws where it is not there, so that a spec cannot pass for nothing. */
export function swap(from: string, to: string): (text: string) => string {
  return (text) => {
    if (!text.includes(from)) throw new Error(`Not in the file: ${from}`);
    return text.replace(from, to);
  };
}
