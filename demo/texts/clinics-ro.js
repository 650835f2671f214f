export const ro = {
  'page.title': 'Patru fișiere de clinică – therapy-finder',
  skip: 'Mergeți la conținut',
  'demo.short': 'Pagină demonstrativă. Aceste clinici sunt inventate.',
  'language.label': 'Limba',
  'theme.label': 'Aspect',
  'theme.auto': 'Auto',
  'theme.light': 'Luminos',
  'theme.dark': 'Întunecat',
  back: 'Doi Tei, pagina unei clinici cu chestionarul',
  title: 'Patru fișiere de clinică',
  lead: 'O clinică schimbă chestionarul cu un singur fișier. Scrie în el doar ce este diferit. Întrebările despre siguranță și numerele de ajutor rămân în fiecare fișier.',
  files: 'Ce fișier să arătăm?',
  'one.name': 'O propoziție',
  'one.text': 'Alt titlu la început. Tot restul este al nostru și primește în continuare îmbunătățirile noastre.',
  'two.name': 'O întrebare și o regulă',
  'two.text':
    'Dom z Ogrodem întreabă despre un câine în cameră și despre ora potrivită. Oferă și vizite acasă, iar una dintre întrebările noastre lipsește. Nu oferă terapie de grup.',
  'thirty.name': 'Treizeci de întrebări proprii',
  'thirty.text':
    'Pod Czereśnią, un centru pentru copii, tineri și familii. Din întrebările noastre au rămas doar cele despre siguranță. Întrebările, regulile și formele de ajutor sunt proprii.',
  'uk.name': 'A patra limbă',
  'uk.text':
    'Chestionarul în ucraineană. Fișierul conține doar propoziții, fără cod. Persoana care l-a semnat este inventată, iar traducerea nu a fost încă verificată de un specialist.',
  'open.one': 'Vedeți fișierul: o propoziție',
  'open.two': 'Vedeți fișierul: o întrebare și o regulă',
  'open.thirty': 'Vedeți fișierul: treizeci de întrebări',
  'open.uk': 'Vedeți fișierul: a patra limbă',
  missing: 'Chestionarul are nevoie de JavaScript.',
  'about.title': 'Ce este inventat aici',
  'about.text':
    'Clinicile, telefoanele lor, câinele și orele. Regulile unei clinici spun de unde vin: dintr-o publicație reală sau din experiența proprie, fără studii. Niciun specialist nu le-a confirmat încă.',
};
