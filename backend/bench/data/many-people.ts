/** Synthetic people: common Welsh names as often as they are met, and as many rare surnames made of syllables. Nobody is real. */
export const manyPeople = `
with made as (
  select g, 1 + floor(40 * random() ^ 1.5)::integer as forename, 1 + floor(40 * random())::integer as second, random() as rare, 1 + floor(40 * random() ^ 2.2)::integer as common,
    floor(10000 * random())::integer as made from generate_series(1, $2::integer) g
), lists as (
  select '{Alys,Angharad,Carys,Catrin,Ceri,Elin,Ffion,Gwen,Heledd,Lowri,Mali,Mared,Megan,Nia,Rhiannon,Seren,Siân,Aled,Cai,Dafydd,Dylan,Elis,Gethin,Gwilym,Huw,Iestyn,Ifan,Ioan,Iwan,Jac,Llŷr,Macsen,Osian,Owain,Rhodri,Rhys,Siôn,Steffan,Tomos,Tudur}'::text[] as forenames,
    '{Jones,Davies,Williams,Evans,Thomas,Roberts,Lewis,Hughes,Morgan,Griffiths,Edwards,Owen,James,Rees,Jenkins,Price,Phillips,Harris,Lloyd,Parry,Powell,Pritchard,Pugh,Richards,Rowlands,Samuel,Vaughan,Watkins,Bowen,Bevan,Beynon,Prosser,Probert,Llewellyn,Llywelyn,Meredith,Morris,Howells,Hopkins,Cadwaladr}'::text[] as surnames,
    '{ab,bel,cor,dan,el,fen,gar,hal,in,jor,kel,lan,mor,nor,or,pen,quin,ros,sal,tor}'::text[] as starts, '{a,e,i,o,u,wy,ai,ow}'::text[] as middles,
    '{ton,by,ley,field,ford,well,man,son,ick,er,ard,ing,wood,ham,worth,den}'::text[] as ends, '{"",s,e,t}'::text[] as last
)
insert into record.children (authority_id, child_id, forenames, surname, date_of_birth, nhs_number, recorded_seq)
select $1::smallint, 'M-' || g, l.forenames[forename] || case when g % 3 = 0 then ' ' || l.forenames[second] else '' end,
  case when rare < 0.6 then l.surnames[common] else initcap(l.starts[1 + made % 20] || l.middles[1 + made / 20 % 8] || l.ends[1 + made / 160 % 16] || l.last[1 + made / 2560]) end,
  date '2000-01-01' + (9000 * random())::integer, (4000000000 + g * 7)::text, 1
from made cross join lists l`;
