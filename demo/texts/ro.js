export const ro = {
  'page.title': 'Doi Tei – centru de psihoterapie',
  skip: 'Mergeți la conținut',
  'demo.short': 'Pagină demonstrativă. Această clinică este inventată.',
  'language.label': 'Limba',
  'theme.label': 'Aspect',
  'theme.auto': 'Auto',
  'theme.light': 'Luminos',
  'theme.dark': 'Întunecat',
  'clinic.name': 'Doi Tei',
  'clinic.kind': 'centru de psihoterapie',
  'nav.label': 'Pe această pagină',
  'nav.finder': 'Ce terapie?',
  'nav.contact': 'Contact',

  'hero.title': 'Un loc liniștit pentru o discuție grea',
  'hero.lead':
    'Doi Tei este un mic centru de psihoterapie din Lipomyśl, în Polonia. Lucrăm cu adulți, cupluri și familii, la cabinet și online. Prima discuție la telefon este gratuită și nu vă obligă la nimic.',
  'hero.finder': 'Ce terapie s-ar potrivi?',
  'hero.call': 'sau sunați-ne:',
  'hero.bench': 'Banca de sub tei se află chiar lângă ușa noastră. Puteți zăbovi acolo înainte de ședință sau după ea.',

  'way.title': 'Cum lucrăm',
  'way.call.title': 'Un telefon sau un mesaj',
  'way.call.text':
    'Ajung două propoziții despre ceea ce vi se întâmplă. Vă sunăm în cel mult două zile lucrătoare și vă propunem o dată.',
  'way.first.title': 'Primele ședințe',
  'way.first.text':
    'În primele două sau trei ședințe ne cunoaștem. Apoi oricare dintre noi poate spune că nu ne potrivim. În acest caz vă îndrumăm spre alte locuri.',
  'way.agreement.title': 'O înțelegere',
  'way.agreement.text':
    'Stabilim împreună scopul, cât de des ne vedem și după ce recunoaștem că este mai bine. Toate se pot schimba pe parcurs.',
  'way.end.title': 'Terapia și încheierea ei',
  'way.end.text': 'La fiecare câteva ședințe vă întrebăm dacă terapia ajută. Încheierea o plănuim împreună, din timp.',

  'forms.title': 'Forme de terapie',
  'forms.individual.title': 'Terapie individuală',
  'forms.individual.text':
    'O discuție între patru ochi. Lucrăm în abordare cognitiv-comportamentală, psihodinamică și integrativă.',
  'forms.individual.detail': '50 de minute, la cabinet sau online',
  'forms.couple.title': 'Terapie de cuplu',
  'forms.couple.text': 'Pentru doi oameni care vor amândoi să vină. La început vorbim și cu fiecare în parte.',
  'forms.couple.detail': '75 de minute, la cabinet',
  'forms.family.title': 'Terapie de familie',
  'forms.family.text': 'Pentru cei care locuiesc împreună sau sunt apropiați, inclusiv cu copii de la șase ani în sus.',
  'forms.family.detail': '90 de minute, la cabinet',
  'forms.group.title': 'Terapie de grup',
  'forms.group.text': 'Deocamdată nu o oferim. Vă spunem cu drag ce grupuri din apropiere au locuri libere.',
  'forms.group.detail': 'nu în acest moment',

  'finder.title': 'Nu trebuie să știți dinainte',
  'finder.text':
    'Câteva întrebări liniștite vă ajută să spuneți de ce aveți nevoie acum și vă arată ce formă de terapie s-ar potrivi. Nu este un diagnostic.',
  'finder.privacy': 'Răspunsurile rămân pe acest dispozitiv. Noi nu le vedem.',
  'finder.call': 'Preferați să vorbim direct?',
  'finder.missing': 'Chestionarul are nevoie de JavaScript. Fără el, cel mai simplu este să ne sunați.',

  'team.title': 'Echipa',
  'team.lead':
    'Suntem cinci. Pe pagina unei clinici adevărate, aici stau numele, formarea și registrele în care le puteți verifica. Această clinică este inventată, așa că aici sunt doar roluri.',
  'team.reception.title': 'Recepție',
  'team.reception.text': 'Răspunde la telefon și vă găsește o dată.',
  'team.therapist': 'Psihoterapeut',
  'team.adults': 'Adulți: neliniște, doliu, o schimbare în viață.',
  'team.couples': 'Cupluri, și cele care nu știu ce urmează.',
  'team.families': 'Familii cu copii și adolescenți.',
  'team.psychiatrist.title': 'Medic psihiatru',
  'team.psychiatrist.text': 'O discuție despre medicamente, când este nevoie.',

  'prices.title': 'Prețuri',
  'prices.caption': 'Prețul unei ședințe, la data de',
  'prices.what': 'Ședința',
  'prices.minutes': 'Durata',
  'prices.price': 'Prețul',
  'prices.talk': 'Prima discuție la telefon',
  'prices.free': 'gratuit',
  'prices.psychiatrist': 'Consultație la medicul psihiatru',
  'prices.reduced': 'Două locuri pe săptămână au preț redus. Este de ajuns să întrebați, fără să spuneți de ce.',
  'prices.cancel': 'Puteți anula gratuit o ședință cu cel puțin 24 de ore înainte.',

  'contact.title': 'Contact și drum',
  'contact.phone': 'Telefon',
  'contact.mail': 'E-mail',
  'contact.hours.title': 'Program',
  'contact.hours.text': 'de luni până vineri, între 8:00 și 20:00',
  'contact.invented': 'Numărul este inventat: niciun număr din Polonia nu începe cu zero.',
  'contact.urgent': 'Nu suntem un serviciu de urgență. Când viața sau sănătatea este în pericol, sunați la',
  'contact.way':
    'Tramvaiul 2 sau autobuzul 14, stația Stara Studnia. De acolo sunt trei minute pe jos, prin curtea cu doi tei. La intrare nu este prag, iar liftul și toaleta sunt accesibile cu scaunul rulant.',

  'about.title': 'Despre această pagină',
  'about.text':
    'Această pagină arată cum se prezintă therapy-finder la o clinică. Clinica, localitatea, echipa, prețurile și numerele sunt inventate. Pagina nu salvează nimic și nu se conectează la niciun alt server.',
  'about.guide': 'Ghid pentru proprietarii de clinici',
  'about.files': 'Patru fișiere de clinică',
  'about.lines': 'Chestionarul în două rânduri',
  'about.frame': 'Chestionarul într-un cadru',
  'about.file': 'Fișierul acestei clinici',
  'purpose.title': 'La ce servește chestionarul',
  'purpose.text':
    'Scop propus: să ajute o persoană să descrie pentru ce își dorește sprijin, să afle despre formele de psihoterapie și să pregătească o primă discuție cu o clinică. Nu diagnostichează, nu prezice, nu monitorizează și nu tratează, nu decide asupra terapiei și nu este pentru urgențe. Toate deciziile sunt luate de o persoană calificată.',
};
