<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;About VMC Desktop</source>
        <translation>&amp;Über VMC Desktop</translation>
    </message>
    <message>
        <source>&amp;Add to the dossier</source>
        <translation>Zum Dossier &amp;hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Bookmark</source>
        <translation>&amp;Lesezeichen</translation>
    </message>
    <message>
        <source>&amp;Chicago, author and date</source>
        <translation>&amp;Chicago, Autor und Datum</translation>
    </message>
    <message>
        <source>&amp;Clear recent searches</source>
        <translation>Letzte Suchen &amp;löschen</translation>
    </message>
    <message>
        <source>&amp;Close the tab</source>
        <translation>Tab &amp;schließen</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;Diagnose …</source>
        <translation>&amp;Diagnose …</translation>
    </message>
    <message>
        <source>&amp;Dossier</source>
        <translation>D&amp;ossier</translation>
    </message>
    <message>
        <source>&amp;Dossiers, bookmarks, notes</source>
        <translation>Dossiers, Lesezeichen, Not&amp;izen</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>E&amp;dit this record …</source>
        <translation>Diesen Eintrag &amp;bearbeiten …</translation>
    </message>
    <message>
        <source>&amp;Editions</source>
        <translation>&amp;Ausgaben</translation>
    </message>
    <message>
        <source>&amp;End the search</source>
        <translation>Suche &amp;beenden</translation>
    </message>
    <message>
        <source>&amp;Export own things …</source>
        <translation>Eigenes &amp;exportieren …</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Find in this page</source>
        <translation>Auf dieser Seite &amp;suchen</translation>
    </message>
    <message>
        <source>&amp;Forget what was read last</source>
        <translation>Zuletzt Gelesenes &amp;vergessen</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Vor</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Vollbild</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>&amp;Harvard</source>
        <translation>&amp;Harvard</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;How to search</source>
        <translation>&amp;Wie man sucht</translation>
    </message>
    <message>
        <source>&amp;Import own things …</source>
        <translation>Eigenes &amp;importieren …</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Tasten</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>Größere &amp;Schrift</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;MLA</source>
        <translation>&amp;MLA</translation>
    </message>
    <message>
        <source>&amp;Narrow</source>
        <translation>&amp;Schmal</translation>
    </message>
    <message>
        <source>&amp;Narrow the list</source>
        <translation>&amp;Liste eingrenzen</translation>
    </message>
    <message>
        <source>&amp;New dossier …</source>
        <translation>&amp;Neues Dossier …</translation>
    </message>
    <message>
        <source>&amp;New tab</source>
        <translation>&amp;Neuer Tab</translation>
    </message>
    <message>
        <source>&amp;Next match</source>
        <translation>&amp;Nächste Fundstelle</translation>
    </message>
    <message>
        <source>&amp;Normal text</source>
        <translation>&amp;Normale Schrift</translation>
    </message>
    <message>
        <source>&amp;OSCOLA</source>
        <translation>&amp;OSCOLA</translation>
    </message>
    <message>
        <source>&amp;Open an archive …</source>
        <translation>Archiv öffn&amp;en …</translation>
    </message>
    <message>
        <source>&amp;People</source>
        <translation>&amp;Personen</translation>
    </message>
    <message>
        <source>&amp;Previous match</source>
        <translation>&amp;Vorige Fundstelle</translation>
    </message>
    <message>
        <source>&amp;Redo in own things</source>
        <translation>Eigenes &amp;wiederholen</translation>
    </message>
    <message>
        <source>&amp;Tags …</source>
        <translation>&amp;Schlagwörter …</translation>
    </message>
    <message>
        <source>&amp;Undo in own things</source>
        <translation>Eigenes rück&amp;gängig machen</translation>
    </message>
    <message>
        <source>&amp;Verify a bundle …</source>
        <translation>Bündel prüfen …</translation>
    </message>
    <message>
        <source>&amp;Work on</source>
        <translation>&amp;Arbeiten an</translation>
    </message>
    <message>
        <source>Add &amp;chart by year</source>
        <translation>&amp;Diagramm nach Jahren hinzufügen</translation>
    </message>
    <message>
        <source>Add &amp;material …</source>
        <translation>&amp;Material hinzufügen …</translation>
    </message>
    <message>
        <source>Add pas&amp;ted text …</source>
        <translation>Text aus der Zwischenablage hinzufügen …</translation>
    </message>
    <message>
        <source>Add this &amp;search</source>
        <translation>Diese S&amp;uche hinzufügen</translation>
    </message>
    <message>
        <source>Any &amp;command or record …</source>
        <translation>Befehl oder Eintra&amp;g …</translation>
    </message>
    <message>
        <source>B&amp;undles</source>
        <translation>B&amp;ündel</translation>
    </message>
    <message>
        <source>C&amp;itation style</source>
        <translation>Z&amp;itierstil</translation>
    </message>
    <message>
        <source>Chicago, &amp;notes</source>
        <translation>Chicago, &amp;Fußnoten</translation>
    </message>
    <message>
        <source>Close th&amp;is archive</source>
        <translation>Dieses Archiv s&amp;chließen</translation>
    </message>
    <message>
        <source>Copy &amp;with source</source>
        <translation>&amp;Mit Quelle kopieren</translation>
    </message>
    <message>
        <source>E&amp;xtract a bundle …</source>
        <translation>Bündel en&amp;tpacken …</translation>
    </message>
    <message>
        <source>First pa&amp;ge</source>
        <translation>&amp;Startseite</translation>
    </message>
    <message>
        <source>N&amp;ote …</source>
        <translation>N&amp;otiz …</translation>
    </message>
    <message>
        <source>Ne&amp;xt tab</source>
        <translation>&amp;Nächster Tab</translation>
    </message>
    <message>
        <source>New &amp;archive …</source>
        <translation>Neues &amp;Archiv …</translation>
    </message>
    <message>
        <source>New &amp;highlight …</source>
        <translation>Neue Ke&amp;rnaussage …</translation>
    </message>
    <message>
        <source>New &amp;panel …</source>
        <translation>Neues &amp;Panel …</translation>
    </message>
    <message>
        <source>Page bef&amp;ore</source>
        <translation>S&amp;eite davor</translation>
    </message>
    <message>
        <source>Recent arc&amp;hives</source>
        <translation>Zuletzt geöffnete Arc&amp;hive</translation>
    </message>
    <message>
        <source>Reop&amp;en the tab closed last</source>
        <translation>Zuletzt &amp;geschlossenen Tab öffnen</translation>
    </message>
    <message>
        <source>S&amp;how the dossier</source>
        <translation>Dossier &amp;zeigen</translation>
    </message>
    <message>
        <source>S&amp;witch to the next part of the window</source>
        <translation>Zum nächsten &amp;Teil des Fensters</translation>
    </message>
    <message>
        <source>Seal as a b&amp;undle …</source>
        <translation>Als B&amp;ündel versiegeln …</translation>
    </message>
    <message>
        <source>Show the &amp;log</source>
        <translation>&amp;Protokoll zeigen</translation>
    </message>
    <message>
        <source>Switch to the part before</source>
        <translation>Zum Teil davor</translation>
    </message>
    <message>
        <source>Tab by nu&amp;mber</source>
        <translation>Tab nach N&amp;ummer</translation>
    </message>
    <message>
        <source>&amp;Print …</source>
        <translation>&amp;Drucken …</translation>
    </message>
    <message>
        <source>&amp;APA</source>
        <translation>&amp;APA</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Recent searches</source>
        <translation>Le&amp;tzte Suchen</translation>
    </message>
    <message>
        <source>&amp;Reload the archive</source>
        <translation>Archiv neu &amp;laden</translation>
    </message>
    <message>
        <source>&amp;Save as PDF …</source>
        <translation>Als &amp;PDF speichern …</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>&amp;Search the archive</source>
        <translation>Im Archiv &amp;suchen</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>&amp;Kleinere Schrift</translation>
    </message>
    <message>
        <source>&amp;Topics</source>
        <translation>&amp;Themen</translation>
    </message>
    <message>
        <source>&amp;Typeface of pages</source>
        <translation>Schriftart &amp;der Seiten</translation>
    </message>
    <message>
        <source>&amp;Usual</source>
        <translation>&amp;Üblich</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Wide</source>
        <translation>&amp;Breit</translation>
    </message>
    <message>
        <source>&amp;Without serifs</source>
        <translation>&amp;Ohne Serifen</translation>
    </message>
    <message>
        <source>&amp;Years and panels</source>
        <translation>&amp;Jahre und Panels</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Wie das S&amp;ystem</translation>
    </message>
    <message>
        <source>Copy &amp;link to this page</source>
        <translation>&amp;Link zu dieser Seite kopieren</translation>
    </message>
    <message>
        <source>E&amp;xport results as CSV …</source>
        <translation>Ergebnisse als &amp;CSV exportieren …</translation>
    </message>
    <message>
        <source>Export results as &amp;Markdown …</source>
        <translation>Ergebnisse als &amp;Markdown exportieren …</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>S&amp;prache</translation>
    </message>
    <message>
        <source>Last tab</source>
        <translation>Letzter Tab</translation>
    </message>
    <message>
        <source>Narrow the results &amp;by</source>
        <translation>Ergebnisse eingren&amp;zen nach</translation>
    </message>
    <message>
        <source>One level &amp;up</source>
        <translation>Eine Ebene &amp;höher</translation>
    </message>
    <message>
        <source>P&amp;revious tab</source>
        <translation>V&amp;origer Tab</translation>
    </message>
    <message>
        <source>Page &amp;after</source>
        <translation>Seite &amp;danach</translation>
    </message>
    <message>
        <source>Pr&amp;eferences …</source>
        <translation>&amp;Einstellungen …</translation>
    </message>
    <message>
        <source>Print results …</source>
        <translation>Ergebnisse drucken …</translation>
    </message>
    <message>
        <source>Pro&amp;blems in the archive …</source>
        <translation>P&amp;robleme im Archiv …</translation>
    </message>
    <message>
        <source>Sa&amp;ve this search …</source>
        <translation>Diese Suche sp&amp;eichern …</translation>
    </message>
    <message>
        <source>Save&amp;d searches</source>
        <translation>&amp;Gespeicherte Suchen</translation>
    </message>
    <message>
        <source>Se&amp;pia</source>
        <translation>Se&amp;pia</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Alles auswählen</translation>
    </message>
    <message>
        <source>Show the folder of &amp;your data</source>
        <translation>Ordner Ihrer Daten &amp;zeigen</translation>
    </message>
    <message>
        <source>Size of the &amp;interface</source>
        <translation>Größe der Oberf&amp;läche</translation>
    </message>
    <message>
        <source>Sources and &amp;people beside the page</source>
        <translation>&amp;Quellen und Personen neben der Seite</translation>
    </message>
    <message>
        <source>Tab {0}</source>
        <translation>Tab {0}</translation>
    </message>
    <message>
        <source>This archi&amp;ve</source>
        <translation>Dieses Arch&amp;iv</translation>
    </message>
    <message>
        <source>Wi&amp;dth of pages</source>
        <translation>&amp;Breite der Seiten</translation>
    </message>
    <message>
        <source>With &amp;serifs</source>
        <translation>Mit &amp;Serifen</translation>
    </message>
    <message>
        <source>With other &amp;words of the vocabulary</source>
        <translation>Mit anderen W&amp;örtern des Vokabulars</translation>
    </message>
</context>
<context>
    <name>Adding</name>
    <message>
        <source>Add material</source>
        <translation>Material hinzufügen</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>All of this was in the archive already</source>
        <translation>All das war schon im Archiv</translation>
    </message>
    <message>
        <source>Articles, reports, programmes ({names})</source>
        <translation>Artikel, Berichte, Programme ({names})</translation>
    </message>
    <message>
        <source>Copy an article in another program first, then paste it here.</source>
        <translation>Kopieren Sie zuerst einen Artikel in einem anderen Programm, dann fügen Sie ihn hier ein.</translation>
    </message>
    <message>
        <source>Not all of it could be saved</source>
        <translation>Nicht alles konnte gespeichert werden</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Wird gelesen …</translation>
    </message>
    <message>
        <source>Saved into {edition}</source>
        <translation>Gespeichert in {edition}</translation>
    </message>
    <message>
        <source>Saved into {edition}; kept as it was there: {fields}</source>
        <translation>Gespeichert in {edition}; dort unverändert: {fields}</translation>
    </message>
    <message>
        <source>There is no text to paste</source>
        <translation>Kein Text zum Einfügen</translation>
    </message>
    <message>
        <source>pasted text</source>
        <translation>eingefügter Text</translation>
    </message>
</context>
<context>
    <name>ArchiveTree</name>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n Treffer</numerusform>
            <numerusform>%n Treffer</numerusform>
        </translation>
    </message>
    <message>
        <source>Level {0}</source>
        <translation>Ebene {0}</translation>
    </message>
</context>
<context>
    <name>Archives</name>
    <message>
        <source>Archives ({names})</source>
        <translation>Archive ({names})</translation>
    </message>
    <message>
        <source>Bundles ({names})</source>
        <translation>Bündel ({names})</translation>
    </message>
    <message>
        <source>Clear this list</source>
        <translation>Diese Liste leeren</translation>
    </message>
    <message>
        <source>Extract a bundle</source>
        <translation>Bündel entpacken</translation>
    </message>
    <message>
        <source>No other archive yet</source>
        <translation>Noch kein anderes Archiv</translation>
    </message>
    <message>
        <source>Open an archive</source>
        <translation>Archiv öffnen</translation>
    </message>
    <message>
        <source>Seal the archive as</source>
        <translation>Archiv versiegeln als</translation>
    </message>
    <message>
        <source>This archive is shown here</source>
        <translation>Dieses Archiv wird hier gezeigt</translation>
    </message>
    <message>
        <source>Verify a bundle</source>
        <translation>Bündel prüfen</translation>
    </message>
    <message>
        <source>Where to make the folder {name}</source>
        <translation>Wo der Ordner {name} angelegt werden soll</translation>
    </message>
    <message>
        <source>bundle</source>
        <translation>Bündel</translation>
    </message>
</context>
<context>
    <name>Asking</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>Beside</name>
    <message numerus="yes">
        <source>%n statement(s) (rests|rest) on it</source>
        <translation>
            <numerusform>%n Aussage beruht darauf</numerusform>
            <numerusform>%n Aussagen beruhen darauf</numerusform>
        </translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>Angekündigt</translation>
    </message>
    <message>
        <source>Moderator</source>
        <translation>Moderation</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Related in other years</source>
        <translation>Verwandtes in anderen Jahren</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Took part</source>
        <translation>Teilgenommen</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>ausgeblendet</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>eingeblendet</translation>
    </message>
</context>
<context>
    <name>BothTexts</name>
    <message>
        <source>Another program changed {file} while you were editing it. Nothing was overwritten.</source>
        <translation>Ein anderes Programm hat {file} geändert, während Sie daran arbeiteten. Nichts wurde überschrieben.</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>Weiter bearbeiten</translation>
    </message>
    <message>
        <source>Join both</source>
        <translation>Beides zusammenführen</translation>
    </message>
    <message>
        <source>Take what the file holds</source>
        <translation>Übernehmen, was in der Datei steht</translation>
    </message>
    <message>
        <source>The file was changed meanwhile</source>
        <translation>Die Datei wurde inzwischen geändert</translation>
    </message>
    <message>
        <source>What the file holds now</source>
        <translation>Was jetzt in der Datei steht</translation>
    </message>
    <message>
        <source>What you have here</source>
        <translation>Was Sie hier haben</translation>
    </message>
    <message>
        <source>Your changes on top of those in the file</source>
        <translation>Ihre Änderungen zu denen in der Datei</translation>
    </message>
</context>
<context>
    <name>Breadcrumb</name>
    <message>
        <source>Where this page is</source>
        <translation>Wo diese Seite steht</translation>
    </message>
</context>
<context>
    <name>BundleWindow</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n Datei</numerusform>
            <numerusform>%n Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Every file is as it was sealed.</source>
        <translation>Jede Datei ist, wie sie versiegelt wurde.</translation>
    </message>
    <message>
        <source>Extract a bundle</source>
        <translation>Bündel entpacken</translation>
    </message>
    <message>
        <source>Known by {digest}</source>
        <translation>Erkennbar an {digest}</translation>
    </message>
    <message>
        <source>One file with the whole archive, which anybody can verify. Name and day stand in it for all to read.</source>
        <translation>Eine Datei mit dem ganzen Archiv, die jeder prüfen kann. Name und Tag stehen darin, für alle lesbar.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>Versiegeln</translation>
    </message>
    <message>
        <source>Seal the archive</source>
        <translation>Archiv versiegeln</translation>
    </message>
    <message>
        <source>Sealed by</source>
        <translation>Versiegelt von</translation>
    </message>
    <message>
        <source>Sealed by {name} on {day}</source>
        <translation>Versiegelt von {name} am {day}</translation>
    </message>
    <message>
        <source>Sealed on {day}, nobody is named</source>
        <translation>Versiegelt am {day}, niemand ist genannt</translation>
    </message>
    <message>
        <source>Verify a bundle</source>
        <translation>Bündel prüfen</translation>
    </message>
    <message>
        <source>Your name or your office</source>
        <translation>Ihr Name oder Ihre Stelle</translation>
    </message>
</context>
<context>
    <name>ChartAdding</name>
    <message>
        <source>Add this chart to the dossier</source>
        <translation>Dieses Diagramm ins Dossier aufnehmen</translation>
    </message>
    <message>
        <source>{what}: {name}</source>
        <translation>{what}: {name}</translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>Appearances by year</source>
        <translation>Auftritte nach Jahren</translation>
    </message>
    <message>
        <source>Bar chart. {caption}. {total} in all. {years}.</source>
        <translation>Balkendiagramm. {caption}. Insgesamt {total}. {years}.</translation>
    </message>
    <message>
        <source>Hits by year</source>
        <translation>Treffer nach Jahren</translation>
    </message>
    <message>
        <source>Panels by year</source>
        <translation>Panels nach Jahren</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>{what}: {name}</source>
        <translation>{what}: {name}</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Remove the filter {0}</source>
        <translation>Filter {0} entfernen</translation>
    </message>
</context>
<context>
    <name>Chips</name>
    <message>
        <source>Clear all</source>
        <translation>Alle entfernen</translation>
    </message>
    <message>
        <source>Kept while the query is edited; another query begins without</source>
        <translation>Bleibt, solange die Suche bearbeitet wird; eine andere beginnt ohne</translation>
    </message>
    <message>
        <source>Only:</source>
        <translation>Nur:</translation>
    </message>
</context>
<context>
    <name>Citing</name>
    <message>
        <source>(summary, not verbatim)</source>
        <translation>(Zusammenfassung, nicht wörtlich)</translation>
    </message>
    <message>
        <source>Copied with its source</source>
        <translation>Mit Quelle kopiert</translation>
    </message>
    <message>
        <source>Permanent name: {link}</source>
        <translation>Dauerhafter Name: {link}</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation>Quelle: {source}</translation>
    </message>
</context>
<context>
    <name>Collecting</name>
    <message numerus="yes">
        <source>%n taken out; Ctrl+Z brings it back</source>
        <translation>
            <numerusform>%n herausgenommen; Strg+Z bringt es zurück</numerusform>
            <numerusform>%n herausgenommen; Strg+Z bringt sie zurück</numerusform>
        </translation>
    </message>
    <message>
        <source>Added to “{dossier}”: {title}</source>
        <translation>Zu „{dossier}“ hinzugefügt: {title}</translation>
    </message>
    <message>
        <source>Dossiers</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Überschrift</translation>
    </message>
    <message>
        <source>My dossier</source>
        <translation>Mein Dossier</translation>
    </message>
    <message>
        <source>New dossier</source>
        <translation>Neues Dossier</translation>
    </message>
    <message>
        <source>Own text</source>
        <translation>Eigener Text</translation>
    </message>
    <message>
        <source>Remove the dossier “{title}”? Ctrl+Z brings it back.</source>
        <translation>Dossier „{title}“ entfernen? Strg+Z bringt es zurück.</translation>
    </message>
    <message>
        <source>This dossier is not there any more</source>
        <translation>Dieses Dossier ist nicht mehr da</translation>
    </message>
    <message>
        <source>“{title}” is in “{dossier}” already. Once more adds it again</source>
        <translation>„{title}“ ist schon in „{dossier}“. Noch einmal fügt es wieder hinzu</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>Drucken …</translation>
    </message>
</context>
<context>
    <name>ColumnsWindow</name>
    <message>
        <source>Abstract</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Column {number}</source>
        <translation>Spalte {number}</translation>
    </message>
    <message>
        <source>Columns of {file}</source>
        <translation>Spalten von {file}</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Kind of session</source>
        <translation>Art der Veranstaltung</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Lasting number (GUID)</source>
        <translation>Bleibende Nummer (GUID)</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Moderators</source>
        <translation>Moderation</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Organisation of the speaker</source>
        <translation>Organisation der redenden Person</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Raum</translation>
    </message>
    <message>
        <source>Say which column holds the titles.</source>
        <translation>Sagen Sie, in welcher Spalte die Titel stehen.</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Redende</translation>
    </message>
    <message>
        <source>Start, or day and start</source>
        <translation>Beginn, oder Tag und Beginn</translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation>Untertitel</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>Reihe</translation>
    </message>
    <message>
        <source>Two columns are said to be “{field}”.</source>
        <translation>Zwei Spalten sind als „{field}“ genannt.</translation>
    </message>
    <message>
        <source>Use these columns</source>
        <translation>Diese Spalten verwenden</translation>
    </message>
    <message>
        <source>What does each column hold? Your answer is remembered in the archive, for tables with these headings.</source>
        <translation>Was steht in jeder Spalte? Ihre Antwort merkt sich das Archiv, für Tabellen mit diesen Überschriften.</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>wird weggelassen</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>A command, or an edition, panel, highlight, person, topic</source>
        <translation>Befehl, Ausgabe, Panel, Kernaussage, Person, Thema</translation>
    </message>
    <message>
        <source>Commands and records</source>
        <translation>Befehle und Einträge</translation>
    </message>
    <message>
        <source>Enter opens  ·  Ctrl+Enter opens a tab  ·  Esc closes</source>
        <translation>Eingabe öffnet  ·  Strg+Eingabe öffnet einen Tab  ·  Esc schließt</translation>
    </message>
    <message>
        <source>Find a command or a record</source>
        <translation>Befehl oder Eintrag finden</translation>
    </message>
    <message>
        <source>No command and no title has these words.</source>
        <translation>Kein Befehl und kein Titel hat diese Wörter.</translation>
    </message>
</context>
<context>
    <name>Commanding</name>
    <message>
        <source>{menu}, on</source>
        <translation>{menu}, ein</translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message numerus="yes">
        <source>%n (person|people)</source>
        <translation>
            <numerusform>%n Person</numerusform>
            <numerusform>%n Personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n appearance(s)</source>
        <translation>
            <numerusform>%n Auftritt</numerusform>
            <numerusform>%n Auftritte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <translation>
            <numerusform>%n Widerspruch</numerusform>
            <numerusform>%n Widersprüche</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n countr(y|ies)</source>
        <translation>
            <numerusform>%n Land</numerusform>
            <numerusform>%n Länder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n Unterschied</numerusform>
            <numerusform>%n Unterschiede</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edition(s)</source>
        <translation>
            <numerusform>%n Ausgabe</numerusform>
            <numerusform>%n Ausgaben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entr(y|ies)</source>
        <translation>
            <numerusform>%n Eintrag</numerusform>
            <numerusform>%n Einträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n Datei</numerusform>
            <numerusform>%n Dateien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gap(s)</source>
        <translation>
            <numerusform>%n Lücke</numerusform>
            <numerusform>%n Lücken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n highlight(s)</source>
        <translation>
            <numerusform>%n Kernaussage</numerusform>
            <numerusform>%n Kernaussagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n Treffer</numerusform>
            <numerusform>%n Treffer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n panel(s)</source>
        <translation>
            <numerusform>%n Panel</numerusform>
            <numerusform>%n Panels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>%n Stelle</numerusform>
            <numerusform>%n Stellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n Problem</numerusform>
            <numerusform>%n Probleme</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quotation(s)</source>
        <translation>
            <numerusform>%n Zitat</numerusform>
            <numerusform>%n Zitate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n Eintrag</numerusform>
            <numerusform>%n Einträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>%n Ergebnis</numerusform>
            <numerusform>%n Ergebnisse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n room(s)</source>
        <translation>
            <numerusform>%n Raum</numerusform>
            <numerusform>%n Räume</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n Sitzung</numerusform>
            <numerusform>%n Sitzungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n Quelle</numerusform>
            <numerusform>%n Quellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n speaker(s)</source>
        <translation>
            <numerusform>%n Redner:in</numerusform>
            <numerusform>%n Redner:innen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s)</source>
        <translation>
            <numerusform>%n Aussage</numerusform>
            <numerusform>%n Aussagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n track(s)</source>
        <translation>
            <numerusform>%n Strang</numerusform>
            <numerusform>%n Stränge</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>1</source>
        <comment>the first day of a month</comment>
        <translation>1</translation>
    </message>
    <message>
        <source>April</source>
        <translation>April</translation>
    </message>
    <message>
        <source>August</source>
        <translation>August</translation>
    </message>
    <message>
        <source>December</source>
        <translation>Dezember</translation>
    </message>
    <message>
        <source>February</source>
        <translation>Februar</translation>
    </message>
    <message>
        <source>January</source>
        <translation>Januar</translation>
    </message>
    <message>
        <source>July</source>
        <translation>Juli</translation>
    </message>
    <message>
        <source>June</source>
        <translation>Juni</translation>
    </message>
    <message>
        <source>March</source>
        <translation>März</translation>
    </message>
    <message>
        <source>May</source>
        <translation>Mai</translation>
    </message>
    <message>
        <source>November</source>
        <translation>November</translation>
    </message>
    <message>
        <source>October</source>
        <translation>Oktober</translation>
    </message>
    <message>
        <source>September</source>
        <translation>September</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <translation>{day}. {month} {year}</translation>
    </message>
    <message>
        <source>{day} {month} – {date}</source>
        <comment>days of one year</comment>
        <translation>{day}. {month} – {date}</translation>
    </message>
    <message>
        <source>{first}–{date}</source>
        <comment>days of one month</comment>
        <translation>{first}.–{date}</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation>{month} {year}</translation>
    </message>
    <message>
        <source>{times} (after midnight)</source>
        <translation>{times} (nach Mitternacht)</translation>
    </message>
</context>
<context>
    <name>Diagnosis</name>
    <message>
        <source>Archive</source>
        <translation>Archiv</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Katalog</translation>
    </message>
    <message>
        <source>Catalogues</source>
        <translation>Kataloge</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Bestandteile</translation>
    </message>
    <message>
        <source>Portable</source>
        <translation>Tragbar</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Runs on</source>
        <translation>Läuft auf</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Typefaces</source>
        <translation>Schriften</translation>
    </message>
    <message>
        <source>What you made</source>
        <translation>Was Sie gemacht haben</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>Ihre Daten</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>beschädigt</translation>
    </message>
    <message>
        <source>may not be written to</source>
        <translation>darf nicht beschrieben werden</translation>
    </message>
    <message>
        <source>missing: {names}</source>
        <translation>fehlt: {names}</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>noch keine</translation>
    </message>
    <message>
        <source>not built yet, which happens by itself</source>
        <translation>noch nicht angelegt; das geschieht von selbst</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>noch nichts</translation>
    </message>
    <message>
        <source>whole</source>
        <translation>unversehrt</translation>
    </message>
    <message>
        <source>{size} MB free</source>
        <translation>{size} MB frei</translation>
    </message>
</context>
<context>
    <name>Doing</name>
    <message>
        <source>Laying out the page …</source>
        <translation>Die Seite wird gesetzt …</translation>
    </message>
</context>
<context>
    <name>DossierDelegate</name>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>The same as {number}</source>
        <translation>Dasselbe wie {number}</translation>
    </message>
</context>
<context>
    <name>DossierDesk</name>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Deckblatt</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>My dossier</source>
        <translation>Mein Dossier</translation>
    </message>
    <message>
        <source>New dossier</source>
        <translation>Neues Dossier</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove the dossier</source>
        <translation>Dossier entfernen</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Schreiben</translation>
    </message>
</context>
<context>
    <name>DossierList</name>
    <message>
        <source>Chart</source>
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Überschrift</translation>
    </message>
    <message>
        <source>Own text</source>
        <translation>Eigener Text</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>Passage</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>the same as entry {number}</source>
        <translation>dasselbe wie Eintrag {number}</translation>
    </message>
</context>
<context>
    <name>DossierPage</name>
    <message numerus="yes">
        <source>%n changed or gone since they were added</source>
        <translation>
            <numerusform>%n seit dem Hinzufügen verändert oder weg</numerusform>
            <numerusform>%n seit dem Hinzufügen verändert oder weg</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entr(y|ies)</source>
        <translation>
            <numerusform>%n Eintrag</numerusform>
            <numerusform>%n Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>Cover note</source>
        <translation>Vorbemerkung</translation>
    </message>
    <message>
        <source>Cover note: what this dossier is for</source>
        <translation>Vorbemerkung: wozu dieses Dossier dient</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Überschrift</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>No dossier yet</source>
        <translation>Noch kein Dossier</translation>
    </message>
    <message>
        <source>Nothing is in this dossier yet.

Ctrl+Shift+D adds what you read: the page, the passage that is selected in it, the line of a list, or a result. A right click offers the same.

Headings and your own text stand between, Alt+Up and Alt+Down (or the mouse) put all in order.</source>
        <translation>In diesem Dossier ist noch nichts.

Strg+Umschalt+D fügt hinzu, was Sie lesen: die Seite, die darin markierte Passage, die Zeile einer Liste oder ein Ergebnis. Ein Rechtsklick bietet dasselbe.

Überschriften und eigener Text stehen dazwischen; Alt+Auf und Alt+Ab (oder die Maus) bringen alles in Ordnung.</translation>
    </message>
    <message>
        <source>Own text</source>
        <translation>Eigener Text</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Remove the dossier</source>
        <translation>Dossier entfernen</translation>
    </message>
    <message>
        <source>Take out of the dossier</source>
        <translation>Aus dem Dossier nehmen</translation>
    </message>
    <message>
        <source>Title of the dossier</source>
        <translation>Titel des Dossiers</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>Dossiers</name>
    <message numerus="yes">
        <source>%n statement(s) gone or re-written</source>
        <translation>
            <numerusform>%n Aussage weg oder neu geschrieben</numerusform>
            <numerusform>%n Aussagen weg oder neu geschrieben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) new or re-written</source>
        <translation>
            <numerusform>%n Aussage neu oder neu geschrieben</numerusform>
            <numerusform>%n Aussagen neu oder neu geschrieben</numerusform>
        </translation>
    </message>
    <message>
        <source>Re-written since; it was: {words}</source>
        <translation>Seither neu geschrieben; es war: {words}</translation>
    </message>
    <message>
        <source>Since it was added: {changes}</source>
        <translation>Seit dem Hinzufügen: {changes}</translation>
    </message>
    <message>
        <source>The archive has this record no longer; kept is what was noted of it</source>
        <translation>Das Archiv hat diesen Eintrag nicht mehr; bewahrt ist, was davon notiert war</translation>
    </message>
    <message>
        <source>The page does not say this any longer; it did when it was added</source>
        <translation>Die Seite sagt das nicht mehr; beim Hinzufügen sagte sie es</translation>
    </message>
    <message>
        <source>it was called {title}</source>
        <translation>es hieß {title}</translation>
    </message>
</context>
<context>
    <name>EntryList</name>
    <message>
        <source>Entries of the dossier</source>
        <translation>Einträge des Dossiers</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>A new one is begun. The old one is kept: somebody may read what is left in it.</source>
        <translation>Eine neue ist begonnen. Die alte bleibt erhalten: Vielleicht lässt sich noch lesen, was in ihr steht.</translation>
    </message>
    <message>
        <source>Ask for a bundle in which no name comes twice.</source>
        <translation>Bitten Sie um ein Bündel, in dem kein Name doppelt vorkommt.</translation>
    </message>
    <message>
        <source>Ask for a sound bundle.</source>
        <translation>Bitten Sie um ein unversehrtes Bündel.</translation>
    </message>
    <message>
        <source>Choose a bundle.</source>
        <translation>Wählen Sie ein Bündel.</translation>
    </message>
    <message>
        <source>Choose a folder with an archive.yaml.</source>
        <translation>Wählen Sie einen Ordner mit einer archive.yaml.</translation>
    </message>
    <message>
        <source>Choose a new, empty folder.</source>
        <translation>Wählen Sie einen neuen, leeren Ordner.</translation>
    </message>
    <message>
        <source>Choose another bundle.</source>
        <translation>Wählen Sie ein anderes Bündel.</translation>
    </message>
    <message>
        <source>Choose another folder, or another name.</source>
        <translation>Wählen Sie einen anderen Ordner oder einen anderen Namen.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Choose another name, or permit writing first.</source>
        <translation>Wählen Sie einen anderen Namen, oder erlauben Sie zuerst das Schreiben.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>Choose another.</source>
        <translation>Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>Do not open it.</source>
        <translation>Öffnen Sie es nicht.</translation>
    </message>
    <message>
        <source>Do not open it; ask for a sound bundle.</source>
        <translation>Öffnen Sie es nicht; bitten Sie um ein unversehrtes Bündel.</translation>
    </message>
    <message>
        <source>Do not trust it; ask for a sound bundle.</source>
        <translation>Vertrauen Sie ihm nicht; bitten Sie um ein unversehrtes Bündel.</translation>
    </message>
    <message>
        <source>Do not trust it; fetch it again.</source>
        <translation>Vertrauen Sie ihm nicht; holen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Fetch it again.</source>
        <translation>Holen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Give it another name.</source>
        <translation>Geben Sie ihm einen anderen Namen.</translation>
    </message>
    <message>
        <source>Give one another name.</source>
        <translation>Geben Sie einem einen anderen Namen.</translation>
    </message>
    <message>
        <source>Give yourself the permission to write to this file and its folder.</source>
        <translation>Geben Sie sich das Recht, diese Datei und ihren Ordner zu schreiben.</translation>
    </message>
    <message>
        <source>Install it again.</source>
        <translation>Installieren Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Keep large files elsewhere.</source>
        <translation>Bewahren Sie große Dateien anderswo auf.</translation>
    </message>
    <message>
        <source>Load the archive again.</source>
        <translation>Laden Sie das Archiv neu.</translation>
    </message>
    <message>
        <source>Look at its name.</source>
        <translation>Prüfen Sie den Namen.</translation>
    </message>
    <message>
        <source>Look at its permissions.</source>
        <translation>Prüfen Sie die Zugriffsrechte.</translation>
    </message>
    <message>
        <source>Look at permissions and space, or save a copy of the archive.</source>
        <translation>Prüfen Sie Rechte und Platz, oder speichern Sie eine Kopie des Archivs.</translation>
    </message>
    <message>
        <source>Look whether this folder is there, and whether you may write to it.</source>
        <translation>Prüfen Sie, ob es diesen Ordner gibt und ob Sie in ihn schreiben dürfen.</translation>
    </message>
    <message>
        <source>Make room on it, then try again.</source>
        <translation>Schaffen Sie Platz, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Mend it in an editor first.</source>
        <translation>Berichtigen Sie sie zuerst in einem Editor.</translation>
    </message>
    <message>
        <source>Mend this file first.</source>
        <translation>Berichtigen Sie zuerst diese Datei.</translation>
    </message>
    <message>
        <source>Name a new folder.</source>
        <translation>Nennen Sie einen neuen Ordner.</translation>
    </message>
    <message>
        <source>Name it so.</source>
        <translation>Nennen Sie es so.</translation>
    </message>
    <message>
        <source>Nothing was overwritten. Look at both.</source>
        <translation>Nichts wurde überschrieben. Sehen Sie sich beides an.</translation>
    </message>
    <message>
        <source>Put the file itself there.</source>
        <translation>Legen Sie die Datei selbst dorthin.</translation>
    </message>
    <message>
        <source>Put what it leads to in its place.</source>
        <translation>Setzen Sie an ihre Stelle, wohin sie führt.</translation>
    </message>
    <message>
        <source>Remove this folder.</source>
        <translation>Entfernen Sie diesen Ordner.</translation>
    </message>
    <message>
        <source>See whether it is switched on, or save as PDF instead.</source>
        <translation>Prüfen Sie, ob er eingeschaltet ist, oder speichern Sie stattdessen als PDF.</translation>
    </message>
    <message>
        <source>Take it out of the archive.</source>
        <translation>Nehmen Sie sie aus dem Archiv.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>Try again. What was open before is still in use.</source>
        <translation>Versuchen Sie es noch einmal. Was vorher offen war, ist weiter in Gebrauch.</translation>
    </message>
    <message>
        <source>Update this program.</source>
        <translation>Aktualisieren Sie dieses Programm.</translation>
    </message>
    <message>
        <source>Use that version to go on with your own things; nothing was changed.</source>
        <translation>Arbeiten Sie mit jener Version an Ihren eigenen Dingen weiter; nichts wurde verändert.</translation>
    </message>
    <message>
        <source>a bundle’s name ends in {ending}.</source>
        <translation>der Name eines Bündels endet auf {ending}.</translation>
    </message>
    <message>
        <source>a newer version of this program made it.</source>
        <translation>eine neuere Version dieses Programms hat sie angelegt.</translation>
    </message>
    <message>
        <source>another program is writing to it.</source>
        <translation>ein anderes Programm schreibt gerade hinein.</translation>
    </message>
    <message>
        <source>cannot be made a bag: {why}.</source>
        <translation>lässt sich nicht zum BagIt-Bündel machen: {why}.</translation>
    </message>
    <message>
        <source>cannot be read: {why}.</source>
        <translation>lässt sich nicht lesen: {why}.</translation>
    </message>
    <message>
        <source>cannot be replaced.</source>
        <translation>lässt sich nicht ersetzen.</translation>
    </message>
    <message>
        <source>cannot be replaced: {why}.</source>
        <translation>lässt sich nicht ersetzen: {why}.</translation>
    </message>
    <message>
        <source>cannot be used: {first}.</source>
        <translation>lässt sich nicht verwenden: {first}.</translation>
    </message>
    <message>
        <source>cannot be written ({reason}).</source>
        <translation>kann nicht geschrieben werden ({reason}).</translation>
    </message>
    <message>
        <source>cannot be written: {why}.</source>
        <translation>lässt sich nicht schreiben: {why}.</translation>
    </message>
    <message>
        <source>changes again and again while it is read.</source>
        <translation>ändert sich immer wieder, während es gelesen wird.</translation>
    </message>
    <message>
        <source>could not be prepared: the process that did it has ended before its time (exit status {exitcode}).</source>
        <translation>konnte nicht vorbereitet werden: Der Prozess dafür hat vorzeitig geendet (Status {exitcode}).</translation>
    </message>
    <message>
        <source>could not be prepared: {why}.</source>
        <translation>konnte nicht vorbereitet werden: {why}.</translation>
    </message>
    <message>
        <source>grows beyond measure when unpacked</source>
        <translation>wächst beim Entpacken über jedes Maß</translation>
    </message>
    <message>
        <source>has a name that Windows forbids</source>
        <translation>hat einen Namen, den Windows verbietet</translation>
    </message>
    <message>
        <source>has a name that some systems forbid</source>
        <translation>hat einen Namen, den manche Systeme verbieten</translation>
    </message>
    <message>
        <source>has an absolute path or a backslash</source>
        <translation>hat einen absoluten Pfad oder einen Rückstrich</translation>
    </message>
    <message>
        <source>has no manifest of SHA-256 or SHA-512.</source>
        <translation>hat kein Manifest mit SHA-256 oder SHA-512.</translation>
    </message>
    <message>
        <source>has no name, or one that is too long</source>
        <translation>hat keinen Namen oder einen zu langen</translation>
    </message>
    <message>
        <source>holds more than 4 GB.</source>
        <translation>enthält mehr als 4 GB.</translation>
    </message>
    <message>
        <source>holds more than {most_files} files.</source>
        <translation>enthält mehr als {most_files} Dateien.</translation>
    </message>
    <message>
        <source>holds no archive.</source>
        <translation>enthält kein Archiv.</translation>
    </message>
    <message>
        <source>is a link or a device</source>
        <translation>ist eine Verknüpfung oder ein Gerät</translation>
    </message>
    <message>
        <source>is a link that leads out of the archive.</source>
        <translation>ist eine Verknüpfung, die aus dem Archiv hinausführt.</translation>
    </message>
    <message>
        <source>is a link.</source>
        <translation>ist eine Verknüpfung.</translation>
    </message>
    <message>
        <source>is encrypted</source>
        <translation>ist verschlüsselt</translation>
    </message>
    <message>
        <source>is larger than 8 MB.</source>
        <translation>ist größer als 8 MB.</translation>
    </message>
    <message>
        <source>is no bag: it has no bagit.txt.</source>
        <translation>ist kein BagIt-Bündel: Es fehlt bagit.txt.</translation>
    </message>
    <message>
        <source>is no ordinary file.</source>
        <translation>ist keine gewöhnliche Datei.</translation>
    </message>
    <message>
        <source>is no text in UTF-8.</source>
        <translation>ist kein Text in UTF-8.</translation>
    </message>
    <message>
        <source>is not an archive: it has no archive.yaml.</source>
        <translation>ist kein Archiv: Es fehlt archive.yaml.</translation>
    </message>
    <message>
        <source>is of format {format}; this program reads format {known}.</source>
        <translation>ist im Format {format}; dieses Programm liest Format {known}.</translation>
    </message>
    <message>
        <source>is packed in another way than bundles are</source>
        <translation>ist anders gepackt als Bündel</translation>
    </message>
    <message>
        <source>is there already, and not empty.</source>
        <translation>ist schon da und nicht leer.</translation>
    </message>
    <message>
        <source>it cannot be shown: {why}</source>
        <translation>es lässt sich nicht zeigen: {why}</translation>
    </message>
    <message>
        <source>it cannot be used: {why}.</source>
        <translation>lässt sich nicht verwenden: {why}.</translation>
    </message>
    <message>
        <source>it cannot be written.</source>
        <translation>lässt sich nicht schreiben.</translation>
    </message>
    <message>
        <source>it cannot be written: it is a folder.</source>
        <translation>lässt sich nicht schreiben: Es ist ein Ordner.</translation>
    </message>
    <message>
        <source>it cannot be written: it is no ordinary file.</source>
        <translation>lässt sich nicht schreiben: Es ist keine gewöhnliche Datei.</translation>
    </message>
    <message>
        <source>it cannot be written: it is protected against writing.</source>
        <translation>lässt sich nicht schreiben: Die Datei ist schreibgeschützt.</translation>
    </message>
    <message>
        <source>it cannot be written: {why}.</source>
        <translation>lässt sich nicht schreiben: {why}.</translation>
    </message>
    <message>
        <source>it does not take the page.</source>
        <translation>nimmt die Seite nicht an.</translation>
    </message>
    <message>
        <source>it does not take the page: {why}.</source>
        <translation>nimmt die Seite nicht an: {why}.</translation>
    </message>
    <message>
        <source>it is not what was built.</source>
        <translation>ist nicht, was angelegt wurde.</translation>
    </message>
    <message>
        <source>leads out of its folder</source>
        <translation>führt aus dem Ordner hinaus</translation>
    </message>
    <message>
        <source>page {page} cannot be shown: {why}</source>
        <translation>Seite {page} lässt sich nicht zeigen: {why}</translation>
    </message>
    <message>
        <source>the archive cannot be copied there.</source>
        <translation>dorthin kann das Archiv nicht kopiert werden.</translation>
    </message>
    <message>
        <source>the bundle is damaged or cut off ({why}).</source>
        <translation>das Bündel ist beschädigt oder abgeschnitten ({why}).</translation>
    </message>
    <message>
        <source>the bundle is damaged or cut off.</source>
        <translation>das Bündel ist beschädigt oder abgeschnitten.</translation>
    </message>
    <message>
        <source>the catalogue cannot be opened: {why}.</source>
        <translation>der Katalog lässt sich nicht öffnen: {why}.</translation>
    </message>
    <message>
        <source>the catalogue cannot be read: {why}.</source>
        <translation>der Katalog lässt sich nicht lesen: {why}.</translation>
    </message>
    <message>
        <source>the disk is full.</source>
        <translation>der Datenträger ist voll.</translation>
    </message>
    <message>
        <source>the entry “{name}” {why}.</source>
        <translation>der Eintrag „{name}“ {why}.</translation>
    </message>
    <message>
        <source>the file with your own things was damaged and is put aside under this name.</source>
        <translation>die Datei mit Ihren eigenen Dingen war beschädigt und liegt nun unter diesem Namen beiseite.</translation>
    </message>
    <message>
        <source>the file “{name}” is missing.</source>
        <translation>die Datei „{name}“ fehlt.</translation>
    </message>
    <message>
        <source>the file “{name}” is not as it was sealed ({name2} differs).</source>
        <translation>die Datei „{name}“ ist nicht, wie sie versiegelt wurde ({name2} weicht ab).</translation>
    </message>
    <message>
        <source>the index cannot be read: {why}.</source>
        <translation>der Index lässt sich nicht lesen: {why}.</translation>
    </message>
    <message>
        <source>the program&apos;s resources are missing.</source>
        <translation>die Bestandteile des Programms fehlen.</translation>
    </message>
    <message>
        <source>there is no such file.</source>
        <translation>diese Datei gibt es nicht.</translation>
    </message>
    <message>
        <source>there is no such folder.</source>
        <translation>diesen Ordner gibt es nicht.</translation>
    </message>
    <message>
        <source>there is something already.</source>
        <translation>dort ist schon etwas.</translation>
    </message>
    <message>
        <source>unpacks to more than 4 GB.</source>
        <translation>hat entpackt mehr als 4 GB.</translation>
    </message>
    <message>
        <source>was changed by another program meanwhile.</source>
        <translation>wurde inzwischen von einem anderen Programm geändert.</translation>
    </message>
    <message>
        <source>what was kept of the archive cannot be read any more.</source>
        <translation>was vom Archiv aufbewahrt war, lässt sich nicht mehr lesen.</translation>
    </message>
    <message>
        <source>{manifest} does not name the file “{name}”, added later.</source>
        <translation>{manifest} nennt die Datei „{name}“ nicht; sie kam später hinzu.</translation>
    </message>
    <message>
        <source>{name} has more than 64 MB.</source>
        <translation>{name} hat mehr als 64 MB.</translation>
    </message>
    <message>
        <source>{name} is not in UTF-8.</source>
        <translation>{name} ist nicht in UTF-8.</translation>
    </message>
    <message>
        <source>{name}, line {number}: no digest of a file of its own.</source>
        <translation>{name}, Zeile {number}: keine Prüfsumme einer eigenen Datei.</translation>
    </message>
    <message>
        <source>“{name}” and “{name2}” are one name on some systems.</source>
        <translation>„{name}“ und „{name2}“ sind auf manchen Systemen derselbe Name.</translation>
    </message>
    <message>
        <source>“{name}” is a file and a folder.</source>
        <translation>„{name}“ ist Datei und Ordner zugleich.</translation>
    </message>
    <message>
        <source>“{name}” is larger than it says.</source>
        <translation>„{name}“ ist größer als angegeben.</translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message>
        <source>Export results</source>
        <translation>Ergebnisse exportieren</translation>
    </message>
    <message>
        <source>Exported as {0}</source>
        <translation>Exportiert als {0}</translation>
    </message>
    <message>
        <source>Exporting …</source>
        <translation>Wird exportiert …</translation>
    </message>
    <message>
        <source>Exporting … {done} of {total}</source>
        <translation>Wird exportiert … {done} von {total}</translation>
    </message>
    <message>
        <source>Markdown texts (*.md)</source>
        <translation>Markdown-Texte (*.md)</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>{name} is there already. Replace it?</source>
        <translation>{name} gibt es schon. Ersetzen?</translation>
    </message>
</context>
<context>
    <name>FacetBar</name>
    <message>
        <source>Narrow by {0}</source>
        <translation>Eingrenzen nach: {0}</translation>
    </message>
</context>
<context>
    <name>FacetPopup</name>
    <message>
        <source>Filter</source>
        <translation>Filtern</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>Liste filtern</translation>
    </message>
</context>
<context>
    <name>Facets</name>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Länder</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Hashtag</source>
        <translation>Hashtag</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anmerkung</translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation>Veranstalter</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Teilnehmende</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Erschienen</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Herausgeber</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Redner:innen</translation>
    </message>
    <message>
        <source>Supported by</source>
        <translation>Unterstützt von</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Themen</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>Strang</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>Choose another form.</source>
        <translation>Wählen Sie eine andere Form.</translation>
    </message>
    <message>
        <source>HTML, Markdown, DOCX, CSV, JSON and PDF hold everything.</source>
        <translation>HTML, Markdown, DOCX, CSV, JSON und PDF nehmen alles auf.</translation>
    </message>
    <message>
        <source>its ending is of no form that can be written.</source>
        <translation>die Endung gehört zu keiner Form, die geschrieben werden kann.</translation>
    </message>
    <message>
        <source>no source gives a day for it.</source>
        <translation>keine Quelle nennt einen Tag dafür.</translation>
    </message>
    <message>
        <source>{form} cannot hold this.</source>
        <translation>{form} kann das nicht aufnehmen.</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>Find in this page</source>
        <translation>Auf dieser Seite suchen</translation>
    </message>
    <message>
        <source>Next place (Enter)</source>
        <translation>Nächste Stelle (Eingabe)</translation>
    </message>
    <message>
        <source>Not in this page</source>
        <translation>Nicht auf dieser Seite</translation>
    </message>
    <message>
        <source>Place before (Shift+Enter)</source>
        <translation>Vorige Stelle (Umschalt+Eingabe)</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} von {1}</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source> or </source>
        <comment>between values</comment>
        <translation> oder </translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archiv</translation>
    </message>
    <message>
        <source>Archive version</source>
        <translation>Version des Archivs</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>Treffer</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Suchtext</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Verstanden als</translation>
    </message>
    <message>
        <source>Search: {query}</source>
        <translation>Suche: {query}</translation>
    </message>
    <message>
        <source>Synonyms</source>
        <translation>Synonyme</translation>
    </message>
    <message>
        <source>also searched: {words}</source>
        <translation>auch gesucht: {words}</translation>
    </message>
    <message>
        <source>by relevance</source>
        <translation>nach Relevanz</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>alles</translation>
    </message>
    <message>
        <source>newest first</source>
        <translation>neueste zuerst</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no filter</comment>
        <translation>keine</translation>
    </message>
    <message>
        <source>none used</source>
        <translation>keine verwendet</translation>
    </message>
    <message>
        <source>not searched</source>
        <translation>nicht gesucht</translation>
    </message>
    <message>
        <source>oldest first</source>
        <translation>älteste zuerst</translation>
    </message>
    <message>
        <source>{hits}, {number} of them listed</source>
        <translation>{hits}, davon {number} aufgeführt</translation>
    </message>
</context>
<context>
    <name>Following</name>
    <message>
        <source>Link copied</source>
        <translation>Link kopiert</translation>
    </message>
    <message>
        <source>Link to passage {} copied</source>
        <translation>Link zu Passage {} kopiert</translation>
    </message>
    <message>
        <source>This link is not opened: it leads to no web address</source>
        <translation>Dieser Link wird nicht geöffnet: Er führt zu keiner Webadresse</translation>
    </message>
</context>
<context>
    <name>Forms</name>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n Problem</numerusform>
            <numerusform>%n Probleme</numerusform>
        </translation>
    </message>
    <message>
        <source>A new, empty folder for the copy of the archive</source>
        <translation>Ein neuer, leerer Ordner für die Kopie des Archivs</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Worum es geht</translation>
    </message>
    <message>
        <source>Abstract</source>
        <translation>Ankündigung</translation>
    </message>
    <message>
        <source>Add a conflict</source>
        <translation>Widerspruch hinzufügen</translation>
    </message>
    <message>
        <source>Add a link</source>
        <translation>Link hinzufügen</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Person hinzufügen</translation>
    </message>
    <message>
        <source>Add a statement</source>
        <translation>Aussage hinzufügen</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>Angekündigt</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Broader topic</source>
        <translation>Übergeordnetes Thema</translation>
    </message>
    <message>
        <source>CSL type</source>
        <translation>CSL-Typ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Beschriftung</translation>
    </message>
    <message>
        <source>Choose: {field}</source>
        <translation>Auswählen: {field}</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Stadt</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Länder</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Edit the edition</source>
        <translation>Ausgabe bearbeiten</translation>
    </message>
    <message>
        <source>Edit the highlight</source>
        <translation>Kernaussage bearbeiten</translation>
    </message>
    <message>
        <source>Edit the panel</source>
        <translation>Panel bearbeiten</translation>
    </message>
    <message>
        <source>Edit the person</source>
        <translation>Person bearbeiten</translation>
    </message>
    <message>
        <source>Edit the quotation</source>
        <translation>Zitat bearbeiten</translation>
    </message>
    <message>
        <source>Edit the source</source>
        <translation>Quelle bearbeiten</translation>
    </message>
    <message>
        <source>Edit the topic</source>
        <translation>Thema bearbeiten</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Expected: {what}</source>
        <translation>Erwartet: {what}</translation>
    </message>
    <message>
        <source>Expected: {what}. Found: {found}</source>
        <translation>Erwartet: {what}. Gefunden: {found}</translation>
    </message>
    <message>
        <source>First and last day</source>
        <translation>Erster und letzter Tag</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Former keys, one a line</source>
        <translation>Frühere Schlüssel, je Zeile einer</translation>
    </message>
    <message>
        <source>Hashtag</source>
        <translation>Hashtag</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Überschrift</translation>
    </message>
    <message>
        <source>Held online or streamed</source>
        <translation>Online abgehalten oder übertragen</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Kind in words</source>
        <translation>Art in Worten</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Language of the original</source>
        <translation>Sprache des Originals</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Verlassen</translation>
    </message>
    <message>
        <source>Leave without saving?</source>
        <translation>Ohne Speichern verlassen?</translation>
    </message>
    <message>
        <source>Links and files</source>
        <translation>Links und Dateien</translation>
    </message>
    <message>
        <source>Moderators</source>
        <translation>Moderation</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>Nach unten (Alt+Unten)</translation>
    </message>
    <message>
        <source>Move or remove: {what}</source>
        <translation>Verschieben oder entfernen: {what}</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>Nach oben (Alt+Oben)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anmerkung</translation>
    </message>
    <message>
        <source>Number of the edition</source>
        <translation>Nummer der Ausgabe</translation>
    </message>
    <message>
        <source>One a line, each with its source: around 500 [@s1]</source>
        <translation>Je Zeile eine, mit ihrer Quelle: etwa 500 [@s1]</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation>Veranstalter</translation>
    </message>
    <message>
        <source>Original words</source>
        <translation>Worte im Original</translation>
    </message>
    <message>
        <source>Other spellings, one a line</source>
        <translation>Andere Schreibweisen, je eine Zeile</translation>
    </message>
    <message>
        <source>Other words, a line for each language</source>
        <translation>Andere Wörter, eine Zeile je Sprache</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Überblick</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Beitrag</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Teilnehmende</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Erschienen</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Herausgeber</translation>
    </message>
    <message>
        <source>Questions, one a line</source>
        <translation>Fragen, je eine Zeile</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Raum</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save a copy of the archive …</source>
        <translation>Kopie des Archivs speichern …</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Speichert …</translation>
    </message>
    <message>
        <source>Sessions held</source>
        <translation>Zahl der Sitzungen</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Sources of {what}</source>
        <translation>Quellen von {what}</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Vortragende</translation>
    </message>
    <message>
        <source>Speakers in all</source>
        <translation>Zahl der Vortragenden</translation>
    </message>
    <message>
        <source>Stands for so many sessions</source>
        <translation>Steht für so viele Sitzungen</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Aussagen</translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation>Untertitel</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Supported by</source>
        <translation>Unterstützt von</translation>
    </message>
    <message>
        <source>Text of the file</source>
        <translation>Text der Datei</translation>
    </message>
    <message>
        <source>The text is in no order that the form can show: mend it, or undo.</source>
        <translation>Der Text ist in keiner Ordnung, die das Formular zeigen kann: Berichtigen Sie ihn, oder machen Sie es rückgängig.</translation>
    </message>
    <message>
        <source>The theme is the official one</source>
        <translation>Das Motto ist das offizielle</translation>
    </message>
    <message>
        <source>The title is the official one</source>
        <translation>Der Titel ist der offizielle</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Motto</translation>
    </message>
    <message>
        <source>This archive cannot be changed. What you save goes into a copy of it, in a folder that you choose.</source>
        <translation>Dieses Archiv kann nicht geändert werden. Was Sie speichern, kommt in eine Kopie davon, in einem Ordner, den Sie wählen.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Took part, panel unknown</source>
        <translation>Nahm teil, Panel unbekannt</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Themen</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>Reihe</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Fassungen</translation>
    </message>
    <message>
        <source>What is not known, one a line</source>
        <translation>Was nicht bekannt ist, je eine Zeile</translation>
    </message>
    <message>
        <source>What you changed here is not in the archive yet.</source>
        <translation>Was Sie hier geändert haben, ist noch nicht im Archiv.</translation>
    </message>
    <message>
        <source>Where sources disagree</source>
        <translation>Worin Quellen sich widersprechen</translation>
    </message>
    <message>
        <source>Who said it</source>
        <translation>Wer es sagte</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Worte</translation>
    </message>
    <message>
        <source>line {number}</source>
        <translation>Zeile {number}</translation>
    </message>
</context>
<context>
    <name>Handing</name>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Data, JSON</source>
        <translation>Daten, JSON</translation>
    </message>
    <message>
        <source>Event data, schema.org</source>
        <translation>Veranstaltungsdaten, schema.org</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Exported as {0}</source>
        <translation>Exportiert als {0}</translation>
    </message>
    <message>
        <source>Exporting …</source>
        <translation>Wird exportiert …</translation>
    </message>
    <message>
        <source>Laying out the page …</source>
        <translation>Die Seite wird gesetzt …</translation>
    </message>
    <message>
        <source>Markdown text</source>
        <translation>Markdown-Text</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>PDF-Dokument</translation>
    </message>
    <message>
        <source>References, BibTeX</source>
        <translation>Literaturangaben, BibTeX</translation>
    </message>
    <message>
        <source>References, RIS</source>
        <translation>Literaturangaben, RIS</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Text for word processors</source>
        <translation>Text für Textprogramme</translation>
    </message>
    <message>
        <source>Web page, one file</source>
        <translation>Webseite, eine Datei</translation>
    </message>
    <message>
        <source>{name} is there already. Replace it?</source>
        <translation>{name} gibt es schon. Ersetzen?</translation>
    </message>
</context>
<context>
    <name>Histogram</name>
    <message>
        <source>Results by year</source>
        <translation>Ergebnisse nach Jahr</translation>
    </message>
</context>
<context>
    <name>HitFoot</name>
    <message>
        <source>Place among the matches</source>
        <translation>Stelle unter den Fundstellen</translation>
    </message>
</context>
<context>
    <name>HitHead</name>
    <message>
        <source>Order of the results</source>
        <translation>Reihenfolge der Ergebnisse</translation>
    </message>
    <message>
        <source>Order of the results: {0}</source>
        <translation>Reihenfolge der Ergebnisse: {0}</translation>
    </message>
</context>
<context>
    <name>HitList</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n weitere</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>%n Stelle</numerusform>
            <numerusform>%n Stellen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HitView</name>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>Remove the saved search “{0}”?</source>
        <translation>Gespeicherte Suche „{0}“ entfernen?</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Gespeicherte Suchen</translation>
    </message>
    <message>
        <source>Search saved as “{0}”</source>
        <translation>Suche gespeichert als „{0}“</translation>
    </message>
</context>
<context>
    <name>Kinds</name>
    <message>
        <source>article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>break</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>closing</source>
        <translation>Abschluss</translation>
    </message>
    <message>
        <source>edition</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>high-level panel</source>
        <translation>hochrangiges Panel</translation>
    </message>
    <message>
        <source>highlight</source>
        <translation>Kernaussage</translation>
    </message>
    <message>
        <source>keynote</source>
        <translation>Keynote</translation>
    </message>
    <message>
        <source>lecture</source>
        <translation>Vortrag</translation>
    </message>
    <message>
        <source>news</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>online</source>
        <translation>online</translation>
    </message>
    <message>
        <source>opening</source>
        <translation>Eröffnung</translation>
    </message>
    <message>
        <source>panel</source>
        <translation>Panel</translation>
    </message>
    <message>
        <source>person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>press release</source>
        <translation>Pressemitteilung</translation>
    </message>
    <message>
        <source>quotation</source>
        <translation>Zitat</translation>
    </message>
    <message>
        <source>report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>roundtable</source>
        <translation>Runder Tisch</translation>
    </message>
    <message>
        <source>session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>side event</source>
        <translation>Begleitveranstaltung</translation>
    </message>
    <message>
        <source>source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>talk</source>
        <translation>Vortrag</translation>
    </message>
    <message>
        <source>topic</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>web page</source>
        <translation>Webseite</translation>
    </message>
    <message>
        <source>workshop</source>
        <translation>Workshop</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>Albanian</source>
        <translation>Albanisch</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Arabisch</translation>
    </message>
    <message>
        <source>Armenian</source>
        <translation>Armenisch</translation>
    </message>
    <message>
        <source>Azerbaijani</source>
        <translation>Aserbaidschanisch</translation>
    </message>
    <message>
        <source>Bengali</source>
        <translation>Bengalisch</translation>
    </message>
    <message>
        <source>Bosnian</source>
        <translation>Bosnisch</translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <translation>Bulgarisch</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Chinesisch</translation>
    </message>
    <message>
        <source>Croatian</source>
        <translation>Kroatisch</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>Tschechisch</translation>
    </message>
    <message>
        <source>Danish</source>
        <translation>Dänisch</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Niederländisch</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>Estonian</source>
        <translation>Estnisch</translation>
    </message>
    <message>
        <source>Filipino</source>
        <translation>Filipino</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>Finnisch</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Französisch</translation>
    </message>
    <message>
        <source>Georgian</source>
        <translation>Georgisch</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>Griechisch</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>Hebräisch</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>Hindi</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>Ungarisch</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>Italienisch</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Japanisch</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>Koreanisch</translation>
    </message>
    <message>
        <source>Kurdish</source>
        <translation>Kurdisch</translation>
    </message>
    <message>
        <source>Latvian</source>
        <translation>Lettisch</translation>
    </message>
    <message>
        <source>Lithuanian</source>
        <translation>Litauisch</translation>
    </message>
    <message>
        <source>Macedonian</source>
        <translation>Mazedonisch</translation>
    </message>
    <message>
        <source>Maltese</source>
        <translation>Maltesisch</translation>
    </message>
    <message>
        <source>Norwegian</source>
        <translation>Norwegisch</translation>
    </message>
    <message>
        <source>Pashto</source>
        <translation>Paschtu</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>Persisch</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>Polnisch</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>Portugiesisch</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>Rumänisch</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Russisch</translation>
    </message>
    <message>
        <source>Serbian</source>
        <translation>Serbisch</translation>
    </message>
    <message>
        <source>Slovak</source>
        <translation>Slowakisch</translation>
    </message>
    <message>
        <source>Slovenian</source>
        <translation>Slowenisch</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Spanisch</translation>
    </message>
    <message>
        <source>Swahili</source>
        <translation>Swahili</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>Schwedisch</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>Türkisch</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>Ukrainisch</translation>
    </message>
    <message>
        <source>Urdu</source>
        <translation>Urdu</translation>
    </message>
    <message>
        <source>Uzbek</source>
        <translation>Usbekisch</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>Vietnamesisch</translation>
    </message>
</context>
<context>
    <name>Legible</name>
    <message numerus="yes">
        <source>[%n letter(s) for which there is no typeface here]</source>
        <translation>
            <numerusform>[%n Buchstabe, für den es hier keine Schrift gibt]</numerusform>
            <numerusform>[%n Buchstaben, für die es hier keine Schrift gibt]</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>[%n letter(s), {script}: no typeface here has them]</source>
        <translation>
            <numerusform>[%n Buchstabe, {script}: Keine Schrift hier hat ihn]</numerusform>
            <numerusform>[%n Buchstaben, {script}: Keine Schrift hier hat sie]</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>{before} and {last}</source>
        <translation>{before} und {last}</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
</context>
<context>
    <name>Marking</name>
    <message>
        <source>Bookmark removed</source>
        <translation>Lesezeichen entfernt</translation>
    </message>
    <message>
        <source>Bookmarked</source>
        <translation>Mit Lesezeichen</translation>
    </message>
    <message>
        <source>Bookmarked: {title}</source>
        <translation>Lesezeichen gesetzt: {title}</translation>
    </message>
    <message>
        <source>Note kept</source>
        <translation>Notiz aufbewahrt</translation>
    </message>
    <message>
        <source>Note removed</source>
        <translation>Notiz entfernt</translation>
    </message>
    <message>
        <source>Open a page or stand on a line first</source>
        <translation>Öffnen Sie zuerst eine Seite, oder wählen Sie eine Zeile</translation>
    </message>
    <message>
        <source>Re-written since; it was: {quoted}</source>
        <translation>Seither neu geschrieben; es war: {quoted}</translation>
    </message>
    <message>
        <source>Remove the note</source>
        <translation>Notiz entfernen</translation>
    </message>
    <message>
        <source>Tag removed</source>
        <translation>Schlagwort entfernt</translation>
    </message>
    <message>
        <source>The page does not say this any longer: {quoted}</source>
        <translation>Die Seite sagt das nicht mehr: {quoted}</translation>
    </message>
    <message>
        <source>Your note</source>
        <translation>Ihre Notiz</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>Ihr Eigenes</translation>
    </message>
    <message>
        <source>Your tags</source>
        <translation>Ihre Schlagwörter</translation>
    </message>
    <message>
        <source>{title}. Several are parted by commas.</source>
        <translation>{title}. Mehrere werden durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>{what}; Ctrl+Z brings it back</source>
        <translation>{what}; Strg+Z holt es zurück</translation>
    </message>
</context>
<context>
    <name>Measures</name>
    <message>
        <source>Days known</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation>Kernaussagen</translation>
    </message>
    <message>
        <source>Speakers named</source>
        <translation>Redner:innen</translation>
    </message>
    <message>
        <source>all {number} panels</source>
        <translation>alle {number} Panels</translation>
    </message>
    <message>
        <source>no panel</source>
        <translation>kein Panel</translation>
    </message>
    <message>
        <source>the one panel</source>
        <translation>das einzige Panel</translation>
    </message>
    <message numerus="yes">
        <source>{some} of %n panel(s)</source>
        <translation>
            <numerusform>{some} von %n Panel</numerusform>
            <numerusform>{some} von %n Panels</numerusform>
        </translation>
    </message>
    <message>
        <source>{some} of {all} dated</source>
        <translation>{some}/{all} datiert</translation>
    </message>
    <message>
        <source>{some} of {all} with highlights</source>
        <translation>{some}/{all} Kernaussagen</translation>
    </message>
    <message>
        <source>{some} of {all} with speakers</source>
        <translation>{some}/{all} Redner:innen</translation>
    </message>
</context>
<context>
    <name>NewArchiveDialog</name>
    <message>
        <source>An archive is a folder of text files, one conference with all its editions. What you say here stands in its file archive.yaml and can be changed there.</source>
        <translation>Ein Archiv ist ein Ordner mit Textdateien, eine Konferenz mit allen Ausgaben. Was Sie hier sagen, steht in seiner Datei archive.yaml und lässt sich dort ändern.</translation>
    </message>
    <message>
        <source>Begins every permanent link, as in vmc:2017; it stays for good</source>
        <translation>Steht am Anfang jedes dauerhaften Links, wie in vmc:2017; bleibt für immer</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Wählen …</translation>
    </message>
    <message>
        <source>Harbour Forum</source>
        <translation>Hafenforum</translation>
    </message>
    <message>
        <source>In the folder</source>
        <translation>Im Ordner</translation>
    </message>
    <message>
        <source>It will be made as {folder}</source>
        <translation>Es wird angelegt als {folder}</translation>
    </message>
    <message>
        <source>Make the archive</source>
        <translation>Archiv anlegen</translation>
    </message>
    <message>
        <source>New archive</source>
        <translation>Neues Archiv</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Herausgeber</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Kurzname</translation>
    </message>
    <message>
        <source>The short name has small letters, digits and hyphens.</source>
        <translation>Der Kurzname hat Kleinbuchstaben, Ziffern und Bindestriche.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Where the archive is to be</source>
        <translation>Wo das Archiv liegen soll</translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>Notes on the search</source>
        <translation>Hinweise zur Suche</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
</context>
<context>
    <name>Numbers</name>
    <message>
        <source>,</source>
        <comment>between thousands</comment>
        <translation>.</translation>
    </message>
</context>
<context>
    <name>Ordinals</name>
    <message>
        <source>1st</source>
        <comment>the first edition</comment>
        <translation>1.</translation>
    </message>
    <message>
        <source>{number}nd</source>
        <translation>{number}.</translation>
    </message>
    <message>
        <source>{number}rd</source>
        <translation>{number}.</translation>
    </message>
    <message>
        <source>{number}st</source>
        <translation>{number}.</translation>
    </message>
    <message>
        <source>{number}th</source>
        <translation>{number}.</translation>
    </message>
</context>
<context>
    <name>OwnFiles</name>
    <message>
        <source>Choose a file that was exported as JSON or Web Annotations.</source>
        <translation>Wählen Sie eine Datei, die als JSON oder Web Annotations exportiert wurde.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Everything, to be read (*.md)</source>
        <translation>Alles, zum Lesen (*.md)</translation>
    </message>
    <message>
        <source>Everything, to be taken in again (*.json)</source>
        <translation>Alles, zum Wiedereinlesen (*.json)</translation>
    </message>
    <message>
        <source>Export own things</source>
        <translation>Eigenes exportieren</translation>
    </message>
    <message>
        <source>Import own things</source>
        <translation>Eigenes importieren</translation>
    </message>
    <message>
        <source>Notes as Web Annotations (*.jsonld)</source>
        <translation>Notizen als Web Annotations (*.jsonld)</translation>
    </message>
    <message>
        <source>Own things taken in</source>
        <translation>Eigenes eingelesen</translation>
    </message>
    <message>
        <source>Own things written to {name}</source>
        <translation>Eigenes geschrieben nach {name}</translation>
    </message>
    <message>
        <source>Own things, Web Annotations (*.json *.jsonld)</source>
        <translation>Eigenes, Web Annotations (*.json *.jsonld)</translation>
    </message>
    <message>
        <source>it cannot be read: {reason}.</source>
        <translation>lässt sich nicht lesen: {reason}.</translation>
    </message>
    <message>
        <source>it cannot be written: {reason}.</source>
        <translation>lässt sich nicht schreiben: {reason}.</translation>
    </message>
    <message>
        <source>these are not own things: {reason}.</source>
        <translation>das ist nichts Eigenes: {reason}.</translation>
    </message>
</context>
<context>
    <name>OwnLines</name>
    <message numerus="yes">
        <source>%n entr(y|ies)</source>
        <translation>
            <numerusform>%n Eintrag</numerusform>
            <numerusform>%n Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>Lesezeichen</translation>
    </message>
    <message>
        <source>Ctrl+D bookmarks a page</source>
        <translation>Strg+D setzt ein Lesezeichen</translation>
    </message>
    <message>
        <source>Ctrl+Shift+D adds what you read</source>
        <translation>Strg+Umschalt+D fügt hinzu, was Sie lesen</translation>
    </message>
    <message>
        <source>Ctrl+Shift+N notes on a passage</source>
        <translation>Strg+Umschalt+N notiert zu einer Passage</translation>
    </message>
    <message>
        <source>Dossiers</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Read last</source>
        <translation>Zuletzt gelesen</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>What you read is listed here</source>
        <translation>Was Sie lesen, steht hier</translation>
    </message>
    <message>
        <source>gone from the archive</source>
        <translation>nicht mehr im Archiv</translation>
    </message>
    <message>
        <source>Ctrl+Shift+M tags a page</source>
        <translation>Strg+Umschalt+M vergibt Schlagwörter</translation>
    </message>
</context>
<context>
    <name>OwnMarkdown</name>
    <message>
        <source>Bookmarks</source>
        <translation>Lesezeichen</translation>
    </message>
    <message>
        <source>Chart by year</source>
        <translation>Diagramm nach Jahren</translation>
    </message>
    <message>
        <source>Chart, hits by year</source>
        <translation>Diagramm, Treffer nach Jahren</translation>
    </message>
    <message>
        <source>My own things</source>
        <translation>Mein Eigenes</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Gespeicherte Suchen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message numerus="yes">
        <source>%n edition(s)</source>
        <comment>in so many of them</comment>
        <translation>
            <numerusform>%n Ausgabe</numerusform>
            <numerusform>%n Ausgaben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n highlight(s) of the whole</source>
        <translation>
            <numerusform>%n Kernaussage des Ganzen</numerusform>
            <numerusform>%n Kernaussagen des Ganzen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n older panel(s) under this topic: the search finds them.</source>
        <translation>
            <numerusform>%n älteres Panel unter diesem Thema: Die Suche findet es.</numerusform>
            <numerusform>%n ältere Panels unter diesem Thema: Die Suche findet sie.</numerusform>
        </translation>
    </message>
    <message>
        <source>Abstract</source>
        <translation>Ankündigung</translation>
    </message>
    <message>
        <source>Also took part</source>
        <translation>Ebenfalls dabei</translation>
    </message>
    <message>
        <source>Also written {names}</source>
        <translation>Auch geschrieben: {names}</translation>
    </message>
    <message>
        <source>An edition is a folder in the archive that is named by its year and holds a file edition.md. Once one is there, reload with F5.</source>
        <translation>Eine Ausgabe ist ein Ordner im Archiv, der nach ihrem Jahr heißt und eine Datei edition.md enthält. Sobald einer da ist, laden Sie mit F5 neu.</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>Angekündigt</translation>
    </message>
    <message>
        <source>Appearances</source>
        <translation>Auftritte</translation>
    </message>
    <message>
        <source>Copy the link to passage {number}</source>
        <translation>Link zu Passage {number} kopieren</translation>
    </message>
    <message>
        <source>Editions</source>
        <translation>Ausgaben</translation>
    </message>
    <message>
        <source>Highlight of {whole}</source>
        <translation>Kernaussage aus {whole}</translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation>Kernaussagen</translation>
    </message>
    <message>
        <source>Highlights of the edition</source>
        <translation>Kernaussagen der Ausgabe</translation>
    </message>
    <message>
        <source>Highlights of these panels</source>
        <translation>Kernaussagen dieser Panels</translation>
    </message>
    <message>
        <source>Highlights of {year}</source>
        <translation>Kernaussagen {year}</translation>
    </message>
    <message>
        <source>Links and files</source>
        <translation>Links und Dateien</translation>
    </message>
    <message>
        <source>Moderator</source>
        <translation>Moderation</translation>
    </message>
    <message numerus="yes">
        <source>Moderator(s)</source>
        <translation>
            <numerusform>Moderation</numerusform>
            <numerusform>Moderation</numerusform>
        </translation>
    </message>
    <message>
        <source>Narrower</source>
        <translation>Engere Themen</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Überblick</translation>
    </message>
    <message>
        <source>Overview of the edition</source>
        <translation>Überblick über die Ausgabe</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Permanent name of this page:</source>
        <translation>Dauerhafter Name dieser Seite:</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Pictures and recordings</source>
        <translation>Bilder und Aufzeichnungen</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programm</translation>
    </message>
    <message numerus="yes">
        <source>Question(s)</source>
        <translation>
            <numerusform>Frage</numerusform>
            <numerusform>Fragen</numerusform>
        </translation>
    </message>
    <message>
        <source>Quotation from {whole}</source>
        <translation>Zitat aus {whole}</translation>
    </message>
    <message>
        <source>Quotation: {name}</source>
        <translation>Zitat: {name}</translation>
    </message>
    <message>
        <source>Quotations</source>
        <translation>Zitate</translation>
    </message>
    <message>
        <source>Related in other years</source>
        <translation>Verwandtes in anderen Jahren</translation>
    </message>
    <message>
        <source>Said or written in {language}.</source>
        <translation>Gesagt oder geschrieben auf {language}.</translation>
    </message>
    <message>
        <source>Search for these words</source>
        <translation>Nach diesen Wörtern suchen</translation>
    </message>
    <message>
        <source>Search for this name</source>
        <translation>Nach diesem Namen suchen</translation>
    </message>
    <message>
        <source>Search under this topic</source>
        <translation>Unter diesem Thema suchen</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Sources disagree on the theme</source>
        <translation>Die Quellen widersprechen sich beim Motto</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Redner:in</translation>
    </message>
    <message numerus="yes">
        <source>Speaker(s)</source>
        <translation>
            <numerusform>Redner:in</numerusform>
            <numerusform>Redner:innen</numerusform>
        </translation>
    </message>
    <message>
        <source>Summaries and highlights are in the archive’s own words; only what is set apart as a quotation was said or written so. Every statement names its sources by number. Where the sources disagree, or something is not known, the page of the edition says so.</source>
        <translation>Zusammenfassungen und Kernaussagen sind in den Worten des Archivs; nur was als Zitat abgesetzt ist, wurde so gesagt oder geschrieben. Jede Aussage nennt ihre Quellen mit Nummern. Wo die Quellen einander widersprechen oder etwas nicht bekannt ist, sagt es die Seite der Ausgabe.</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>The date is not known.</source>
        <translation>Das Datum ist nicht bekannt.</translation>
    </message>
    <message>
        <source>This archive holds no edition yet.</source>
        <translation>Dieses Archiv enthält noch keine Ausgabe.</translation>
    </message>
    <message numerus="yes">
        <source>This record stands for %n session(s) that the sources name only together.</source>
        <translation>
            <numerusform>Dieser Eintrag steht für %n Sitzung, die die Quellen nur gemeinsam nennen.</numerusform>
            <numerusform>Dieser Eintrag steht für %n Sitzungen, die die Quellen nur gemeinsam nennen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Took part</source>
        <translation>Teilgenommen</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Themen</translation>
    </message>
    <message>
        <source>Translated from {language}. As published:</source>
        <translation>Übersetzt aus: {language}. Wie veröffentlicht:</translation>
    </message>
    <message>
        <source>What is not known</source>
        <translation>Was nicht bekannt ist</translation>
    </message>
    <message>
        <source>What the sources disagree on</source>
        <translation>Worin die Quellen einander widersprechen</translation>
    </message>
    <message>
        <source>What was said on it</source>
        <translation>Was dazu gesagt wurde</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Wo es steht</translation>
    </message>
    <message>
        <source>Where you were last</source>
        <translation>Wo Sie zuletzt waren</translation>
    </message>
    <message>
        <source>a source of {whole}</source>
        <translation>eine Quelle zu {whole}</translation>
    </message>
    <message>
        <source>another language</source>
        <translation>eine andere Sprache</translation>
    </message>
    <message>
        <source>conclusions, in the archive’s words</source>
        <translation>Schlüsse, in den Worten des Archivs</translation>
    </message>
    <message>
        <source>editions and panels under this topic</source>
        <translation>Ausgaben und Panels unter diesem Thema</translation>
    </message>
    <message>
        <source>elsewhere on the web</source>
        <translation>anderswo im Web</translation>
    </message>
    <message>
        <source>facts of the whole</source>
        <translation>Angaben zum Ganzen</translation>
    </message>
    <message>
        <source>no date given</source>
        <translation>ohne Datum</translation>
    </message>
    <message>
        <source>no gap, no conflict</source>
        <translation>keine Lücke, kein Widerspruch</translation>
    </message>
    <message numerus="yes">
        <source>same (person|people): {what}</source>
        <translation>
            <numerusform>dieselbe Person: {what}</numerusform>
            <numerusform>dieselben Personen: {what}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>same topic(s): {what}</source>
        <translation>
            <numerusform>dasselbe Thema: {what}</numerusform>
            <numerusform>dieselben Themen: {what}</numerusform>
        </translation>
    </message>
    <message>
        <source>similar words: {what}</source>
        <translation>ähnliche Wörter: {what}</translation>
    </message>
    <message>
        <source>source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>sources disagree</source>
        <translation>Quellen widersprechen sich</translation>
    </message>
    <message>
        <source>the edition as a whole</source>
        <translation>die Ausgabe im Ganzen</translation>
    </message>
    <message>
        <source>the most frequent</source>
        <translation>die häufigsten</translation>
    </message>
    <message>
        <source>theme by the archive</source>
        <translation>Motto vom Archiv</translation>
    </message>
    <message>
        <source>title by the archive</source>
        <translation>Titel vom Archiv</translation>
    </message>
    <message>
        <source>under this topic</source>
        <translation>unter diesem Thema</translation>
    </message>
    <message>
        <source>what was concluded there, not what this person said</source>
        <translation>was dort geschlossen wurde, nicht was diese Person sagte</translation>
    </message>
    <message>
        <source>who appeared most often</source>
        <translation>wer am häufigsten auftrat</translation>
    </message>
    <message>
        <source>{appearances} in {editions}</source>
        <translation>{appearances} in {editions}</translation>
    </message>
    <message>
        <source>{ordinal} edition</source>
        <translation>{ordinal} Ausgabe</translation>
    </message>
</context>
<context>
    <name>PaperDocument</name>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
</context>
<context>
    <name>PaperOptions</name>
    <message>
        <source>&amp;Addresses as footnotes</source>
        <translation>&amp;Adressen als Fußnoten</translation>
    </message>
    <message>
        <source>&amp;Black and white</source>
        <translation>Sch&amp;warz-weiß</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Spalten</translation>
    </message>
    <message>
        <source>&amp;Each panel on a new page</source>
        <translation>&amp;Jedes Panel auf einer neuen Seite</translation>
    </message>
    <message>
        <source>&amp;Orientation</source>
        <translation>A&amp;usrichtung</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>&amp;Papier</translation>
    </message>
    <message>
        <source>&amp;Sources</source>
        <translation>&amp;Quellen</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Attach the &amp;data</source>
        <translation>&amp;Daten anhängen</translation>
    </message>
    <message>
        <source>How it is printed</source>
        <translation>Wie gedruckt wird</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Groß</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
    <message>
        <source>My &amp;notes</source>
        <translation>Meine &amp;Notizen</translation>
    </message>
    <message>
        <source>On its side</source>
        <translation>Querformat</translation>
    </message>
    <message>
        <source>One</source>
        <translation>Eine</translation>
    </message>
    <message>
        <source>Size of &amp;type</source>
        <translation>Schrif&amp;tgröße</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>Klein</translation>
    </message>
    <message>
        <source>Two</source>
        <translation>Zwei</translation>
    </message>
    <message>
        <source>US Letter</source>
        <translation>US Letter</translation>
    </message>
    <message>
        <source>Upright</source>
        <translation>Hochformat</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Üblich</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message numerus="yes">
        <source>%n appearance(s)</source>
        <translation>
            <numerusform>%n Auftritt</numerusform>
            <numerusform>%n Auftritte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n Person</numerusform>
            <numerusform>%n Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>Angekündigt</translation>
    </message>
    <message>
        <source>Edition as a whole</source>
        <translation>Ausgabe im Ganzen</translation>
    </message>
    <message>
        <source>Moderator</source>
        <translation>Moderation</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Redner:in</translation>
    </message>
    <message>
        <source>Took part</source>
        <translation>Teilgenommen</translation>
    </message>
</context>
<context>
    <name>Phrases</name>
    <message>
        <source>Announced, no source confirms that they came</source>
        <translation>Angekündigt; keine Quelle bestätigt das Kommen</translation>
    </message>
    <message>
        <source>Characters that no typeface on the printing computer has are given by their Unicode number.</source>
        <translation>Zeichen, die keine Schrift auf dem druckenden Computer hat, stehen mit ihrer Unicode-Nummer.</translation>
    </message>
    <message>
        <source>Day not given by any source</source>
        <translation>Tag in keiner Quelle genannt</translation>
    </message>
    <message>
        <source>In the archive’s words, not words spoken.</source>
        <translation>In den Worten des Archivs, nicht so gesprochen.</translation>
    </message>
    <message>
        <source>Its words stand in no summary and no highlight.</source>
        <translation>Seine Wörter stehen in keiner Zusammenfassung und keiner Kernaussage.</translation>
    </message>
    <message>
        <source>Moderator</source>
        <translation>Moderation</translation>
    </message>
    <message>
        <source>No edition and no panel stands under this topic.</source>
        <translation>Keine Ausgabe und kein Panel steht unter diesem Thema.</translation>
    </message>
    <message>
        <source>No official theme is known.</source>
        <translation>Kein offizielles Motto ist bekannt.</translation>
    </message>
    <message>
        <source>No source gives the dates.</source>
        <translation>Keine Quelle nennt das Datum.</translation>
    </message>
    <message>
        <source>No source names a speaker.</source>
        <translation>Keine Quelle nennt Redner:innen.</translation>
    </message>
    <message>
        <source>No source ties these words to one panel.</source>
        <translation>Keine Quelle ordnet diese Worte einem Panel zu.</translation>
    </message>
    <message>
        <source>No source ties this conclusion to one panel.</source>
        <translation>Keine Quelle ordnet diesen Schluss einem Panel zu.</translation>
    </message>
    <message>
        <source>No statement of the archive cites this source.</source>
        <translation>Keine Aussage des Archivs nennt diese Quelle.</translation>
    </message>
    <message>
        <source>Passages are those in which the words stand, in the archive’s own words unless they are between quotation marks; what matched is in bold. A number in the margin names a passage of this sheet.</source>
        <translation>Aufgeführt sind die Passagen, in denen die Wörter stehen, in den Worten des Archivs, außer zwischen Anführungszeichen; Gefundenes ist fett. Eine Zahl am Rand nennt eine Passage dieses Blattes.</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Redner:in</translation>
    </message>
    <message>
        <source>Statements in which a name of this topic stands, and the highlights of panels under it; by year, in the order of the programme.</source>
        <translation>Aussagen, in denen ein Name dieses Themas steht, und die Kernaussagen der Panels darunter; nach Jahren, in der Reihenfolge des Programms.</translation>
    </message>
    <message>
        <source>Summaries are in the archive’s own words; only what is set apart as a quotation was said or written so. A number in brackets names a source, a number in the margin a passage of this sheet.</source>
        <translation>Zusammenfassungen sind in den Worten des Archivs; nur was als Zitat abgesetzt ist, wurde so gesagt oder geschrieben. Eine Zahl in Klammern nennt eine Quelle, eine Zahl am Rand eine Passage dieses Blattes.</translation>
    </message>
    <message>
        <source>Summaries are in the archive’s own words; only what is set apart as a quotation was said or written so. A number in the margin names a passage of this sheet. Every statement has its sources in the archive; they are left out here.</source>
        <translation>Zusammenfassungen sind in den Worten des Archivs; nur was als Zitat abgesetzt ist, wurde so gesagt oder geschrieben. Eine Zahl am Rand nennt eine Passage dieses Blattes. Jede Aussage hat ihre Quellen im Archiv; hier sind sie weggelassen.</translation>
    </message>
    <message>
        <source>Summary, not verbatim</source>
        <translation>Zusammenfassung, nicht wörtlich</translation>
    </message>
    <message>
        <source>The archive does not hold this any more; it is told as it was when it was chosen.</source>
        <translation>Das Archiv enthält das nicht mehr; es steht hier wie bei der Auswahl.</translation>
    </message>
    <message>
        <source>The archive holds no summary of this panel.</source>
        <translation>Das Archiv enthält keine Zusammenfassung dieses Panels.</translation>
    </message>
    <message>
        <source>The archive says this otherwise than when it was chosen.</source>
        <translation>Das Archiv sagt das anders als bei der Auswahl.</translation>
    </message>
    <message>
        <source>The theme is the archive’s own description; no source gives an official one.</source>
        <translation>Das Motto ist die Beschreibung des Archivs; keine Quelle nennt ein offizielles.</translation>
    </message>
    <message>
        <source>The title is the archive’s own description; no source gives an official one.</source>
        <translation>Der Titel ist die Beschreibung des Archivs; keine Quelle nennt einen offiziellen.</translation>
    </message>
    <message>
        <source>This archive is too large to look through it for a page; the search does it.</source>
        <translation>Dieses Archiv ist zu groß, um es für eine Seite zu durchsuchen; die Suche tut es.</translation>
    </message>
    <message>
        <source>Took part, no source says in which panel</source>
        <translation>Teilgenommen; keine Quelle sagt, in welchem Panel</translation>
    </message>
    <message>
        <source>What rests on this source</source>
        <translation>Was auf dieser Quelle beruht</translation>
    </message>
    <message>
        <source>as announced, in the words of those who announced it</source>
        <translation>wie angekündigt, in den Worten der Ankündigung</translation>
    </message>
    <message>
        <source>day not known</source>
        <translation>Tag nicht bekannt</translation>
    </message>
    <message>
        <source>for the edition as a whole</source>
        <translation>für die Ausgabe im Ganzen</translation>
    </message>
    <message>
        <source>for the panel as a whole</source>
        <translation>für das Panel im Ganzen</translation>
    </message>
    <message>
        <source>in the archive’s words, not words spoken</source>
        <translation>in den Worten des Archivs, nicht so gesprochen</translation>
    </message>
    <message>
        <source>no source confirms that they came</source>
        <translation>keine Quelle bestätigt das Kommen</translation>
    </message>
    <message>
        <source>no source says in which panel</source>
        <translation>keine Quelle sagt, in welchem Panel</translation>
    </message>
    <message>
        <source>no source ties them to one panel</source>
        <translation>keine Quelle ordnet sie einem Panel zu</translation>
    </message>
    <message>
        <source>with what the person was then</source>
        <translation>mit dem damaligen Amt</translation>
    </message>
    <message>
        <source>words as reported</source>
        <translation>Worte, wie sie berichtet wurden</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>Appearance</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archiv</translation>
    </message>
    <message>
        <source>As it was at first</source>
        <translation>Wie es am Anfang war</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Cache</source>
        <translation>Zwischenspeicher</translation>
    </message>
    <message>
        <source>Catalogues and indexes, which can be built again: {folder}</source>
        <translation>Kataloge und Indizes, die sich neu anlegen lassen: {folder}</translation>
    </message>
    <message>
        <source>Clear the cache</source>
        <translation>Zwischenspeicher leeren</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the path: {name}</source>
        <translation>Den Pfad kopieren: {name}</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Narrow</source>
        <translation>Schmal</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Einen Moment …</translation>
    </message>
    <message>
        <source>Order of results</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>Sepia</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Show the folder: {name}</source>
        <translation>Ordner zeigen: {name}</translation>
    </message>
    <message>
        <source>Size of the interface</source>
        <translation>Größe der Oberfläche</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Schriftgröße</translation>
    </message>
    <message>
        <source>Typeface of pages</source>
        <translation>Schriftart der Seiten</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Üblich</translation>
    </message>
    <message>
        <source>Where things are</source>
        <translation>Wo alles liegt</translation>
    </message>
    <message>
        <source>Wide</source>
        <translation>Breit</translation>
    </message>
    <message>
        <source>Width of pages</source>
        <translation>Breite der Seiten</translation>
    </message>
    <message>
        <source>With other words of the vocabulary</source>
        <translation>Mit anderen Wörtern des Vokabulars</translation>
    </message>
    <message>
        <source>With serifs</source>
        <translation>Mit Serifen</translation>
    </message>
    <message>
        <source>Without serifs</source>
        <translation>Ohne Serifen</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>Ihr Eigenes</translation>
    </message>
    <message>
        <source>from the next start on</source>
        <translation>ab dem nächsten Start</translation>
    </message>
</context>
<context>
    <name>Preferring</name>
    <message>
        <source>Cache cleared</source>
        <translation>Zwischenspeicher geleert</translation>
    </message>
</context>
<context>
    <name>PreviewBar</name>
    <message>
        <source>&amp;Print …</source>
        <translation>&amp;Drucken …</translation>
    </message>
    <message>
        <source>&amp;Save as PDF …</source>
        <translation>Als &amp;PDF speichern …</translation>
    </message>
    <message>
        <source>Go to page</source>
        <translation>Gehe zu Seite</translation>
    </message>
    <message>
        <source>How it is printed</source>
        <translation>Wie gedruckt wird</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Nächste Seite</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Seite davor</translation>
    </message>
    <message>
        <source>Print preview</source>
        <translation>Druckvorschau</translation>
    </message>
    <message>
        <source>Small pages</source>
        <translation>Kleine Seiten</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Ganze Seite</translation>
    </message>
    <message>
        <source>Whole width</source>
        <translation>Ganze Breite</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>of {0}</source>
        <translation>von {0}</translation>
    </message>
</context>
<context>
    <name>PrintPreview</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n Seite</numerusform>
            <numerusform>%n Seiten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) sent to the printer</source>
        <translation>
            <numerusform>%n Seite an den Drucker gesandt</numerusform>
            <numerusform>%n Seiten an den Drucker gesandt</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Laying out the pages …</source>
        <translation>Die Seiten werden gesetzt …</translation>
    </message>
    <message>
        <source>Page {0} of {1}</source>
        <translation>Seite {0} von {1}</translation>
    </message>
    <message>
        <source>Print preview: {0}</source>
        <translation>Druckvorschau: {0}</translation>
    </message>
    <message>
        <source>Printing …</source>
        <translation>Wird gedruckt …</translation>
    </message>
    <message>
        <source>Saved as {0}</source>
        <translation>Gespeichert als {0}</translation>
    </message>
    <message>
        <source>{0} kB</source>
        <translation>{0} kB</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Laying out the pages …</source>
        <translation>Die Seiten werden gesetzt …</translation>
    </message>
    <message>
        <source>Saved as {0}</source>
        <translation>Gespeichert als {0}</translation>
    </message>
    <message>
        <source>printer</source>
        <translation>Drucker</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>From the next start on</source>
        <translation>Ab dem nächsten Start</translation>
    </message>
    <message>
        <source>This archive has no page of this name: {link}</source>
        <translation>Dieses Archiv hat keine Seite dieses Namens: {link}</translation>
    </message>
    <message>
        <source>This link belongs to another archive, {archive}: {link}</source>
        <translation>Dieser Link gehört zu einem anderen Archiv, {archive}: {link}</translation>
    </message>
</context>
<context>
    <name>ProgrammeWindow</name>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n geändert</numerusform>
            <numerusform>%n geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gone from the file</source>
        <translation>
            <numerusform>%n nicht mehr in der Datei</numerusform>
            <numerusform>%n nicht mehr in der Datei</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n panel(s) added</source>
        <translation>
            <numerusform>%n Panel hinzugefügt</numerusform>
            <numerusform>%n Panels hinzugefügt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n Person</numerusform>
            <numerusform>%n Personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n room(s)</source>
        <translation>
            <numerusform>%n Raum</numerusform>
            <numerusform>%n Räume</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n Veranstaltung</numerusform>
            <numerusform>%n Veranstaltungen</numerusform>
        </translation>
    </message>
    <message>
        <source>A new, empty folder for the copy of the archive</source>
        <translation>Ein neuer, leerer Ordner für die Kopie des Archivs</translation>
    </message>
    <message>
        <source>Add programmes</source>
        <translation>Programme hinzufügen</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Columns …</source>
        <translation>Spalten …</translation>
    </message>
    <message>
        <source>Corrected by hand, kept</source>
        <translation>Von Hand berichtigt, bewahrt</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>Edition: as the days tell</source>
        <translation>Ausgabe: wie die Tage sagen</translation>
    </message>
    <message>
        <source>For example 2024, or 2024-autumn. Empty: as the days tell.</source>
        <translation>Zum Beispiel 2024 oder 2024-herbst. Leer: wie die Tage sagen.</translation>
    </message>
    <message>
        <source>Gone from the file, kept here</source>
        <translation>Nicht mehr in der Datei, hier bewahrt</translation>
    </message>
    <message>
        <source>In the file: {counts}</source>
        <translation>In der Datei: {counts}</translation>
    </message>
    <message>
        <source>Looking at what would change …</source>
        <translation>Mögliche Änderungen werden geprüft …</translation>
    </message>
    <message>
        <source>No day tells the edition: say it below, for example 2024.</source>
        <translation>Kein Tag sagt die Ausgabe: Nennen Sie sie unten, zum Beispiel 2024.</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Nicht gelesen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>Aufnehmen</translation>
    </message>
    <message>
        <source>Take it into a copy …</source>
        <translation>In eine Kopie aufnehmen …</translation>
    </message>
    <message>
        <source>Taking in …</source>
        <translation>Wird aufgenommen …</translation>
    </message>
    <message>
        <source>This archive cannot be changed. The programmes go into a copy of it, in a folder that you choose.</source>
        <translation>Dieses Archiv lässt sich nicht ändern. Die Programme kommen in eine Kopie, in einem Ordner Ihrer Wahl.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>What the archive has no place for</source>
        <translation>Wofür das Archiv keinen Platz hat</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Was sich ändern würde</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Which column holds the titles? “Columns …” asks for it.</source>
        <translation>In welcher Spalte stehen die Titel? „Spalten …“ fragt danach.</translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>noch etwa %n Minute</numerusform>
            <numerusform>noch etwa %n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n second(s) left</source>
        <translation>
            <numerusform>noch etwa %n Sekunde</numerusform>
            <numerusform>noch etwa %n Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiteres</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProposalForm</name>
    <message>
        <source>&amp;Becomes</source>
        <translation>&amp;Wird zu</translation>
    </message>
    <message>
        <source>&amp;Words</source>
        <translation>W&amp;örter</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Belongs &amp;to</source>
        <translation>&amp;Gehört zu</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Beitrag</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>Who said it</source>
        <translation>Wer es sagte</translation>
    </message>
</context>
<context>
    <name>ProposalTree</name>
    <message>
        <source>Becomes</source>
        <translation>Wird zu</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Stadt</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Länder</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Found in the text</source>
        <translation>Im Text gefunden</translation>
    </message>
    <message>
        <source>Hashtag</source>
        <translation>Hashtag</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>Kernaussage</translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation>Kernaussagen</translation>
    </message>
    <message>
        <source>Moderator</source>
        <translation>Moderation</translation>
    </message>
    <message>
        <source>Not understood, plain text</source>
        <translation>Nicht verstanden, bloßer Text</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>Panel</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>Panels</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Teilnehmende</translation>
    </message>
    <message>
        <source>People of whom no panel is told</source>
        <translation>Personen ohne genanntes Panel</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Bloßer Text</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Erschienen</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Zitat</translation>
    </message>
    <message>
        <source>Quotations</source>
        <translation>Zitate</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Redner:in</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Aussage</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Aussagen</translation>
    </message>
    <message>
        <source>The edition</source>
        <translation>Die Ausgabe</translation>
    </message>
    <message>
        <source>The edition and the source</source>
        <translation>Ausgabe und Quelle</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Motto</translation>
    </message>
    <message>
        <source>Title of the source</source>
        <translation>Titel der Quelle</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Veranstaltungsort</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>{kind}: {words}</source>
        <translation>{kind}: {words}</translation>
    </message>
</context>
<context>
    <name>ProposalView</name>
    <message>
        <source>Proposals</source>
        <translation>Vorschläge</translation>
    </message>
</context>
<context>
    <name>Query</name>
    <message>
        <source> and </source>
        <comment>between words</comment>
        <translation> und </translation>
    </message>
    <message>
        <source> or </source>
        <comment>between words</comment>
        <translation> oder </translation>
    </message>
    <message>
        <source>A bracket is not closed: it is closed at the end.</source>
        <translation>Eine Klammer ist nicht geschlossen: Sie wird am Ende geschlossen.</translation>
    </message>
    <message>
        <source>A bracket that is not opened is left out.</source>
        <translation>Eine Klammer, die nicht geöffnet ist, bleibt weg.</translation>
    </message>
    <message>
        <source>AND stands between two things: here it is left out.</source>
        <translation>AND steht zwischen zwei Dingen: Hier bleibt es weg.</translation>
    </message>
    <message>
        <source>NEAR stands between two words or phrases: here both are searched.</source>
        <translation>NEAR steht zwischen zwei Wörtern oder Wortfolgen: Hier werden beide gesucht.</translation>
    </message>
    <message>
        <source>NEAR stands between two words or phrases: here it is left out.</source>
        <translation>NEAR steht zwischen zwei Wörtern oder Wortfolgen: Hier bleibt es weg.</translation>
    </message>
    <message>
        <source>NEAR/ waits for a number: read as NEAR/{number}.</source>
        <translation>NEAR/ braucht eine Zahl: verstanden als NEAR/{number}.</translation>
    </message>
    <message>
        <source>NOT stands before a word: here it is left out.</source>
        <translation>NOT steht vor einem Wort: Hier bleibt es weg.</translation>
    </message>
    <message>
        <source>No record has all of these words: listed are those that have most of them.</source>
        <translation>Kein Eintrag hat alle diese Wörter: Aufgeführt sind die mit den meisten.</translation>
    </message>
    <message>
        <source>No {field} here is called “{typed}”.</source>
        <translation>Hier heißt nichts im Feld {field} „{typed}“.</translation>
    </message>
    <message>
        <source>Nothing has {words}.</source>
        <translation>Nichts enthält {words}.</translation>
    </message>
    <message>
        <source>Nothing has {words}: left out.</source>
        <translation>Nichts enthält {words}: weggelassen.</translation>
    </message>
    <message>
        <source>Nothing has “{word}”: searched for {words}.</source>
        <translation>Nichts enthält „{word}“: gesucht wurde {words}.</translation>
    </message>
    <message>
        <source>Nothing to search for: type a word.</source>
        <translation>Nichts zu suchen: Geben Sie ein Wort ein.</translation>
    </message>
    <message>
        <source>OR stands between two things: here it is left out.</source>
        <translation>OR steht zwischen zwei Dingen: Hier bleibt es weg.</translation>
    </message>
    <message numerus="yes">
        <source>Only %n record(s) (has|have) all of these words; after them stand those that have most.</source>
        <translation>
            <numerusform>Nur %n Eintrag hat alle diese Wörter; danach stehen die mit den meisten.</numerusform>
            <numerusform>Nur %n Einträge haben alle diese Wörter; danach stehen die mit den meisten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the first %n words are searched.</source>
        <translation>
            <numerusform>Nur das erste Wort wird gesucht (%n).</numerusform>
            <numerusform>Nur die ersten %n Wörter werden gesucht.</numerusform>
        </translation>
    </message>
    <message>
        <source>So many brackets cannot be read: some are left out.</source>
        <translation>So viele Klammern lassen sich nicht lesen: Einige bleiben weg.</translation>
    </message>
    <message>
        <source>The quotation mark is not closed: the phrase is read to the end.</source>
        <translation>Das Anführungszeichen ist nicht geschlossen: Die Wortfolge reicht bis zum Ende.</translation>
    </message>
    <message>
        <source>The years are read as {first} to {last}.</source>
        <translation>Die Jahre sind verstanden als {first} bis {last}.</translation>
    </message>
    <message>
        <source>also searched: {words}</source>
        <translation>auch gesucht: {words}</translation>
    </message>
    <message numerus="yes">
        <source>also searched: {words} and %n more</source>
        <translation>
            <numerusform>auch gesucht: {words} und %n weiteres</numerusform>
            <numerusform>auch gesucht: {words} und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>exactly {words}</source>
        <translation>genau {words}</translation>
    </message>
    <message>
        <source>in {first} to {last}</source>
        <translation>in {first} bis {last}</translation>
    </message>
    <message>
        <source>in {year}</source>
        <translation>in {year}</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>moderator</source>
        <translation>Moderation</translation>
    </message>
    <message>
        <source>most of {query}</source>
        <translation>das meiste von {query}</translation>
    </message>
    <message>
        <source>only what is</source>
        <translation>nur was ist</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>since {year}</source>
        <translation>seit {year}</translation>
    </message>
    <message>
        <source>source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>speaker</source>
        <translation>Rede</translation>
    </message>
    <message>
        <source>the phrase {words}</source>
        <translation>die Wortfolge {words}</translation>
    </message>
    <message>
        <source>title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>topic</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>until {year}</source>
        <translation>bis {year}</translation>
    </message>
    <message>
        <source>with</source>
        <translation>mit</translation>
    </message>
    <message>
        <source>without {words}</source>
        <translation>ohne {words}</translation>
    </message>
    <message>
        <source>year</source>
        <translation>Jahr</translation>
    </message>
    <message numerus="yes">
        <source>{first} at most %n word(s) from {second}</source>
        <translation>
            <numerusform>{first} höchstens %n Wort von {second}</numerusform>
            <numerusform>{first} höchstens %n Wörter von {second}</numerusform>
        </translation>
    </message>
    <message>
        <source>{query}, or most of it</source>
        <translation>{query}, oder das meiste davon</translation>
    </message>
    <message>
        <source>“*” stands at the end of a word: what follows it is left out.</source>
        <translation>„*“ steht am Ende eines Wortes: Was danach kommt, bleibt weg.</translation>
    </message>
    <message>
        <source>“{field}:” knows nothing here; not “{typed}”.</source>
        <translation>„{field}:“ kennt hier nichts, auch nicht „{typed}“.</translation>
    </message>
    <message>
        <source>“{field}:” knows {values}; not “{typed}”.</source>
        <translation>„{field}:“ kennt {values}, nicht „{typed}“.</translation>
    </message>
    <message>
        <source>“{name}:” is no field: searched as words.</source>
        <translation>„{name}:“ ist kein Feld: als Wörter gesucht.</translation>
    </message>
    <message>
        <source>“{name}:” waits for a value.</source>
        <translation>„{name}:“ braucht einen Wert.</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>„{words}“</translation>
    </message>
    <message>
        <source>“{word}” is no year: searched as words.</source>
        <translation>„{word}“ ist kein Jahr: als Wörter gesucht.</translation>
    </message>
</context>
<context>
    <name>QueryHelp</name>
    <message>
        <source>Accents and capitals do not matter. Whatever is typed is never an error: what cannot be read is searched as words, and the answer says so.</source>
        <translation>Akzente und Großschreibung sind gleich. Nichts, was Sie eingeben, ist ein Fehler: Was sich nicht lesen lässt, wird als Wörter gesucht, und die Antwort sagt es.</translation>
    </message>
    <message>
        <source>How to search</source>
        <translation>Wie man sucht</translation>
    </message>
    <message>
        <source>Search for {0}</source>
        <translation>{0} suchen</translation>
    </message>
    <message>
        <source>Where to look</source>
        <translation>Wo gesucht wird</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>at most five words apart</source>
        <translation>höchstens fünf Wörter voneinander entfernt</translation>
    </message>
    <message>
        <source>both words, in any of their forms</source>
        <translation>beide Wörter, in jeder ihrer Formen</translation>
    </message>
    <message>
        <source>countries, of persons and of organisations</source>
        <translation>Länder, von Personen und Organisationen</translation>
    </message>
    <message>
        <source>either of them</source>
        <translation>eines von beiden</translation>
    </message>
    <message>
        <source>quotations; what disagrees or is open</source>
        <translation>Zitate; was sich widerspricht oder offen ist</translation>
    </message>
    <message>
        <source>the one without the other</source>
        <translation>das eine ohne das andere</translation>
    </message>
    <message>
        <source>the words in this order</source>
        <translation>die Wörter in dieser Reihenfolge</translation>
    </message>
    <message>
        <source>topics, and where it is from</source>
        <translation>Themen, und woher es stammt</translation>
    </message>
    <message>
        <source>who is named, who speaks</source>
        <translation>wer genannt ist, wer spricht</translation>
    </message>
    <message>
        <source>who moderates, for whom one works</source>
        <translation>wer moderiert, für wen jemand arbeitet</translation>
    </message>
    <message>
        <source>words that begin so</source>
        <translation>Wörter, die so beginnen</translation>
    </message>
    <message>
        <source>years, and kinds of session</source>
        <translation>Jahre, und Arten von Sitzungen</translation>
    </message>
</context>
<context>
    <name>ReadingPane</name>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
</context>
<context>
    <name>RecordEditing</name>
    <message>
        <source>Its heading:</source>
        <translation>Ihre Überschrift:</translation>
    </message>
    <message>
        <source>Its title:</source>
        <translation>Sein Titel:</translation>
    </message>
    <message>
        <source>Mend it in an editor first.</source>
        <translation>Berichtigen Sie sie zuerst in einem Editor.</translation>
    </message>
    <message>
        <source>New highlight of {record}</source>
        <translation>Neue Kernaussage von {record}</translation>
    </message>
    <message>
        <source>New panel in {edition}</source>
        <translation>Neues Panel in {edition}</translation>
    </message>
    <message>
        <source>Saved: {record}</source>
        <translation>Gespeichert: {record}</translation>
    </message>
    <message>
        <source>is in no order that a form can show.</source>
        <translation>ist in keiner Ordnung, die ein Formular zeigen kann.</translation>
    </message>
</context>
<context>
    <name>ReviewWindow</name>
    <message numerus="yes">
        <source>%n (person|people)</source>
        <translation>
            <numerusform>%n Person</numerusform>
            <numerusform>%n Personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n highlight(s)</source>
        <translation>
            <numerusform>%n Kernaussage</numerusform>
            <numerusform>%n Kernaussagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n panel(s)</source>
        <translation>
            <numerusform>%n Panel</numerusform>
            <numerusform>%n Panels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) stay out</source>
        <translation>
            <numerusform>%n Passage bleibt draußen</numerusform>
            <numerusform>%n Passagen bleiben draußen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quotation(s)</source>
        <translation>
            <numerusform>%n Zitat</numerusform>
            <numerusform>%n Zitate</numerusform>
        </translation>
    </message>
    <message>
        <source>A new edition, {key}</source>
        <translation>Eine neue Ausgabe, {key}</translation>
    </message>
    <message>
        <source>A new, empty folder for the copy of the archive</source>
        <translation>Ein neuer, leerer Ordner für die Kopie des Archivs</translation>
    </message>
    <message>
        <source>Add material</source>
        <translation>Material hinzufügen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Into the &amp;edition</source>
        <translation>In die &amp;Ausgabe</translation>
    </message>
    <message>
        <source>Into the edition</source>
        <translation>In die Ausgabe</translation>
    </message>
    <message>
        <source>Into the edition {key}, which is there</source>
        <translation>In die vorhandene Ausgabe {key}</translation>
    </message>
    <message>
        <source>Leave this one out</source>
        <translation>Dieses weglassen</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save in a copy …</source>
        <translation>In eine Kopie speichern …</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Wird gespeichert …</translation>
    </message>
    <message>
        <source>Say which edition this is of: a year, 2017, or 2017-autumn.</source>
        <translation>Sagen Sie, zu welcher Ausgabe das gehört: ein Jahr, 2017, oder 2017-autumn.</translation>
    </message>
    <message>
        <source>This archive cannot be changed. What you save goes into a copy of it, in a folder that you choose.</source>
        <translation>Dieses Archiv lässt sich nicht ändern. Was Sie speichern, kommt in eine Kopie, in einem Ordner Ihrer Wahl.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>left out: {what}</source>
        <translation>weggelassen: {what}</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} von {1}</translation>
    </message>
</context>
<context>
    <name>Rows</name>
    <message>
        <source>Suggestions</source>
        <translation>Vorschläge</translation>
    </message>
</context>
<context>
    <name>SaveSearchDialog</name>
    <message>
        <source>A search of this name is saved already; this one takes its place.</source>
        <translation>Eine Suche dieses Namens ist schon gespeichert; diese tritt an ihre Stelle.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>It is kept on this computer, and found again under the search field.</source>
        <translation>Sie bleibt auf diesem Computer und ist unter dem Suchfeld wiederzufinden.</translation>
    </message>
    <message>
        <source>Name of the search</source>
        <translation>Name der Suche</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Diese Suche speichern</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF-Dokumente (*.pdf)</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <source>{name} is there already. Replace it?</source>
        <translation>{name} gibt es schon. Ersetzen?</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>End the search (Esc)</source>
        <translation>Suche beenden (Esc)</translation>
    </message>
    <message>
        <source>How to search (F1)</source>
        <translation>Wie man sucht (F1)</translation>
    </message>
    <message>
        <source>Recent and saved searches (Alt+Down)</source>
        <translation>Letzte und gespeicherte Suchen (Alt+Abwärts)</translation>
    </message>
    <message>
        <source>Save this search …</source>
        <translation>Diese Suche speichern …</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search the archive</source>
        <translation>Im Archiv suchen</translation>
    </message>
    <message>
        <source>This search is saved</source>
        <translation>Diese Suche ist gespeichert</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message numerus="yes">
        <source>%n older panel(s)</source>
        <translation>
            <numerusform>%n älteres Panel</numerusform>
            <numerusform>%n ältere Panels</numerusform>
        </translation>
    </message>
    <message>
        <source>Abstract</source>
        <translation>Ankündigung</translation>
    </message>
    <message>
        <source>Also took part</source>
        <translation>Ebenfalls dabei</translation>
    </message>
    <message>
        <source>Also written</source>
        <translation>Auch geschrieben</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>Angekündigt</translation>
    </message>
    <message>
        <source>Appearances</source>
        <translation>Auftritte</translation>
    </message>
    <message>
        <source>Archive version {version}</source>
        <translation>Version des Archivs {version}</translation>
    </message>
    <message>
        <source>Chosen by a reader of the archive {archive}, and told as it stood on {day} ({version}). Headings and what stands in a frame are the reader’s own; all else is the archive’s.</source>
        <translation>Ausgewählt von jemandem, der das Archiv {archive} liest, nach dem Stand vom {day} ({version}). Überschriften und was in einem Rahmen steht sind eigene; alles andere ist vom Archiv.</translation>
    </message>
    <message>
        <source>Conference</source>
        <translation>Konferenz</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Dossier of {day}</source>
        <translation>Dossier vom {day}</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>From: {link}</source>
        <translation>Aus: {link}</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>Kernaussage</translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation>Kernaussagen</translation>
    </message>
    <message>
        <source>Highlights of {year}</source>
        <translation>Kernaussagen {year}</translation>
    </message>
    <message>
        <source>Its template cannot be read: {why}.</source>
        <translation>Die Vorlage lässt sich nicht lesen: {why}.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Weggelassen</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>Medien</translation>
    </message>
    <message numerus="yes">
        <source>Moderator(s)</source>
        <translation>
            <numerusform>Moderation</numerusform>
            <numerusform>Moderation</numerusform>
        </translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anmerkung</translation>
    </message>
    <message>
        <source>Original:</source>
        <translation>Original:</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Überblick</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>Panels</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Teil von</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Teile</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Person · Appearances and quotations</source>
        <translation>Person · Auftritte und Zitate</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Erschienen</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Herausgeber</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Zitat</translation>
    </message>
    <message>
        <source>Quotations</source>
        <translation>Zitate</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Raum</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Search of {day}</source>
        <translation>Suche vom {day}</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>Suchergebnisse</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message numerus="yes">
        <source>Speaker(s)</source>
        <translation>
            <numerusform>Redner:in</numerusform>
            <numerusform>Redner:innen</numerusform>
        </translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Too many of its characters are in no typeface.</source>
        <translation>Zu viele Zeichen sind in keiner Schrift enthalten.</translation>
    </message>
    <message>
        <source>Topic through the years</source>
        <translation>Thema durch die Jahre</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Themen</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>Strang</translation>
    </message>
    <message>
        <source>Translated. Original ({language}):</source>
        <translation>Übersetzt. Original ({language}):</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Veranstaltungsort</translation>
    </message>
    <message>
        <source>What is not known</source>
        <translation>Was nicht bekannt ist</translation>
    </message>
    <message>
        <source>Where sources disagree</source>
        <translation>Wo Quellen einander widersprechen</translation>
    </message>
    <message>
        <source>in {language}</source>
        <translation>auf {language}</translation>
    </message>
    <message>
        <source>source {number}</source>
        <translation>Quelle {number}</translation>
    </message>
    <message>
        <source>the sheet could not be laid out.</source>
        <translation>das Blatt konnte nicht gesetzt werden.</translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <source>Sources, people and neighbours of this page</source>
        <translation>Quellen, Personen und Nachbarn dieser Seite</translation>
    </message>
</context>
<context>
    <name>SourceCard</name>
    <message>
        <source>Open in browser</source>
        <translation>Im Browser öffnen</translation>
    </message>
</context>
<context>
    <name>SourceText</name>
    <message>
        <source>Text of the source</source>
        <translation>Text der Quelle</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Preparing the archive …</source>
        <translation>Das Archiv wird vorbereitet …</translation>
    </message>
    <message>
        <source>Size of the text: back to 100 % (Ctrl+0)</source>
        <translation>Schriftgröße: zurück auf 100 % (Strg+0)</translation>
    </message>
    <message>
        <source>Size of the text: {0} %</source>
        <translation>Schriftgröße: {0} %</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Done again: {what}</source>
        <translation>Wiederholt: {what}</translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <translation>Rückgängig gemacht: {what}</translation>
    </message>
</context>
<context>
    <name>TabBar</name>
    <message>
        <source>Close this tab</source>
        <translation>Diesen Tab schließen</translation>
    </message>
    <message>
        <source>Close this tab (Ctrl+W)</source>
        <translation>Diesen Tab schließen (Strg+W)</translation>
    </message>
    <message>
        <source>Open pages</source>
        <translation>Offene Seiten</translation>
    </message>
</context>
<context>
    <name>Tabbing</name>
    <message>
        <source>Dossier</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>First page</source>
        <translation>Startseite</translation>
    </message>
</context>
<context>
    <name>Thumbnails</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
</context>
<context>
    <name>Tools</name>
    <message>
        <source>Main tools</source>
        <translation>Hauptwerkzeuge</translation>
    </message>
</context>
<context>
    <name>Topics</name>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n Eintrag</numerusform>
            <numerusform>%n Einträge</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TreeView</name>
    <message>
        <source>Editions, panels and highlights</source>
        <translation>Ausgaben, Panels und Kernaussagen</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message numerus="yes">
        <source>%n thing(s) to look at, marked with !</source>
        <translation>
            <numerusform>%n Punkt zu prüfen, mit ! markiert</numerusform>
            <numerusform>%n Punkte zu prüfen, mit ! markiert</numerusform>
        </translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation>Diagnose</translation>
    </message>
    <message>
        <source>Everything is in order.</source>
        <translation>Alles ist in Ordnung.</translation>
    </message>
    <message>
        <source>In safe mode the window opens with the usual settings and without what was open. Your settings and what you made stay as they are.</source>
        <translation>Im abgesicherten Modus öffnet sich das Fenster mit üblichen Einstellungen und ohne das zuletzt Geöffnete. Ihre Einstellungen und Ihr Eigenes bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Looking at everything …</source>
        <translation>Alles wird geprüft …</translation>
    </message>
    <message>
        <source>Printers</source>
        <translation>Drucker</translation>
    </message>
    <message>
        <source>Safe mode</source>
        <translation>Abgesicherter Modus</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Bildschirm</translation>
    </message>
    <message>
        <source>Start as usual</source>
        <translation>Wie üblich starten</translation>
    </message>
    <message>
        <source>Start in safe mode</source>
        <translation>Abgesichert starten</translation>
    </message>
    <message>
        <source>The last start did not come to its end.</source>
        <translation>Der letzte Start kam nicht ans Ende.</translation>
    </message>
    <message>
        <source>VMC Desktop ended unexpectedly the last time.</source>
        <translation>VMC Desktop wurde zuletzt unerwartet beendet.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
</context>
<context>
    <name>Understood</name>
    <message>
        <source>How the question was understood</source>
        <translation>Wie die Frage verstanden wurde</translation>
    </message>
</context>
<context>
    <name>WaitingPage</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Choose an archive …</source>
        <translation>Archiv wählen …</translation>
    </message>
    <message>
        <source>Its pages are read and made searchable. This is done once for each change.</source>
        <translation>Seine Seiten werden gelesen und durchsuchbar gemacht. Das geschieht einmal nach jeder Änderung.</translation>
    </message>
    <message>
        <source>Preparing the archive …</source>
        <translation>Das Archiv wird vorbereitet …</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
</context>
<context>
    <name>WaysIn</name>
    <message>
        <source>By country</source>
        <translation>Nach Land</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Nach Name</translation>
    </message>
    <message>
        <source>By organisation</source>
        <translation>Nach Organisation</translation>
    </message>
    <message>
        <source>Dossiers</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>Editions</source>
        <translation>Ausgaben</translation>
    </message>
    <message>
        <source>Find a person</source>
        <translation>Person finden</translation>
    </message>
    <message>
        <source>Find a topic</source>
        <translation>Thema finden</translation>
    </message>
    <message>
        <source>Find among your own things</source>
        <translation>In Ihrem Eigenen finden</translation>
    </message>
    <message>
        <source>How people are put together</source>
        <translation>Wie Personen zusammengestellt sind</translation>
    </message>
    <message>
        <source>List of {name}</source>
        <translation>Liste: {name}</translation>
    </message>
    <message>
        <source>Narrow the editions</source>
        <translation>Ausgaben eingrenzen</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>People by</source>
        <translation>Personen nach</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Themen</translation>
    </message>
</context>
<context>
    <name>WordsDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Aufbewahren</translation>
    </message>
</context>
<context>
    <name>_Pages</name>
    <message>
        <source>Page {0}</source>
        <translation>Seite {0}</translation>
    </message>
</context>
<context>
    <name>dialogs</name>
    <message>
        <source>A reading room for the editions of a conference. It works offline, and every statement says where it comes from. It sends nothing anywhere.</source>
        <translation>Ein Lesesaal für die Ausgaben einer Konferenz. Er arbeitet ohne Netz, und jede Aussage sagt, woher sie stammt. Er sendet nichts irgendwohin.</translation>
    </message>
    <message>
        <source>Archive version {version}</source>
        <translation>Version des Archivs {version}</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Every command is in the menus too.</source>
        <translation>Jeder Befehl steht auch in den Menüs.</translation>
    </message>
    <message>
        <source>Every file of the archive is in order.</source>
        <translation>Jede Datei des Archivs ist in Ordnung.</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Kept in {file}</source>
        <translation>Aufbewahrt in {file}</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>Licences …</source>
        <translation>Lizenzen …</translation>
    </message>
    <message>
        <source>Open its folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Problems in the archive</source>
        <translation>Probleme im Archiv</translation>
    </message>
    <message>
        <source>Program: MIT licence. Texts of the archive: CC BY 4.0.</source>
        <translation>Programm: MIT-Lizenz. Texte des Archivs: CC BY 4.0.</translation>
    </message>
    <message>
        <source>Save as …</source>
        <translation>Speichern unter …</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Show the folder of the chosen file in the file manager</source>
        <translation>Den Ordner der gewählten Datei im Dateimanager zeigen</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Etwas ist schiefgegangen</translation>
    </message>
    <message>
        <source>Texts (*.txt)</source>
        <translation>Texte (*.txt)</translation>
    </message>
    <message>
        <source>The libraries that it is built on, in their versions and licences.</source>
        <translation>Die Bibliotheken, auf denen es aufbaut, mit Fassung und Lizenz.</translation>
    </message>
    <message>
        <source>The rest of the archive is shown. Once a file is mended, reload with F5.</source>
        <translation>Der Rest des Archivs wird gezeigt. Ist eine Datei berichtigt, laden Sie mit F5 neu.</translation>
    </message>
    <message>
        <source>This is a fault of the program, not of yours. The archive and what you made are untouched, and you can go on. Nothing is sent anywhere by itself.</source>
        <translation>Das ist ein Fehler des Programms, nicht Ihrer. Das Archiv und Ihre eigenen Dinge sind unberührt, und Sie können weiterarbeiten. Nichts wird von selbst irgendwohin gesandt.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
</context>
<context>
    <name>going</name>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Used lately</source>
        <translation>Zuletzt verwendet</translation>
    </message>
</context>
<context>
    <name>hit_panel</name>
    <message>
        <source>What to try</source>
        <translation>Was zu versuchen ist</translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message numerus="yes">
        <source>%n edition(s)</source>
        <translation>
            <numerusform>%n Ausgabe</numerusform>
            <numerusform>%n Ausgaben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n highlight(s)</source>
        <translation>
            <numerusform>%n Kernaussage</numerusform>
            <numerusform>%n Kernaussagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n match(es) on this page</source>
        <translation>
            <numerusform>%n Fundstelle auf dieser Seite</numerusform>
            <numerusform>%n Fundstellen auf dieser Seite</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more in this edition</source>
        <translation>
            <numerusform>%n weitere in dieser Ausgabe</numerusform>
            <numerusform>%n weitere in dieser Ausgabe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more in this panel</source>
        <translation>
            <numerusform>%n weitere in diesem Panel</numerusform>
            <numerusform>%n weitere in diesem Panel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more note(s)</source>
        <translation>
            <numerusform>%n weiterer Hinweis</numerusform>
            <numerusform>%n weitere Hinweise</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other word(s)</source>
        <translation>
            <numerusform>%n anderes Wort</numerusform>
            <numerusform>%n andere Wörter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n panel(s)</source>
        <translation>
            <numerusform>%n Panel</numerusform>
            <numerusform>%n Panels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) in the archive</source>
        <translation>
            <numerusform>%n Problem im Archiv</numerusform>
            <numerusform>%n Probleme im Archiv</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>%n Ergebnis</numerusform>
            <numerusform>%n Ergebnisse</numerusform>
        </translation>
    </message>
    <message>
        <source>Best first</source>
        <translation>Beste zuerst</translation>
    </message>
    <message>
        <source>Check the spelling, or type only the beginning of a word.</source>
        <translation>Prüfen Sie die Schreibung, oder geben Sie nur den Anfang eines Wortes ein.</translation>
    </message>
    <message>
        <source>Did you mean:</source>
        <translation>Meinten Sie:</translation>
    </message>
    <message>
        <source>Leave out the excluded words.</source>
        <translation>Lassen Sie die ausgeschlossenen Wörter weg.</translation>
    </message>
    <message>
        <source>Leave out the field, such as year: or speaker:.</source>
        <translation>Lassen Sie das Feld weg, etwa year: oder speaker:.</translation>
    </message>
    <message>
        <source>Leave out the quotation marks, to find the words apart from each other.</source>
        <translation>Lassen Sie die Anführungszeichen weg, um die Wörter auch getrennt zu finden.</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Weniger</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Noch einmal nachsehen</translation>
    </message>
    <message>
        <source>Most like it: {names}.</source>
        <translation>Am ähnlichsten: {names}.</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Neueste zuerst</translation>
    </message>
    <message>
        <source>No edition, panel, highlight or source matches. What may help:</source>
        <translation>Keine Ausgabe, kein Panel, keine Kernaussage und keine Quelle passt. Was helfen kann:</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n Seite</numerusform>
            <numerusform>%n Seiten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>%n Stelle</numerusform>
            <numerusform>%n Stellen</numerusform>
        </translation>
    </message>
    <message>
        <source>No such record</source>
        <translation>Kein solcher Eintrag</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Älteste zuerst</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Einen Moment …</translation>
    </message>
    <message>
        <source>Only my words</source>
        <translation>Nur meine Wörter</translation>
    </message>
    <message>
        <source>Other words for it too</source>
        <translation>Auch andere Wörter dafür</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Nur lesbar</translation>
    </message>
    <message>
        <source>Result {result} of {results}</source>
        <translation>Ergebnis {result} von {results}</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>Versiegelt</translation>
    </message>
    <message>
        <source>Sealed by {name} on {day}</source>
        <translation>Versiegelt von {name} am {day}</translation>
    </message>
    <message>
        <source>Sealed on {day}</source>
        <translation>Versiegelt am {day}</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message numerus="yes">
        <source>Search %n edition(s)</source>
        <translation>
            <numerusform>%n Ausgabe durchsuchen</numerusform>
            <numerusform>%n Ausgaben durchsuchen</numerusform>
        </translation>
    </message>
    <message>
        <source>Search without the filters</source>
        <translation>Ohne die Filter suchen</translation>
    </message>
    <message>
        <source>Show the changes</source>
        <translation>Änderungen zeigen</translation>
    </message>
    <message>
        <source>Something is in the way</source>
        <translation>Etwas steht im Weg</translation>
    </message>
    <message>
        <source>Stopped: the archive is shown as it was</source>
        <translation>Angehalten: Das Archiv wird gezeigt, wie es war</translation>
    </message>
    <message>
        <source>The archive cannot be opened</source>
        <translation>Das Archiv lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>The archive could not be prepared</source>
        <translation>Das Archiv konnte nicht vorbereitet werden</translation>
    </message>
    <message>
        <source>The archive is not prepared</source>
        <translation>Das Archiv ist nicht vorbereitet</translation>
    </message>
    <message>
        <source>The archive&apos;s files are gone. What was read of them is still shown.</source>
        <translation>Die Dateien des Archivs sind weg. Was davon gelesen wurde, wird weiter gezeigt.</translation>
    </message>
    <message>
        <source>The archive&apos;s files have changed.</source>
        <translation>Die Dateien des Archivs haben sich geändert.</translation>
    </message>
    <message>
        <source>The bundle cannot be opened</source>
        <translation>Das Bündel lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>The page could not be put on paper</source>
        <translation>Die Seite konnte nicht zu Papier gebracht werden</translation>
    </message>
    <message>
        <source>The results could not be exported</source>
        <translation>Die Ergebnisse konnten nicht exportiert werden</translation>
    </message>
    <message>
        <source>This archive has nothing under the name “{key}”.</source>
        <translation>Dieses Archiv hat nichts unter dem Namen „{key}“.</translation>
    </message>
    <message>
        <source>Try another word for it, in English, German or French.</source>
        <translation>Versuchen Sie ein anderes Wort dafür, auf Englisch, Deutsch oder Französisch.</translation>
    </message>
    <message>
        <source>Use fewer words: all of them have to occur.</source>
        <translation>Verwenden Sie weniger Wörter: Alle müssen vorkommen.</translation>
    </message>
    <message>
        <source>What can be asked</source>
        <translation>Was man fragen kann</translation>
    </message>
    <message>
        <source>You stopped it. Nothing was changed; it can be prepared at any time.</source>
        <translation>Sie haben es angehalten. Nichts wurde verändert; es lässt sich jederzeit vorbereiten.</translation>
    </message>
    <message>
        <source>Your archive is untouched. Look whether the disk is full, and whether you may write to this folder; then try again.</source>
        <translation>Ihr Archiv ist unberührt. Prüfen Sie, ob der Datenträger voll ist und ob Sie in diesen Ordner schreiben dürfen; versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>Your own searches could not be kept</source>
        <translation>Ihre eigenen Suchen konnten nicht aufbewahrt werden</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiteres</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>match {match} of {matches} here</source>
        <translation>hier Fundstelle {match} von {matches}</translation>
    </message>
    <message>
        <source>more</source>
        <translation>mehr</translation>
    </message>
    <message>
        <source>no match on this page</source>
        <translation>keine Fundstelle auf dieser Seite</translation>
    </message>
    <message>
        <source>{results} on {pages}</source>
        <translation>{results} auf {pages}</translation>
    </message>
</context>
<context>
    <name>own_parts</name>
    <message>
        <source>Empty the field</source>
        <translation>Feld leeren</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
</context>
<context>
    <name>suggestions</name>
    <message>
        <source>Recent searches</source>
        <translation>Letzte Suchen</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Gespeicherte Suchen</translation>
    </message>
    <message>
        <source>edition</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>highlight</source>
        <translation>Kernaussage</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>panel</source>
        <translation>Panel</translation>
    </message>
    <message>
        <source>person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>topic</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>word</source>
        <translation>Wort</translation>
    </message>
</context>
</TS>
