<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;About VMC Desktop</source>
        <translation>À &amp;propos de VMC Desktop</translation>
    </message>
    <message>
        <source>&amp;Add to the dossier</source>
        <translation>&amp;Ajouter au dossier</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>&amp;Bookmark</source>
        <translation>&amp;Marque-page</translation>
    </message>
    <message>
        <source>&amp;Chicago, author and date</source>
        <translation>&amp;Chicago, auteur et date</translation>
    </message>
    <message>
        <source>&amp;Clear recent searches</source>
        <translation>&amp;Effacer les recherches récentes</translation>
    </message>
    <message>
        <source>&amp;Close the tab</source>
        <translation>&amp;Fermer l’onglet</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Couleurs</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>So&amp;mbre</translation>
    </message>
    <message>
        <source>&amp;Diagnose …</source>
        <translation>&amp;Diagnostic …</translation>
    </message>
    <message>
        <source>&amp;Dossier</source>
        <translation>&amp;Dossier</translation>
    </message>
    <message>
        <source>&amp;Dossiers, bookmarks, notes</source>
        <translation>&amp;Dossiers, marque-pages, notes</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Modifier</translation>
    </message>
    <message>
        <source>E&amp;dit this record …</source>
        <translation>&amp;Modifier cette fiche …</translation>
    </message>
    <message>
        <source>&amp;Editions</source>
        <translation>&amp;Éditions</translation>
    </message>
    <message>
        <source>&amp;End the search</source>
        <translation>&amp;Terminer la recherche</translation>
    </message>
    <message>
        <source>&amp;Export own things …</source>
        <translation>&amp;Exporter vos données …</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Find in this page</source>
        <translation>C&amp;hercher dans cette page</translation>
    </message>
    <message>
        <source>&amp;Forget what was read last</source>
        <translation>&amp;Oublier les dernières lectures</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>Plein &amp;écran</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>A&amp;ller à</translation>
    </message>
    <message>
        <source>&amp;Harvard</source>
        <translation>&amp;Harvard</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>&amp;How to search</source>
        <translation>Co&amp;mment chercher</translation>
    </message>
    <message>
        <source>&amp;Import own things …</source>
        <translation>&amp;Importer vos données …</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Touches</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>Texte plus &amp;grand</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>&amp;MLA</source>
        <translation>&amp;MLA</translation>
    </message>
    <message>
        <source>&amp;Narrow</source>
        <translation>É&amp;troite</translation>
    </message>
    <message>
        <source>&amp;Narrow the list</source>
        <translation>&amp;Filtrer la liste</translation>
    </message>
    <message>
        <source>&amp;New dossier …</source>
        <translation>&amp;Nouveau dossier …</translation>
    </message>
    <message>
        <source>&amp;New tab</source>
        <translation>&amp;Nouvel onglet</translation>
    </message>
    <message>
        <source>&amp;Next match</source>
        <translation>Occurrence &amp;suivante</translation>
    </message>
    <message>
        <source>&amp;Normal text</source>
        <translation>Texte &amp;normal</translation>
    </message>
    <message>
        <source>&amp;OSCOLA</source>
        <translation>&amp;OSCOLA</translation>
    </message>
    <message>
        <source>&amp;Open an archive …</source>
        <translation>O&amp;uvrir une archive …</translation>
    </message>
    <message>
        <source>&amp;People</source>
        <translation>&amp;Personnes</translation>
    </message>
    <message>
        <source>&amp;Previous match</source>
        <translation>Occurrence &amp;précédente</translation>
    </message>
    <message>
        <source>&amp;Redo in own things</source>
        <translation>&amp;Rétablir dans mes affaires</translation>
    </message>
    <message>
        <source>&amp;Tags …</source>
        <translation>Étique&amp;ttes …</translation>
    </message>
    <message>
        <source>&amp;Undo in own things</source>
        <translation>Ann&amp;uler dans mes affaires</translation>
    </message>
    <message>
        <source>&amp;Verify a bundle …</source>
        <translation>&amp;Vérifier un paquet …</translation>
    </message>
    <message>
        <source>&amp;Work on</source>
        <translation>Tra&amp;vailler sur</translation>
    </message>
    <message>
        <source>Add &amp;chart by year</source>
        <translation>Ajouter le &amp;graphique par année</translation>
    </message>
    <message>
        <source>Add &amp;material …</source>
        <translation>Ajouter du &amp;matériel …</translation>
    </message>
    <message>
        <source>Add pas&amp;ted text …</source>
        <translation>Ajouter le texte copié …</translation>
    </message>
    <message>
        <source>Add this &amp;search</source>
        <translation>Ajouter cette re&amp;cherche</translation>
    </message>
    <message>
        <source>Any &amp;command or record …</source>
        <translation>&amp;Commande ou entrée …</translation>
    </message>
    <message>
        <source>B&amp;undles</source>
        <translation>&amp;Paquets</translation>
    </message>
    <message>
        <source>C&amp;itation style</source>
        <translation>St&amp;yle de citation</translation>
    </message>
    <message>
        <source>Chicago, &amp;notes</source>
        <translation>Chicago, &amp;notes</translation>
    </message>
    <message>
        <source>Close th&amp;is archive</source>
        <translation>Fermer cette arc&amp;hive</translation>
    </message>
    <message>
        <source>Copy &amp;with source</source>
        <translation>Copier a&amp;vec la source</translation>
    </message>
    <message>
        <source>E&amp;xtract a bundle …</source>
        <translation>E&amp;xtraire un paquet …</translation>
    </message>
    <message>
        <source>First pa&amp;ge</source>
        <translation>Page d’accue&amp;il</translation>
    </message>
    <message>
        <source>N&amp;ote …</source>
        <translation>Note …</translation>
    </message>
    <message>
        <source>Ne&amp;xt tab</source>
        <translation>O&amp;nglet suivant</translation>
    </message>
    <message>
        <source>New &amp;archive …</source>
        <translation>Nouvelle &amp;archive …</translation>
    </message>
    <message>
        <source>New &amp;highlight …</source>
        <translation>Nouveau point &amp;fort …</translation>
    </message>
    <message>
        <source>New &amp;panel …</source>
        <translation>&amp;Nouveau panel …</translation>
    </message>
    <message>
        <source>Page bef&amp;ore</source>
        <translation>Page d’&amp;avant</translation>
    </message>
    <message>
        <source>Recent arc&amp;hives</source>
        <translation>Archives récen&amp;tes</translation>
    </message>
    <message>
        <source>Reop&amp;en the tab closed last</source>
        <translation>Rouvrir le &amp;dernier onglet fermé</translation>
    </message>
    <message>
        <source>S&amp;how the dossier</source>
        <translation>Montre&amp;r le dossier</translation>
    </message>
    <message>
        <source>S&amp;witch to the next part of the window</source>
        <translation>Partie suivante de la &amp;fenêtre</translation>
    </message>
    <message>
        <source>Seal as a b&amp;undle …</source>
        <translation>S&amp;celler en paquet …</translation>
    </message>
    <message>
        <source>Show the &amp;log</source>
        <translation>Montrer le &amp;journal</translation>
    </message>
    <message>
        <source>Switch to the part before</source>
        <translation>Partie précédente</translation>
    </message>
    <message>
        <source>Tab by nu&amp;mber</source>
        <translation>Onglet par nu&amp;méro</translation>
    </message>
    <message>
        <source>&amp;Print …</source>
        <translation>&amp;Imprimer …</translation>
    </message>
    <message>
        <source>&amp;APA</source>
        <translation>&amp;APA</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Recent searches</source>
        <translation>&amp;Recherches récentes</translation>
    </message>
    <message>
        <source>&amp;Reload the archive</source>
        <translation>&amp;Recharger l’archive</translation>
    </message>
    <message>
        <source>&amp;Save as PDF …</source>
        <translation>&amp;Enregistrer en PDF …</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Recherche</translation>
    </message>
    <message>
        <source>&amp;Search the archive</source>
        <translation>&amp;Chercher dans l’archive</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>Texte plus &amp;petit</translation>
    </message>
    <message>
        <source>&amp;Topics</source>
        <translation>&amp;Thèmes</translation>
    </message>
    <message>
        <source>&amp;Typeface of pages</source>
        <translation>Po&amp;lice des pages</translation>
    </message>
    <message>
        <source>&amp;Usual</source>
        <translation>&amp;Habituelle</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Wide</source>
        <translation>&amp;Large</translation>
    </message>
    <message>
        <source>&amp;Without serifs</source>
        <translation>&amp;Sans empattements</translation>
    </message>
    <message>
        <source>&amp;Years and panels</source>
        <translation>&amp;Années et panels</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Comme le &amp;système</translation>
    </message>
    <message>
        <source>Copy &amp;link to this page</source>
        <translation>Copier le &amp;lien vers cette page</translation>
    </message>
    <message>
        <source>E&amp;xport results as CSV …</source>
        <translation>E&amp;xporter les résultats en CSV …</translation>
    </message>
    <message>
        <source>Export results as &amp;Markdown …</source>
        <translation>Exporter les résultats en Mar&amp;kdown …</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>Exporter …</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>Lang&amp;ue</translation>
    </message>
    <message>
        <source>Last tab</source>
        <translation>Dernier onglet</translation>
    </message>
    <message>
        <source>Narrow the results &amp;by</source>
        <translation>Filtrer &amp;les résultats par</translation>
    </message>
    <message>
        <source>One level &amp;up</source>
        <translation>&amp;Un niveau plus haut</translation>
    </message>
    <message>
        <source>P&amp;revious tab</source>
        <translation>&amp;Onglet précédent</translation>
    </message>
    <message>
        <source>Page &amp;after</source>
        <translation>Page d’apr&amp;ès</translation>
    </message>
    <message>
        <source>Pr&amp;eferences …</source>
        <translation>&amp;Préférences …</translation>
    </message>
    <message>
        <source>Print results …</source>
        <translation>Imprimer les résultats …</translation>
    </message>
    <message>
        <source>Pro&amp;blems in the archive …</source>
        <translation>Pro&amp;blèmes dans l’archive …</translation>
    </message>
    <message>
        <source>Sa&amp;ve this search …</source>
        <translation>Enre&amp;gistrer cette recherche …</translation>
    </message>
    <message>
        <source>Save&amp;d searches</source>
        <translation>Recherc&amp;hes enregistrées</translation>
    </message>
    <message>
        <source>Se&amp;pia</source>
        <translation>Sé&amp;pia</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Tout sélectionner</translation>
    </message>
    <message>
        <source>Show the folder of &amp;your data</source>
        <translation>Montrer le dossier de &amp;vos données</translation>
    </message>
    <message>
        <source>Size of the &amp;interface</source>
        <translation>&amp;Taille de l’interface</translation>
    </message>
    <message>
        <source>Sources and &amp;people beside the page</source>
        <translation>Sources et personnes à côté &amp;de la page</translation>
    </message>
    <message>
        <source>Tab {0}</source>
        <translation>Onglet {0}</translation>
    </message>
    <message>
        <source>This archi&amp;ve</source>
        <translation>Cette archi&amp;ve</translation>
    </message>
    <message>
        <source>Wi&amp;dth of pages</source>
        <translation>La&amp;rgeur des pages</translation>
    </message>
    <message>
        <source>With &amp;serifs</source>
        <translation>&amp;Avec empattements</translation>
    </message>
    <message>
        <source>With other &amp;words of the vocabulary</source>
        <translation>Avec d’a&amp;utres mots du vocabulaire</translation>
    </message>
</context>
<context>
    <name>Adding</name>
    <message>
        <source>Add material</source>
        <translation>Ajouter du matériel</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>All of this was in the archive already</source>
        <translation>Tout cela était déjà dans l’archive</translation>
    </message>
    <message>
        <source>Articles, reports, programmes ({names})</source>
        <translation>Articles, rapports, programmes ({names})</translation>
    </message>
    <message>
        <source>Copy an article in another program first, then paste it here.</source>
        <translation>Copiez d’abord un article dans un autre programme, puis collez-le ici.</translation>
    </message>
    <message>
        <source>Not all of it could be saved</source>
        <translation>Tout n’a pas pu être enregistré</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Lecture …</translation>
    </message>
    <message>
        <source>Saved into {edition}</source>
        <translation>Enregistré dans {edition}</translation>
    </message>
    <message>
        <source>Saved into {edition}; kept as it was there: {fields}</source>
        <translation>Enregistré dans {edition}&#x202f;; conservé tel quel&#xa0;: {fields}</translation>
    </message>
    <message>
        <source>There is no text to paste</source>
        <translation>Aucun texte à coller</translation>
    </message>
    <message>
        <source>pasted text</source>
        <translation>texte collé</translation>
    </message>
</context>
<context>
    <name>ArchiveTree</name>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n résultat</numerusform>
            <numerusform>%n résultats</numerusform>
        </translation>
    </message>
    <message>
        <source>Level {0}</source>
        <translation>Niveau {0}</translation>
    </message>
</context>
<context>
    <name>Archives</name>
    <message>
        <source>Archives ({names})</source>
        <translation>Archives ({names})</translation>
    </message>
    <message>
        <source>Bundles ({names})</source>
        <translation>Paquets ({names})</translation>
    </message>
    <message>
        <source>Clear this list</source>
        <translation>Vider cette liste</translation>
    </message>
    <message>
        <source>Extract a bundle</source>
        <translation>Extraire un paquet</translation>
    </message>
    <message>
        <source>No other archive yet</source>
        <translation>Aucune autre archive pour l’instant</translation>
    </message>
    <message>
        <source>Open an archive</source>
        <translation>Ouvrir une archive</translation>
    </message>
    <message>
        <source>Seal the archive as</source>
        <translation>Sceller l’archive sous</translation>
    </message>
    <message>
        <source>This archive is shown here</source>
        <translation>Cette archive est affichée ici</translation>
    </message>
    <message>
        <source>Verify a bundle</source>
        <translation>Vérifier un paquet</translation>
    </message>
    <message>
        <source>Where to make the folder {name}</source>
        <translation>Où créer le dossier {name}</translation>
    </message>
    <message>
        <source>bundle</source>
        <translation>paquet</translation>
    </message>
</context>
<context>
    <name>Asking</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>Beside</name>
    <message numerus="yes">
        <source>%n statement(s) (rests|rest) on it</source>
        <translation>
            <numerusform>%n énoncé s’appuie dessus</numerusform>
            <numerusform>%n énoncés s’appuient dessus</numerusform>
        </translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>Annoncé</translation>
    </message>
    <message>
        <source>Moderator</source>
        <translation>Modération</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Related in other years</source>
        <translation>Apparenté dans d’autres années</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Took part</source>
        <translation>A participé</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>masqués</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>affichés</translation>
    </message>
</context>
<context>
    <name>BothTexts</name>
    <message>
        <source>Another program changed {file} while you were editing it. Nothing was overwritten.</source>
        <translation>Un autre programme a modifié {file} pendant que vous y travailliez. Rien n’a été écrasé.</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>Continuer la modification</translation>
    </message>
    <message>
        <source>Join both</source>
        <translation>Réunir les deux</translation>
    </message>
    <message>
        <source>Take what the file holds</source>
        <translation>Prendre ce que contient le fichier</translation>
    </message>
    <message>
        <source>The file was changed meanwhile</source>
        <translation>Le fichier a été modifié entre-temps</translation>
    </message>
    <message>
        <source>What the file holds now</source>
        <translation>Ce que contient le fichier</translation>
    </message>
    <message>
        <source>What you have here</source>
        <translation>Ce que vous avez ici</translation>
    </message>
    <message>
        <source>Your changes on top of those in the file</source>
        <translation>Vos modifications ajoutées à celles du fichier</translation>
    </message>
</context>
<context>
    <name>Breadcrumb</name>
    <message>
        <source>Where this page is</source>
        <translation>Où se trouve cette page</translation>
    </message>
</context>
<context>
    <name>BundleWindow</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n fichier</numerusform>
            <numerusform>%n fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Every file is as it was sealed.</source>
        <translation>Chaque fichier est tel qu’il a été scellé.</translation>
    </message>
    <message>
        <source>Extract a bundle</source>
        <translation>Extraire un paquet</translation>
    </message>
    <message>
        <source>Known by {digest}</source>
        <translation>Reconnaissable à {digest}</translation>
    </message>
    <message>
        <source>One file with the whole archive, which anybody can verify. Name and day stand in it for all to read.</source>
        <translation>Un seul fichier avec toute l’archive, que chacun peut vérifier. Le nom et la date y figurent, lisibles par tous.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>L’ouvrir</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>Sceller</translation>
    </message>
    <message>
        <source>Seal the archive</source>
        <translation>Sceller l’archive</translation>
    </message>
    <message>
        <source>Sealed by</source>
        <translation>Scellé par</translation>
    </message>
    <message>
        <source>Sealed by {name} on {day}</source>
        <translation>Scellé par {name} le {day}</translation>
    </message>
    <message>
        <source>Sealed on {day}, nobody is named</source>
        <translation>Scellé le {day}, personne n’est nommé</translation>
    </message>
    <message>
        <source>Verify a bundle</source>
        <translation>Vérifier un paquet</translation>
    </message>
    <message>
        <source>Your name or your office</source>
        <translation>Votre nom ou votre service</translation>
    </message>
</context>
<context>
    <name>ChartAdding</name>
    <message>
        <source>Add this chart to the dossier</source>
        <translation>Ajouter ce graphique au dossier</translation>
    </message>
    <message>
        <source>{what}: {name}</source>
        <translation>{what} : {name}</translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>Appearances by year</source>
        <translation>Interventions par année</translation>
    </message>
    <message>
        <source>Bar chart. {caption}. {total} in all. {years}.</source>
        <translation>Histogramme. {caption}. {total} en tout. {years}.</translation>
    </message>
    <message>
        <source>Hits by year</source>
        <translation>Résultats par année</translation>
    </message>
    <message>
        <source>Panels by year</source>
        <translation>Panels par année</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>{what}: {name}</source>
        <translation>{what} : {name}</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Remove the filter {0}</source>
        <translation>Retirer le filtre {0}</translation>
    </message>
</context>
<context>
    <name>Chips</name>
    <message>
        <source>Clear all</source>
        <translation>Tout effacer</translation>
    </message>
    <message>
        <source>Kept while the query is edited; another query begins without</source>
        <translation>Conservé tant que la requête est modifiée&#x202f;; une autre commence sans</translation>
    </message>
    <message>
        <source>Only:</source>
        <translation>Seulement&#xa0;:</translation>
    </message>
</context>
<context>
    <name>Citing</name>
    <message>
        <source>(summary, not verbatim)</source>
        <translation>(résumé, non littéral)</translation>
    </message>
    <message>
        <source>Copied with its source</source>
        <translation>Copié avec sa source</translation>
    </message>
    <message>
        <source>Permanent name: {link}</source>
        <translation>Nom permanent&#xa0;: {link}</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation>Source&#xa0;: {source}</translation>
    </message>
</context>
<context>
    <name>Collecting</name>
    <message numerus="yes">
        <source>%n taken out; Ctrl+Z brings it back</source>
        <translation>
            <numerusform>%n retiré&#x202f;; Ctrl+Z le rétablit</numerusform>
            <numerusform>%n retirés&#x202f;; Ctrl+Z les rétablit</numerusform>
        </translation>
    </message>
    <message>
        <source>Added to “{dossier}”: {title}</source>
        <translation>Ajouté à «&#xa0;{dossier}&#xa0;»&#xa0;: {title}</translation>
    </message>
    <message>
        <source>Dossiers</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>My dossier</source>
        <translation>Mon dossier</translation>
    </message>
    <message>
        <source>New dossier</source>
        <translation>Nouveau dossier</translation>
    </message>
    <message>
        <source>Own text</source>
        <translation>Texte personnel</translation>
    </message>
    <message>
        <source>Remove the dossier “{title}”? Ctrl+Z brings it back.</source>
        <translation>Supprimer le dossier «&#xa0;{title}&#xa0;»&#x202f;? Ctrl+Z le rétablit.</translation>
    </message>
    <message>
        <source>This dossier is not there any more</source>
        <translation>Ce dossier n’existe plus</translation>
    </message>
    <message>
        <source>“{title}” is in “{dossier}” already. Once more adds it again</source>
        <translation>«&#xa0;{title}&#xa0;» est déjà dans «&#xa0;{dossier}&#xa0;». Encore une fois l’ajoute à nouveau</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>Imprimer …</translation>
    </message>
</context>
<context>
    <name>ColumnsWindow</name>
    <message>
        <source>Abstract</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>Column {number}</source>
        <translation>Colonne {number}</translation>
    </message>
    <message>
        <source>Columns of {file}</source>
        <translation>Colonnes de {file}</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Kind of session</source>
        <translation>Type de séance</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Lasting number (GUID)</source>
        <translation>Numéro durable (GUID)</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Liens</translation>
    </message>
    <message>
        <source>Moderators</source>
        <translation>Modération</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Organisation of the speaker</source>
        <translation>Organisation de l’intervenant</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Salle</translation>
    </message>
    <message>
        <source>Say which column holds the titles.</source>
        <translation>Dites quelle colonne contient les titres.</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Intervenants</translation>
    </message>
    <message>
        <source>Start, or day and start</source>
        <translation>Début, ou jour et début</translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation>Sous-titre</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>Parcours</translation>
    </message>
    <message>
        <source>Two columns are said to be “{field}”.</source>
        <translation>Deux colonnes sont dites « {field} ».</translation>
    </message>
    <message>
        <source>Use these columns</source>
        <translation>Utiliser ces colonnes</translation>
    </message>
    <message>
        <source>What does each column hold? Your answer is remembered in the archive, for tables with these headings.</source>
        <translation>Que contient chaque colonne ? L’archive retient votre réponse, pour les tableaux qui ont ces en-têtes.</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>laissée de côté</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>A command, or an edition, panel, highlight, person, topic</source>
        <translation>Commande, édition, panel, point fort, personne, thème</translation>
    </message>
    <message>
        <source>Commands and records</source>
        <translation>Commandes et entrées</translation>
    </message>
    <message>
        <source>Enter opens  ·  Ctrl+Enter opens a tab  ·  Esc closes</source>
        <translation>Entrée ouvre  ·  Ctrl+Entrée ouvre un onglet  ·  Échap ferme</translation>
    </message>
    <message>
        <source>Find a command or a record</source>
        <translation>Trouver une commande ou une entrée</translation>
    </message>
    <message>
        <source>No command and no title has these words.</source>
        <translation>Aucune commande, aucun titre ne contient ces mots.</translation>
    </message>
</context>
<context>
    <name>Commanding</name>
    <message>
        <source>{menu}, on</source>
        <translation>{menu}, activé</translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message numerus="yes">
        <source>%n (person|people)</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n appearance(s)</source>
        <translation>
            <numerusform>%n intervention</numerusform>
            <numerusform>%n interventions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <translation>
            <numerusform>%n désaccord</numerusform>
            <numerusform>%n désaccords</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n countr(y|ies)</source>
        <translation>
            <numerusform>%n pays</numerusform>
            <numerusform>%n pays</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n différence</numerusform>
            <numerusform>%n différences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edition(s)</source>
        <translation>
            <numerusform>%n édition</numerusform>
            <numerusform>%n éditions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entr(y|ies)</source>
        <translation>
            <numerusform>%n entrée</numerusform>
            <numerusform>%n entrées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n fichier</numerusform>
            <numerusform>%n fichiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gap(s)</source>
        <translation>
            <numerusform>%n lacune</numerusform>
            <numerusform>%n lacunes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n highlight(s)</source>
        <translation>
            <numerusform>%n point fort</numerusform>
            <numerusform>%n points forts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n résultat</numerusform>
            <numerusform>%n résultats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n panel(s)</source>
        <translation>
            <numerusform>%n panel</numerusform>
            <numerusform>%n panels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>%n passage</numerusform>
            <numerusform>%n passages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n problème</numerusform>
            <numerusform>%n problèmes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quotation(s)</source>
        <translation>
            <numerusform>%n citation</numerusform>
            <numerusform>%n citations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n entrée</numerusform>
            <numerusform>%n entrées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>%n résultat</numerusform>
            <numerusform>%n résultats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n room(s)</source>
        <translation>
            <numerusform>%n salle</numerusform>
            <numerusform>%n salles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n source</numerusform>
            <numerusform>%n sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n speaker(s)</source>
        <translation>
            <numerusform>%n intervenant</numerusform>
            <numerusform>%n intervenants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s)</source>
        <translation>
            <numerusform>%n énoncé</numerusform>
            <numerusform>%n énoncés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n track(s)</source>
        <translation>
            <numerusform>%n filière</numerusform>
            <numerusform>%n filières</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>1</source>
        <comment>the first day of a month</comment>
        <translation>1er</translation>
    </message>
    <message>
        <source>April</source>
        <translation>avril</translation>
    </message>
    <message>
        <source>August</source>
        <translation>août</translation>
    </message>
    <message>
        <source>December</source>
        <translation>décembre</translation>
    </message>
    <message>
        <source>February</source>
        <translation>février</translation>
    </message>
    <message>
        <source>January</source>
        <translation>janvier</translation>
    </message>
    <message>
        <source>July</source>
        <translation>juillet</translation>
    </message>
    <message>
        <source>June</source>
        <translation>juin</translation>
    </message>
    <message>
        <source>March</source>
        <translation>mars</translation>
    </message>
    <message>
        <source>May</source>
        <translation>mai</translation>
    </message>
    <message>
        <source>November</source>
        <translation>novembre</translation>
    </message>
    <message>
        <source>October</source>
        <translation>octobre</translation>
    </message>
    <message>
        <source>September</source>
        <translation>septembre</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <translation>{day} {month} {year}</translation>
    </message>
    <message>
        <source>{day} {month} – {date}</source>
        <comment>days of one year</comment>
        <translation>{day} {month} – {date}</translation>
    </message>
    <message>
        <source>{first}–{date}</source>
        <comment>days of one month</comment>
        <translation>{first}–{date}</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation>{month} {year}</translation>
    </message>
    <message>
        <source>{times} (after midnight)</source>
        <translation>{times} (après minuit)</translation>
    </message>
</context>
<context>
    <name>Diagnosis</name>
    <message>
        <source>Archive</source>
        <translation>Archive</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Catalogue</translation>
    </message>
    <message>
        <source>Catalogues</source>
        <translation>Catalogues</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Composants</translation>
    </message>
    <message>
        <source>Portable</source>
        <translation>Portable</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Runs on</source>
        <translation>Fonctionne sur</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Typefaces</source>
        <translation>Polices</translation>
    </message>
    <message>
        <source>What you made</source>
        <translation>Ce que vous avez créé</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>Vos données</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>endommagé</translation>
    </message>
    <message>
        <source>may not be written to</source>
        <translation>écriture interdite</translation>
    </message>
    <message>
        <source>missing: {names}</source>
        <translation>manque&#xa0;: {names}</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>aucun pour l’instant</translation>
    </message>
    <message>
        <source>not built yet, which happens by itself</source>
        <translation>pas encore construit&#x202f;; cela se fait tout seul</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>rien pour l’instant</translation>
    </message>
    <message>
        <source>whole</source>
        <translation>intact</translation>
    </message>
    <message>
        <source>{size} MB free</source>
        <translation>{size} Mo libres</translation>
    </message>
</context>
<context>
    <name>Doing</name>
    <message>
        <source>Laying out the page …</source>
        <translation>Mise en page …</translation>
    </message>
</context>
<context>
    <name>DossierDelegate</name>
    <message>
        <source>Search</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>The same as {number}</source>
        <translation>Identique à {number}</translation>
    </message>
</context>
<context>
    <name>DossierDesk</name>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Couverture</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Déplacer</translation>
    </message>
    <message>
        <source>My dossier</source>
        <translation>Mon dossier</translation>
    </message>
    <message>
        <source>New dossier</source>
        <translation>Nouveau dossier</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove the dossier</source>
        <translation>Supprimer le dossier</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Écrire</translation>
    </message>
</context>
<context>
    <name>DossierList</name>
    <message>
        <source>Chart</source>
        <translation>Graphique</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Own text</source>
        <translation>Texte personnel</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>Passage</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>the same as entry {number}</source>
        <translation>identique à l’entrée {number}</translation>
    </message>
</context>
<context>
    <name>DossierPage</name>
    <message numerus="yes">
        <source>%n changed or gone since they were added</source>
        <translation>
            <numerusform>%n modifié ou disparu depuis l’ajout</numerusform>
            <numerusform>%n modifiés ou disparus depuis l’ajout</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entr(y|ies)</source>
        <translation>
            <numerusform>%n entrée</numerusform>
            <numerusform>%n entrées</numerusform>
        </translation>
    </message>
    <message>
        <source>Cover note</source>
        <translation>Note liminaire</translation>
    </message>
    <message>
        <source>Cover note: what this dossier is for</source>
        <translation>Note liminaire&#xa0;: à quoi sert ce dossier</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>No dossier yet</source>
        <translation>Aucun dossier pour l’instant</translation>
    </message>
    <message>
        <source>Nothing is in this dossier yet.

Ctrl+Shift+D adds what you read: the page, the passage that is selected in it, the line of a list, or a result. A right click offers the same.

Headings and your own text stand between, Alt+Up and Alt+Down (or the mouse) put all in order.</source>
        <translation>Ce dossier est encore vide.

Ctrl+Maj+D ajoute ce que vous lisez&#xa0;: la page, le passage qui y est sélectionné, la ligne d’une liste ou un résultat. Un clic droit propose la même chose.

Les titres et vos propres textes s’intercalent&#x202f;; Alt+Haut et Alt+Bas (ou la souris) mettent tout en ordre.</translation>
    </message>
    <message>
        <source>Own text</source>
        <translation>Texte personnel</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Remove the dossier</source>
        <translation>Supprimer le dossier</translation>
    </message>
    <message>
        <source>Take out of the dossier</source>
        <translation>Retirer du dossier</translation>
    </message>
    <message>
        <source>Title of the dossier</source>
        <translation>Titre du dossier</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>Dossiers</name>
    <message numerus="yes">
        <source>%n statement(s) gone or re-written</source>
        <translation>
            <numerusform>%n énoncé disparu ou réécrit</numerusform>
            <numerusform>%n énoncés disparus ou réécrits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) new or re-written</source>
        <translation>
            <numerusform>%n énoncé nouveau ou réécrit</numerusform>
            <numerusform>%n énoncés nouveaux ou réécrits</numerusform>
        </translation>
    </message>
    <message>
        <source>Re-written since; it was: {words}</source>
        <translation>Réécrit depuis&#x202f;; c’était&#xa0;: {words}</translation>
    </message>
    <message>
        <source>Since it was added: {changes}</source>
        <translation>Depuis l’ajout&#xa0;: {changes}</translation>
    </message>
    <message>
        <source>The archive has this record no longer; kept is what was noted of it</source>
        <translation>L’archive n’a plus cette entrée&#x202f;; ce qui en avait été noté est conservé</translation>
    </message>
    <message>
        <source>The page does not say this any longer; it did when it was added</source>
        <translation>La page ne dit plus cela&#x202f;; elle le disait lors de l’ajout</translation>
    </message>
    <message>
        <source>it was called {title}</source>
        <translation>cela s’appelait {title}</translation>
    </message>
</context>
<context>
    <name>EntryList</name>
    <message>
        <source>Entries of the dossier</source>
        <translation>Entrées du dossier</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>A new one is begun. The old one is kept: somebody may read what is left in it.</source>
        <translation>Un nouveau fichier est commencé. L’ancien est conservé&#xa0;: quelqu’un pourra lire ce qu’il en reste.</translation>
    </message>
    <message>
        <source>Ask for a bundle in which no name comes twice.</source>
        <translation>Demandez un paquet où aucun nom n’apparaît deux fois.</translation>
    </message>
    <message>
        <source>Ask for a sound bundle.</source>
        <translation>Demandez un paquet intact.</translation>
    </message>
    <message>
        <source>Choose a bundle.</source>
        <translation>Choisissez un paquet.</translation>
    </message>
    <message>
        <source>Choose a folder with an archive.yaml.</source>
        <translation>Choisissez un dossier qui contient archive.yaml.</translation>
    </message>
    <message>
        <source>Choose a new, empty folder.</source>
        <translation>Choisissez un nouveau dossier vide.</translation>
    </message>
    <message>
        <source>Choose another bundle.</source>
        <translation>Choisissez un autre paquet.</translation>
    </message>
    <message>
        <source>Choose another folder, or another name.</source>
        <translation>Choisissez un autre dossier ou un autre nom.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Choose another name, or permit writing first.</source>
        <translation>Choisissez un autre nom, ou autorisez d’abord l’écriture.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>Choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>Choose another.</source>
        <translation>Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Do not open it.</source>
        <translation>Ne l’ouvrez pas.</translation>
    </message>
    <message>
        <source>Do not open it; ask for a sound bundle.</source>
        <translation>Ne l’ouvrez pas&#x202f;; demandez un paquet intact.</translation>
    </message>
    <message>
        <source>Do not trust it; ask for a sound bundle.</source>
        <translation>Ne vous y fiez pas&#x202f;; demandez un paquet intact.</translation>
    </message>
    <message>
        <source>Do not trust it; fetch it again.</source>
        <translation>Ne vous y fiez pas&#x202f;; récupérez-le à nouveau.</translation>
    </message>
    <message>
        <source>Fetch it again.</source>
        <translation>Récupérez-le à nouveau.</translation>
    </message>
    <message>
        <source>Give it another name.</source>
        <translation>Donnez-lui un autre nom.</translation>
    </message>
    <message>
        <source>Give one another name.</source>
        <translation>Donnez un autre nom à l’un des deux.</translation>
    </message>
    <message>
        <source>Give yourself the permission to write to this file and its folder.</source>
        <translation>Accordez-vous le droit d’écrire dans ce fichier et son dossier.</translation>
    </message>
    <message>
        <source>Install it again.</source>
        <translation>Installez-le à nouveau.</translation>
    </message>
    <message>
        <source>Keep large files elsewhere.</source>
        <translation>Conservez les gros fichiers ailleurs.</translation>
    </message>
    <message>
        <source>Load the archive again.</source>
        <translation>Rechargez l’archive.</translation>
    </message>
    <message>
        <source>Look at its name.</source>
        <translation>Vérifiez son nom.</translation>
    </message>
    <message>
        <source>Look at its permissions.</source>
        <translation>Vérifiez ses droits d’accès.</translation>
    </message>
    <message>
        <source>Look at permissions and space, or save a copy of the archive.</source>
        <translation>Vérifiez les droits et l’espace, ou enregistrez une copie de l’archive.</translation>
    </message>
    <message>
        <source>Look whether this folder is there, and whether you may write to it.</source>
        <translation>Vérifiez que ce dossier existe et que vous pouvez y écrire.</translation>
    </message>
    <message>
        <source>Make room on it, then try again.</source>
        <translation>Libérez de la place, puis réessayez.</translation>
    </message>
    <message>
        <source>Mend it in an editor first.</source>
        <translation>Corrigez-le d’abord dans un éditeur.</translation>
    </message>
    <message>
        <source>Mend this file first.</source>
        <translation>Corrigez d’abord ce fichier.</translation>
    </message>
    <message>
        <source>Name a new folder.</source>
        <translation>Indiquez un nouveau dossier.</translation>
    </message>
    <message>
        <source>Name it so.</source>
        <translation>Nommez-le ainsi.</translation>
    </message>
    <message>
        <source>Nothing was overwritten. Look at both.</source>
        <translation>Rien n’a été écrasé. Regardez les deux.</translation>
    </message>
    <message>
        <source>Put the file itself there.</source>
        <translation>Placez-y le fichier lui-même.</translation>
    </message>
    <message>
        <source>Put what it leads to in its place.</source>
        <translation>Mettez à sa place ce vers quoi il mène.</translation>
    </message>
    <message>
        <source>Remove this folder.</source>
        <translation>Supprimez ce dossier.</translation>
    </message>
    <message>
        <source>See whether it is switched on, or save as PDF instead.</source>
        <translation>Vérifiez qu’elle est allumée, ou enregistrez plutôt en PDF.</translation>
    </message>
    <message>
        <source>Take it out of the archive.</source>
        <translation>Retirez-le de l’archive.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Réessayez plus tard.</translation>
    </message>
    <message>
        <source>Try again. What was open before is still in use.</source>
        <translation>Réessayez. Ce qui était ouvert auparavant reste utilisé.</translation>
    </message>
    <message>
        <source>Update this program.</source>
        <translation>Mettez ce programme à jour.</translation>
    </message>
    <message>
        <source>Use that version to go on with your own things; nothing was changed.</source>
        <translation>Utilisez cette version-là pour vos propres données&#x202f;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>a bundle’s name ends in {ending}.</source>
        <translation>le nom d’un paquet se termine par {ending}.</translation>
    </message>
    <message>
        <source>a newer version of this program made it.</source>
        <translation>une version plus récente de ce programme l’a créé.</translation>
    </message>
    <message>
        <source>another program is writing to it.</source>
        <translation>un autre programme est en train d’y écrire.</translation>
    </message>
    <message>
        <source>cannot be made a bag: {why}.</source>
        <translation>ne peut être mis en paquet BagIt&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>cannot be read: {why}.</source>
        <translation>ne peut être lu&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>cannot be replaced.</source>
        <translation>ne peut être remplacé.</translation>
    </message>
    <message>
        <source>cannot be replaced: {why}.</source>
        <translation>ne peut être remplacé&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>cannot be used: {first}.</source>
        <translation>ne peut être utilisé&#xa0;: {first}.</translation>
    </message>
    <message>
        <source>cannot be written ({reason}).</source>
        <translation>ne peut pas être écrit ({reason}).</translation>
    </message>
    <message>
        <source>cannot be written: {why}.</source>
        <translation>ne peut être écrit&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>changes again and again while it is read.</source>
        <translation>change sans cesse pendant la lecture.</translation>
    </message>
    <message>
        <source>could not be prepared: the process that did it has ended before its time (exit status {exitcode}).</source>
        <translation>n’a pas pu être préparé&#xa0;: le processus chargé de le faire s’est terminé trop tôt (code {exitcode}).</translation>
    </message>
    <message>
        <source>could not be prepared: {why}.</source>
        <translation>n’a pas pu être préparé&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>grows beyond measure when unpacked</source>
        <translation>grossit démesurément une fois décompressée</translation>
    </message>
    <message>
        <source>has a name that Windows forbids</source>
        <translation>porte un nom interdit par Windows</translation>
    </message>
    <message>
        <source>has a name that some systems forbid</source>
        <translation>porte un nom interdit par certains systèmes</translation>
    </message>
    <message>
        <source>has an absolute path or a backslash</source>
        <translation>a un chemin absolu ou une barre oblique inverse</translation>
    </message>
    <message>
        <source>has no manifest of SHA-256 or SHA-512.</source>
        <translation>n’a pas de manifeste SHA-256 ou SHA-512.</translation>
    </message>
    <message>
        <source>has no name, or one that is too long</source>
        <translation>n’a pas de nom, ou un nom trop long</translation>
    </message>
    <message>
        <source>holds more than 4 GB.</source>
        <translation>contient plus de 4 Go.</translation>
    </message>
    <message>
        <source>holds more than {most_files} files.</source>
        <translation>contient plus de {most_files} fichiers.</translation>
    </message>
    <message>
        <source>holds no archive.</source>
        <translation>ne contient aucune archive.</translation>
    </message>
    <message>
        <source>is a link or a device</source>
        <translation>est un lien ou un périphérique</translation>
    </message>
    <message>
        <source>is a link that leads out of the archive.</source>
        <translation>est un lien qui mène hors de l’archive.</translation>
    </message>
    <message>
        <source>is a link.</source>
        <translation>est un lien.</translation>
    </message>
    <message>
        <source>is encrypted</source>
        <translation>est chiffrée</translation>
    </message>
    <message>
        <source>is larger than 8 MB.</source>
        <translation>dépasse 8 Mo.</translation>
    </message>
    <message>
        <source>is no bag: it has no bagit.txt.</source>
        <translation>n’est pas un paquet BagIt&#xa0;: il n’a pas de bagit.txt.</translation>
    </message>
    <message>
        <source>is no ordinary file.</source>
        <translation>n’est pas un fichier ordinaire.</translation>
    </message>
    <message>
        <source>is no text in UTF-8.</source>
        <translation>n’est pas un texte en UTF-8.</translation>
    </message>
    <message>
        <source>is not an archive: it has no archive.yaml.</source>
        <translation>n’est pas une archive&#xa0;: il n’y a pas d’archive.yaml.</translation>
    </message>
    <message>
        <source>is of format {format}; this program reads format {known}.</source>
        <translation>est au format {format}&#xa0;; ce programme lit le format {known}.</translation>
    </message>
    <message>
        <source>is packed in another way than bundles are</source>
        <translation>est compressée autrement que les paquets</translation>
    </message>
    <message>
        <source>is there already, and not empty.</source>
        <translation>existe déjà et n’est pas vide.</translation>
    </message>
    <message>
        <source>it cannot be shown: {why}</source>
        <translation>impossible de l’afficher&#xa0;: {why}</translation>
    </message>
    <message>
        <source>it cannot be used: {why}.</source>
        <translation>il est inutilisable&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>it cannot be written.</source>
        <translation>impossible d’y écrire.</translation>
    </message>
    <message>
        <source>it cannot be written: it is a folder.</source>
        <translation>impossible d’y écrire&#xa0;: c’est un dossier.</translation>
    </message>
    <message>
        <source>it cannot be written: it is no ordinary file.</source>
        <translation>impossible d’y écrire&#xa0;: ce n’est pas un fichier ordinaire.</translation>
    </message>
    <message>
        <source>it cannot be written: it is protected against writing.</source>
        <translation>impossible d’y écrire&#xa0;: le fichier est protégé en écriture.</translation>
    </message>
    <message>
        <source>it cannot be written: {why}.</source>
        <translation>impossible d’y écrire&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>it does not take the page.</source>
        <translation>elle n’accepte pas la page.</translation>
    </message>
    <message>
        <source>it does not take the page: {why}.</source>
        <translation>elle n’accepte pas la page : {why}.</translation>
    </message>
    <message>
        <source>it is not what was built.</source>
        <translation>ce n’est pas ce qui a été construit.</translation>
    </message>
    <message>
        <source>leads out of its folder</source>
        <translation>mène hors de son dossier</translation>
    </message>
    <message>
        <source>page {page} cannot be shown: {why}</source>
        <translation>impossible d’afficher la page {page}&#xa0;: {why}</translation>
    </message>
    <message>
        <source>the archive cannot be copied there.</source>
        <translation>l’archive ne peut pas y être copiée.</translation>
    </message>
    <message>
        <source>the bundle is damaged or cut off ({why}).</source>
        <translation>le paquet est endommagé ou tronqué ({why}).</translation>
    </message>
    <message>
        <source>the bundle is damaged or cut off.</source>
        <translation>le paquet est endommagé ou tronqué.</translation>
    </message>
    <message>
        <source>the catalogue cannot be opened: {why}.</source>
        <translation>impossible d’ouvrir le catalogue&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>the catalogue cannot be read: {why}.</source>
        <translation>impossible de lire le catalogue&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>the disk is full.</source>
        <translation>le disque est plein.</translation>
    </message>
    <message>
        <source>the entry “{name}” {why}.</source>
        <translation>l’entrée «&#xa0;{name}&#xa0;» {why}.</translation>
    </message>
    <message>
        <source>the file with your own things was damaged and is put aside under this name.</source>
        <translation>le fichier de vos propres données était endommagé&#x202f;; il est mis de côté sous ce nom.</translation>
    </message>
    <message>
        <source>the file “{name}” is missing.</source>
        <translation>le fichier «&#xa0;{name}&#xa0;» manque.</translation>
    </message>
    <message>
        <source>the file “{name}” is not as it was sealed ({name2} differs).</source>
        <translation>le fichier «&#xa0;{name}&#xa0;» n’est pas tel qu’il a été scellé ({name2} diffère).</translation>
    </message>
    <message>
        <source>the index cannot be read: {why}.</source>
        <translation>impossible de lire l’index&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>the program&apos;s resources are missing.</source>
        <translation>les ressources du programme manquent.</translation>
    </message>
    <message>
        <source>there is no such file.</source>
        <translation>ce fichier n’existe pas.</translation>
    </message>
    <message>
        <source>there is no such folder.</source>
        <translation>ce dossier n’existe pas.</translation>
    </message>
    <message>
        <source>there is something already.</source>
        <translation>il y a déjà quelque chose.</translation>
    </message>
    <message>
        <source>unpacks to more than 4 GB.</source>
        <translation>dépasse 4 Go une fois décompressé.</translation>
    </message>
    <message>
        <source>was changed by another program meanwhile.</source>
        <translation>a été modifié entre-temps par un autre programme.</translation>
    </message>
    <message>
        <source>what was kept of the archive cannot be read any more.</source>
        <translation>ce qui était conservé de l’archive ne peut plus être lu.</translation>
    </message>
    <message>
        <source>{manifest} does not name the file “{name}”, added later.</source>
        <translation>{manifest} ne mentionne pas le fichier «&#xa0;{name}&#xa0;», ajouté plus tard.</translation>
    </message>
    <message>
        <source>{name} has more than 64 MB.</source>
        <translation>{name} dépasse 64 Mo.</translation>
    </message>
    <message>
        <source>{name} is not in UTF-8.</source>
        <translation>{name} n’est pas en UTF-8.</translation>
    </message>
    <message>
        <source>{name}, line {number}: no digest of a file of its own.</source>
        <translation>{name}, ligne {number}&#xa0;: aucune empreinte d’un fichier du paquet.</translation>
    </message>
    <message>
        <source>“{name}” and “{name2}” are one name on some systems.</source>
        <translation>«&#xa0;{name}&#xa0;» et «&#xa0;{name2}&#xa0;» sont le même nom sur certains systèmes.</translation>
    </message>
    <message>
        <source>“{name}” is a file and a folder.</source>
        <translation>«&#xa0;{name}&#xa0;» est à la fois un fichier et un dossier.</translation>
    </message>
    <message>
        <source>“{name}” is larger than it says.</source>
        <translation>«&#xa0;{name}&#xa0;» est plus grand qu’indiqué.</translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message>
        <source>Export results</source>
        <translation>Exporter les résultats</translation>
    </message>
    <message>
        <source>Exported as {0}</source>
        <translation>Exporté sous {0}</translation>
    </message>
    <message>
        <source>Exporting …</source>
        <translation>Exportation …</translation>
    </message>
    <message>
        <source>Exporting … {done} of {total}</source>
        <translation>Exportation … {done} sur {total}</translation>
    </message>
    <message>
        <source>Markdown texts (*.md)</source>
        <translation>Textes Markdown (*.md)</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tableaux (*.csv)</translation>
    </message>
    <message>
        <source>{name} is there already. Replace it?</source>
        <translation>{name} existe déjà. Le remplacer&#x202f;?</translation>
    </message>
</context>
<context>
    <name>FacetBar</name>
    <message>
        <source>Narrow by {0}</source>
        <translation>Filtrer par&#xa0;: {0}</translation>
    </message>
</context>
<context>
    <name>FacetPopup</name>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>Filtrer la liste</translation>
    </message>
</context>
<context>
    <name>Facets</name>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
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
        <translation>Pays</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Dates</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Hashtag</source>
        <translation>Mot-dièse</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publication</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Éditeur</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sessions</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Intervenants</translation>
    </message>
    <message>
        <source>Supported by</source>
        <translation>Soutien</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Thèmes</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>Filière</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>Choose another form.</source>
        <translation>Choisissez une autre forme.</translation>
    </message>
    <message>
        <source>HTML, Markdown, DOCX, CSV, JSON and PDF hold everything.</source>
        <translation>HTML, Markdown, DOCX, CSV, JSON et PDF contiennent tout.</translation>
    </message>
    <message>
        <source>its ending is of no form that can be written.</source>
        <translation>son extension n’est celle d’aucune forme disponible.</translation>
    </message>
    <message>
        <source>no source gives a day for it.</source>
        <translation>aucune source n’en donne le jour.</translation>
    </message>
    <message>
        <source>{form} cannot hold this.</source>
        <translation>{form} ne peut contenir cela.</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Close (Esc)</source>
        <translation>Fermer (Échap)</translation>
    </message>
    <message>
        <source>Find in this page</source>
        <translation>Chercher dans cette page</translation>
    </message>
    <message>
        <source>Next place (Enter)</source>
        <translation>Passage suivant (Entrée)</translation>
    </message>
    <message>
        <source>Not in this page</source>
        <translation>Absent de cette page</translation>
    </message>
    <message>
        <source>Place before (Shift+Enter)</source>
        <translation>Passage précédent (Maj+Entrée)</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} sur {1}</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source> or </source>
        <comment>between values</comment>
        <translation> ou </translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archive</translation>
    </message>
    <message>
        <source>Archive version</source>
        <translation>Version de l’archive</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtres</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Remarques</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Requête</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Compris comme</translation>
    </message>
    <message>
        <source>Search: {query}</source>
        <translation>Recherche&#xa0;: {query}</translation>
    </message>
    <message>
        <source>Synonyms</source>
        <translation>Synonymes</translation>
    </message>
    <message>
        <source>also searched: {words}</source>
        <translation>aussi cherché&#xa0;: {words}</translation>
    </message>
    <message>
        <source>by relevance</source>
        <translation>par pertinence</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>tout</translation>
    </message>
    <message>
        <source>newest first</source>
        <translation>les plus récents d’abord</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no filter</comment>
        <translation>aucun</translation>
    </message>
    <message>
        <source>none used</source>
        <translation>aucun utilisé</translation>
    </message>
    <message>
        <source>not searched</source>
        <translation>non cherchés</translation>
    </message>
    <message>
        <source>oldest first</source>
        <translation>les plus anciens d’abord</translation>
    </message>
    <message>
        <source>{hits}, {number} of them listed</source>
        <translation>{hits}, dont {number} affichés</translation>
    </message>
</context>
<context>
    <name>Following</name>
    <message>
        <source>Link copied</source>
        <translation>Lien copié</translation>
    </message>
    <message>
        <source>Link to passage {} copied</source>
        <translation>Lien vers le passage {} copié</translation>
    </message>
    <message>
        <source>This link is not opened: it leads to no web address</source>
        <translation>Ce lien n’est pas ouvert&#xa0;: il ne mène à aucune adresse web</translation>
    </message>
</context>
<context>
    <name>Forms</name>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n problème</numerusform>
            <numerusform>%n problèmes</numerusform>
        </translation>
    </message>
    <message>
        <source>A new, empty folder for the copy of the archive</source>
        <translation>Un nouveau dossier vide pour la copie de l’archive</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Abstract</source>
        <translation>Annonce</translation>
    </message>
    <message>
        <source>Add a conflict</source>
        <translation>Ajouter un désaccord</translation>
    </message>
    <message>
        <source>Add a link</source>
        <translation>Ajouter un lien</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Ajouter une personne</translation>
    </message>
    <message>
        <source>Add a statement</source>
        <translation>Ajouter un énoncé</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>Annoncés</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Broader topic</source>
        <translation>Thème plus large</translation>
    </message>
    <message>
        <source>CSL type</source>
        <translation>Type CSL</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Légende</translation>
    </message>
    <message>
        <source>Choose: {field}</source>
        <translation>Choisir&#xa0;: {field}</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Pays représentés</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Edit the edition</source>
        <translation>Modifier l’édition</translation>
    </message>
    <message>
        <source>Edit the highlight</source>
        <translation>Modifier le point fort</translation>
    </message>
    <message>
        <source>Edit the panel</source>
        <translation>Modifier le panel</translation>
    </message>
    <message>
        <source>Edit the person</source>
        <translation>Modifier la personne</translation>
    </message>
    <message>
        <source>Edit the quotation</source>
        <translation>Modifier la citation</translation>
    </message>
    <message>
        <source>Edit the source</source>
        <translation>Modifier la source</translation>
    </message>
    <message>
        <source>Edit the topic</source>
        <translation>Modifier le thème</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Expected: {what}</source>
        <translation>Attendu&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Expected: {what}. Found: {found}</source>
        <translation>Attendu&#xa0;: {what}. Trouvé&#xa0;: {found}</translation>
    </message>
    <message>
        <source>First and last day</source>
        <translation>Premier et dernier jour</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Forme</translation>
    </message>
    <message>
        <source>Former keys, one a line</source>
        <translation>Anciennes clés, une par ligne</translation>
    </message>
    <message>
        <source>Hashtag</source>
        <translation>Mot-dièse</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Intitulé</translation>
    </message>
    <message>
        <source>Held online or streamed</source>
        <translation>Tenue en ligne ou diffusée</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Kind in words</source>
        <translation>Type en toutes lettres</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Language of the original</source>
        <translation>Langue de l’original</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Leave without saving?</source>
        <translation>Quitter sans enregistrer&#xa0;?</translation>
    </message>
    <message>
        <source>Links and files</source>
        <translation>Liens et fichiers</translation>
    </message>
    <message>
        <source>Moderators</source>
        <translation>Modération</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>Descendre (Alt+Bas)</translation>
    </message>
    <message>
        <source>Move or remove: {what}</source>
        <translation>Déplacer ou retirer&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>Monter (Alt+Haut)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Number of the edition</source>
        <translation>Numéro de l’édition</translation>
    </message>
    <message>
        <source>One a line, each with its source: around 500 [@s1]</source>
        <translation>Une par ligne, avec sa source : environ 500 [@s1]</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation>Organisateur</translation>
    </message>
    <message>
        <source>Original words</source>
        <translation>Paroles originales</translation>
    </message>
    <message>
        <source>Other spellings, one a line</source>
        <translation>Autres graphies, une par ligne</translation>
    </message>
    <message>
        <source>Other words, a line for each language</source>
        <translation>Autres mots, une ligne par langue</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Contribution</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publié</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Éditeur</translation>
    </message>
    <message>
        <source>Questions, one a line</source>
        <translation>Questions, une par ligne</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Salle</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Save a copy of the archive …</source>
        <translation>Enregistrer une copie de l’archive …</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Enregistrement …</translation>
    </message>
    <message>
        <source>Sessions held</source>
        <translation>Nombre de séances</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Sources of {what}</source>
        <translation>Sources de {what}</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Intervenants</translation>
    </message>
    <message>
        <source>Speakers in all</source>
        <translation>Nombre d’intervenants</translation>
    </message>
    <message>
        <source>Stands for so many sessions</source>
        <translation>Représente tant de séances</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Énoncés</translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation>Sous-titre</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>Supported by</source>
        <translation>Avec le soutien de</translation>
    </message>
    <message>
        <source>Text of the file</source>
        <translation>Texte du fichier</translation>
    </message>
    <message>
        <source>The text is in no order that the form can show: mend it, or undo.</source>
        <translation>Le texte n’est pas dans un ordre que le formulaire puisse montrer&#xa0;: corrigez-le ou annulez.</translation>
    </message>
    <message>
        <source>The theme is the official one</source>
        <translation>Le thème est officiel</translation>
    </message>
    <message>
        <source>The title is the official one</source>
        <translation>Le titre est officiel</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>This archive cannot be changed. What you save goes into a copy of it, in a folder that you choose.</source>
        <translation>Cette archive ne peut pas être modifiée. Ce que vous enregistrez va dans une copie, dans un dossier que vous choisissez.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Took part, panel unknown</source>
        <translation>A participé, panel inconnu</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Thèmes</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>Filière</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler la frappe</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>What is not known, one a line</source>
        <translation>Ce que l’on ignore, un par ligne</translation>
    </message>
    <message>
        <source>What you changed here is not in the archive yet.</source>
        <translation>Ce que vous avez modifié ici n’est pas encore dans l’archive.</translation>
    </message>
    <message>
        <source>Where sources disagree</source>
        <translation>Désaccords entre les sources</translation>
    </message>
    <message>
        <source>Who said it</source>
        <translation>Qui l’a dit</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Paroles</translation>
    </message>
    <message>
        <source>line {number}</source>
        <translation>ligne {number}</translation>
    </message>
</context>
<context>
    <name>Handing</name>
    <message>
        <source>Calendar</source>
        <translation>Calendrier</translation>
    </message>
    <message>
        <source>Data, JSON</source>
        <translation>Données, JSON</translation>
    </message>
    <message>
        <source>Event data, schema.org</source>
        <translation>Données d’événement, schema.org</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Exported as {0}</source>
        <translation>Exporté sous {0}</translation>
    </message>
    <message>
        <source>Exporting …</source>
        <translation>Exportation …</translation>
    </message>
    <message>
        <source>Laying out the page …</source>
        <translation>Mise en page …</translation>
    </message>
    <message>
        <source>Markdown text</source>
        <translation>Texte Markdown</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>Document PDF</translation>
    </message>
    <message>
        <source>References, BibTeX</source>
        <translation>Références, BibTeX</translation>
    </message>
    <message>
        <source>References, RIS</source>
        <translation>Références, RIS</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Text for word processors</source>
        <translation>Texte pour traitement de texte</translation>
    </message>
    <message>
        <source>Web page, one file</source>
        <translation>Page web, un fichier</translation>
    </message>
    <message>
        <source>{name} is there already. Replace it?</source>
        <translation>{name} existe déjà. Le remplacer&#x202f;?</translation>
    </message>
</context>
<context>
    <name>Histogram</name>
    <message>
        <source>Results by year</source>
        <translation>Résultats par année</translation>
    </message>
</context>
<context>
    <name>HitFoot</name>
    <message>
        <source>Place among the matches</source>
        <translation>Place parmi les occurrences</translation>
    </message>
</context>
<context>
    <name>HitHead</name>
    <message>
        <source>Order of the results</source>
        <translation>Ordre des résultats</translation>
    </message>
    <message>
        <source>Order of the results: {0}</source>
        <translation>Ordre des résultats&#xa0;: {0}</translation>
    </message>
</context>
<context>
    <name>HitList</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n de plus</numerusform>
            <numerusform>%n de plus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>%n passage</numerusform>
            <numerusform>%n passages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HitView</name>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>Remove the saved search “{0}”?</source>
        <translation>Supprimer la recherche enregistrée «&#xa0;{0}&#xa0;»&#x202f;?</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Recherches enregistrées</translation>
    </message>
    <message>
        <source>Search saved as “{0}”</source>
        <translation>Recherche enregistrée sous «&#xa0;{0}&#xa0;»</translation>
    </message>
</context>
<context>
    <name>Kinds</name>
    <message>
        <source>article</source>
        <translation>article</translation>
    </message>
    <message>
        <source>break</source>
        <translation>pause</translation>
    </message>
    <message>
        <source>closing</source>
        <translation>clôture</translation>
    </message>
    <message>
        <source>edition</source>
        <translation>édition</translation>
    </message>
    <message>
        <source>high-level panel</source>
        <translation>panel de haut niveau</translation>
    </message>
    <message>
        <source>highlight</source>
        <translation>point fort</translation>
    </message>
    <message>
        <source>keynote</source>
        <translation>discours-programme</translation>
    </message>
    <message>
        <source>lecture</source>
        <translation>conférence</translation>
    </message>
    <message>
        <source>news</source>
        <translation>actualité</translation>
    </message>
    <message>
        <source>online</source>
        <translation>en ligne</translation>
    </message>
    <message>
        <source>opening</source>
        <translation>ouverture</translation>
    </message>
    <message>
        <source>panel</source>
        <translation>panel</translation>
    </message>
    <message>
        <source>person</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>photo</source>
        <translation>photo</translation>
    </message>
    <message>
        <source>press release</source>
        <translation>communiqué de presse</translation>
    </message>
    <message>
        <source>quotation</source>
        <translation>citation</translation>
    </message>
    <message>
        <source>report</source>
        <translation>rapport</translation>
    </message>
    <message>
        <source>roundtable</source>
        <translation>table ronde</translation>
    </message>
    <message>
        <source>session</source>
        <translation>session</translation>
    </message>
    <message>
        <source>side event</source>
        <translation>événement parallèle</translation>
    </message>
    <message>
        <source>source</source>
        <translation>source</translation>
    </message>
    <message>
        <source>talk</source>
        <translation>exposé</translation>
    </message>
    <message>
        <source>topic</source>
        <translation>thème</translation>
    </message>
    <message>
        <source>video</source>
        <translation>vidéo</translation>
    </message>
    <message>
        <source>web page</source>
        <translation>page web</translation>
    </message>
    <message>
        <source>workshop</source>
        <translation>atelier</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>Albanian</source>
        <translation>albanais</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>arabe</translation>
    </message>
    <message>
        <source>Armenian</source>
        <translation>arménien</translation>
    </message>
    <message>
        <source>Azerbaijani</source>
        <translation>azéri</translation>
    </message>
    <message>
        <source>Bengali</source>
        <translation>bengali</translation>
    </message>
    <message>
        <source>Bosnian</source>
        <translation>bosnien</translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <translation>bulgare</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>chinois</translation>
    </message>
    <message>
        <source>Croatian</source>
        <translation>croate</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>tchèque</translation>
    </message>
    <message>
        <source>Danish</source>
        <translation>danois</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>néerlandais</translation>
    </message>
    <message>
        <source>English</source>
        <translation>anglais</translation>
    </message>
    <message>
        <source>Estonian</source>
        <translation>estonien</translation>
    </message>
    <message>
        <source>Filipino</source>
        <translation>filipino</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>finnois</translation>
    </message>
    <message>
        <source>French</source>
        <translation>français</translation>
    </message>
    <message>
        <source>Georgian</source>
        <translation>géorgien</translation>
    </message>
    <message>
        <source>German</source>
        <translation>allemand</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>grec</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>hébreu</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>hindi</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>hongrois</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>italien</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>japonais</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>coréen</translation>
    </message>
    <message>
        <source>Kurdish</source>
        <translation>kurde</translation>
    </message>
    <message>
        <source>Latvian</source>
        <translation>letton</translation>
    </message>
    <message>
        <source>Lithuanian</source>
        <translation>lituanien</translation>
    </message>
    <message>
        <source>Macedonian</source>
        <translation>macédonien</translation>
    </message>
    <message>
        <source>Maltese</source>
        <translation>maltais</translation>
    </message>
    <message>
        <source>Norwegian</source>
        <translation>norvégien</translation>
    </message>
    <message>
        <source>Pashto</source>
        <translation>pachto</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>persan</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>polonais</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>portugais</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>roumain</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>russe</translation>
    </message>
    <message>
        <source>Serbian</source>
        <translation>serbe</translation>
    </message>
    <message>
        <source>Slovak</source>
        <translation>slovaque</translation>
    </message>
    <message>
        <source>Slovenian</source>
        <translation>slovène</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>espagnol</translation>
    </message>
    <message>
        <source>Swahili</source>
        <translation>swahili</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>suédois</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>turc</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>ukrainien</translation>
    </message>
    <message>
        <source>Urdu</source>
        <translation>ourdou</translation>
    </message>
    <message>
        <source>Uzbek</source>
        <translation>ouzbek</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>vietnamien</translation>
    </message>
</context>
<context>
    <name>Legible</name>
    <message numerus="yes">
        <source>[%n letter(s) for which there is no typeface here]</source>
        <translation>
            <numerusform>[%n lettre sans police ici]</numerusform>
            <numerusform>[%n lettres sans police ici]</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>[%n letter(s), {script}: no typeface here has them]</source>
        <translation>
            <numerusform>[%n lettre, {script}&#xa0;: aucune police ici ne l’a]</numerusform>
            <numerusform>[%n lettres, {script}&#xa0;: aucune police ici ne les a]</numerusform>
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
        <translation>{before} et {last}</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
</context>
<context>
    <name>Marking</name>
    <message>
        <source>Bookmark removed</source>
        <translation>Marque-page retiré</translation>
    </message>
    <message>
        <source>Bookmarked</source>
        <translation>Marqué</translation>
    </message>
    <message>
        <source>Bookmarked: {title}</source>
        <translation>Marque-page placé&#xa0;: {title}</translation>
    </message>
    <message>
        <source>Note kept</source>
        <translation>Note conservée</translation>
    </message>
    <message>
        <source>Note removed</source>
        <translation>Note supprimée</translation>
    </message>
    <message>
        <source>Open a page or stand on a line first</source>
        <translation>Ouvrez d’abord une page ou placez-vous sur une ligne</translation>
    </message>
    <message>
        <source>Re-written since; it was: {quoted}</source>
        <translation>Réécrit depuis&#x202f;; c’était&#xa0;: {quoted}</translation>
    </message>
    <message>
        <source>Remove the note</source>
        <translation>Supprimer la note</translation>
    </message>
    <message>
        <source>Tag removed</source>
        <translation>Étiquette retirée</translation>
    </message>
    <message>
        <source>The page does not say this any longer: {quoted}</source>
        <translation>La page ne dit plus cela&#xa0;: {quoted}</translation>
    </message>
    <message>
        <source>Your note</source>
        <translation>Votre note</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>Vos données</translation>
    </message>
    <message>
        <source>Your tags</source>
        <translation>Vos étiquettes</translation>
    </message>
    <message>
        <source>{title}. Several are parted by commas.</source>
        <translation>{title}. Séparez-en plusieurs par des virgules.</translation>
    </message>
    <message>
        <source>{what}; Ctrl+Z brings it back</source>
        <translation>{what} ; Ctrl+Z la rétablit</translation>
    </message>
</context>
<context>
    <name>Measures</name>
    <message>
        <source>Days known</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation>Points forts</translation>
    </message>
    <message>
        <source>Speakers named</source>
        <translation>Intervenants</translation>
    </message>
    <message>
        <source>all {number} panels</source>
        <translation>les {number} panels</translation>
    </message>
    <message>
        <source>no panel</source>
        <translation>aucun panel</translation>
    </message>
    <message>
        <source>the one panel</source>
        <translation>l’unique panel</translation>
    </message>
    <message numerus="yes">
        <source>{some} of %n panel(s)</source>
        <translation>
            <numerusform>{some} panel sur %n</numerusform>
            <numerusform>{some} panels sur %n</numerusform>
        </translation>
    </message>
    <message>
        <source>{some} of {all} dated</source>
        <translation>{some}/{all} datés</translation>
    </message>
    <message>
        <source>{some} of {all} with highlights</source>
        <translation>{some}/{all} points forts</translation>
    </message>
    <message>
        <source>{some} of {all} with speakers</source>
        <translation>{some}/{all} intervenants</translation>
    </message>
</context>
<context>
    <name>NewArchiveDialog</name>
    <message>
        <source>An archive is a folder of text files, one conference with all its editions. What you say here stands in its file archive.yaml and can be changed there.</source>
        <translation>Une archive est un dossier de fichiers texte, une conférence avec toutes ses éditions. Ce que vous indiquez ici figure dans son fichier archive.yaml et peut y être modifié.</translation>
    </message>
    <message>
        <source>Begins every permanent link, as in vmc:2017; it stays for good</source>
        <translation>Commence chaque lien permanent, comme vmc:2017&#x202f;; il reste pour toujours</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Choisir …</translation>
    </message>
    <message>
        <source>Harbour Forum</source>
        <translation>Forum du port</translation>
    </message>
    <message>
        <source>In the folder</source>
        <translation>Dans le dossier</translation>
    </message>
    <message>
        <source>It will be made as {folder}</source>
        <translation>Elle sera créée sous {folder}</translation>
    </message>
    <message>
        <source>Make the archive</source>
        <translation>Créer l’archive</translation>
    </message>
    <message>
        <source>New archive</source>
        <translation>Nouvelle archive</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Éditeur</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Nom court</translation>
    </message>
    <message>
        <source>The short name has small letters, digits and hyphens.</source>
        <translation>Le nom court contient des minuscules, des chiffres et des traits d’union.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Where the archive is to be</source>
        <translation>Où placer l’archive</translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>Notes on the search</source>
        <translation>Remarques sur la recherche</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
</context>
<context>
    <name>Numbers</name>
    <message>
        <source>,</source>
        <comment>between thousands</comment>
        <translation>&#x202f;</translation>
    </message>
</context>
<context>
    <name>Ordinals</name>
    <message>
        <source>1st</source>
        <comment>the first edition</comment>
        <translation>1re</translation>
    </message>
    <message>
        <source>{number}nd</source>
        <translation>{number}e</translation>
    </message>
    <message>
        <source>{number}rd</source>
        <translation>{number}e</translation>
    </message>
    <message>
        <source>{number}st</source>
        <translation>{number}e</translation>
    </message>
    <message>
        <source>{number}th</source>
        <translation>{number}e</translation>
    </message>
</context>
<context>
    <name>OwnFiles</name>
    <message>
        <source>Choose a file that was exported as JSON or Web Annotations.</source>
        <translation>Choisissez un fichier exporté en JSON ou en Web Annotations.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Everything, to be read (*.md)</source>
        <translation>Tout, pour lecture (*.md)</translation>
    </message>
    <message>
        <source>Everything, to be taken in again (*.json)</source>
        <translation>Tout, pour réimportation (*.json)</translation>
    </message>
    <message>
        <source>Export own things</source>
        <translation>Exporter vos données</translation>
    </message>
    <message>
        <source>Import own things</source>
        <translation>Importer vos données</translation>
    </message>
    <message>
        <source>Notes as Web Annotations (*.jsonld)</source>
        <translation>Notes en Web Annotations (*.jsonld)</translation>
    </message>
    <message>
        <source>Own things taken in</source>
        <translation>Données importées</translation>
    </message>
    <message>
        <source>Own things written to {name}</source>
        <translation>Données écrites dans {name}</translation>
    </message>
    <message>
        <source>Own things, Web Annotations (*.json *.jsonld)</source>
        <translation>Vos données, Web Annotations (*.json *.jsonld)</translation>
    </message>
    <message>
        <source>it cannot be read: {reason}.</source>
        <translation>lecture impossible&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>it cannot be written: {reason}.</source>
        <translation>écriture impossible&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>these are not own things: {reason}.</source>
        <translation>ce ne sont pas vos données&#xa0;: {reason}.</translation>
    </message>
</context>
<context>
    <name>OwnLines</name>
    <message numerus="yes">
        <source>%n entr(y|ies)</source>
        <translation>
            <numerusform>%n entrée</numerusform>
            <numerusform>%n entrées</numerusform>
        </translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>Marque-pages</translation>
    </message>
    <message>
        <source>Ctrl+D bookmarks a page</source>
        <translation>Ctrl+D marque une page</translation>
    </message>
    <message>
        <source>Ctrl+Shift+D adds what you read</source>
        <translation>Ctrl+Maj+D ajoute ce que vous lisez</translation>
    </message>
    <message>
        <source>Ctrl+Shift+N notes on a passage</source>
        <translation>Ctrl+Maj+N annote un passage</translation>
    </message>
    <message>
        <source>Dossiers</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Read last</source>
        <translation>Dernières lectures</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>What you read is listed here</source>
        <translation>Ce que vous lisez est listé ici</translation>
    </message>
    <message>
        <source>gone from the archive</source>
        <translation>absent de l’archive</translation>
    </message>
    <message>
        <source>Ctrl+Shift+M tags a page</source>
        <translation>Ctrl+Maj+M étiquette une page</translation>
    </message>
</context>
<context>
    <name>OwnMarkdown</name>
    <message>
        <source>Bookmarks</source>
        <translation>Marque-pages</translation>
    </message>
    <message>
        <source>Chart by year</source>
        <translation>Graphique par année</translation>
    </message>
    <message>
        <source>Chart, hits by year</source>
        <translation>Graphique, résultats par année</translation>
    </message>
    <message>
        <source>My own things</source>
        <translation>Mes données</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Recherches enregistrées</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message numerus="yes">
        <source>%n edition(s)</source>
        <comment>in so many of them</comment>
        <translation>
            <numerusform>%n édition</numerusform>
            <numerusform>%n éditions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n highlight(s) of the whole</source>
        <translation>
            <numerusform>%n point fort de l’ensemble</numerusform>
            <numerusform>%n points forts de l’ensemble</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n older panel(s) under this topic: the search finds them.</source>
        <translation>
            <numerusform>%n panel plus ancien sous ce thème&#xa0;: la recherche le trouve.</numerusform>
            <numerusform>%n panels plus anciens sous ce thème&#xa0;: la recherche les trouve.</numerusform>
        </translation>
    </message>
    <message>
        <source>Abstract</source>
        <translation>Présentation</translation>
    </message>
    <message>
        <source>Also took part</source>
        <translation>Ont aussi participé</translation>
    </message>
    <message>
        <source>Also written {names}</source>
        <translation>Autres graphies&#xa0;: {names}</translation>
    </message>
    <message>
        <source>An edition is a folder in the archive that is named by its year and holds a file edition.md. Once one is there, reload with F5.</source>
        <translation>Une édition est un dossier de l’archive qui porte son année et contient un fichier edition.md. Dès qu’il y en a un, rechargez avec F5.</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>Annoncé</translation>
    </message>
    <message>
        <source>Appearances</source>
        <translation>Interventions</translation>
    </message>
    <message>
        <source>Copy the link to passage {number}</source>
        <translation>Copier le lien vers le passage {number}</translation>
    </message>
    <message>
        <source>Editions</source>
        <translation>Éditions</translation>
    </message>
    <message>
        <source>Highlight of {whole}</source>
        <translation>Point fort de {whole}</translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation>Points forts</translation>
    </message>
    <message>
        <source>Highlights of the edition</source>
        <translation>Points forts de l’édition</translation>
    </message>
    <message>
        <source>Highlights of these panels</source>
        <translation>Points forts de ces panels</translation>
    </message>
    <message>
        <source>Highlights of {year}</source>
        <translation>Points forts de {year}</translation>
    </message>
    <message>
        <source>Links and files</source>
        <translation>Liens et fichiers</translation>
    </message>
    <message>
        <source>Moderator</source>
        <translation>Modération</translation>
    </message>
    <message numerus="yes">
        <source>Moderator(s)</source>
        <translation>
            <numerusform>Modération</numerusform>
            <numerusform>Modération</numerusform>
        </translation>
    </message>
    <message>
        <source>Narrower</source>
        <translation>Plus précis</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Overview of the edition</source>
        <translation>Aperçu de l’édition</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Permanent name of this page:</source>
        <translation>Nom permanent de cette page&#xa0;:</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Pictures and recordings</source>
        <translation>Images et enregistrements</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programme</translation>
    </message>
    <message numerus="yes">
        <source>Question(s)</source>
        <translation>
            <numerusform>Question</numerusform>
            <numerusform>Questions</numerusform>
        </translation>
    </message>
    <message>
        <source>Quotation from {whole}</source>
        <translation>Citation tirée de {whole}</translation>
    </message>
    <message>
        <source>Quotation: {name}</source>
        <translation>Citation&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Quotations</source>
        <translation>Citations</translation>
    </message>
    <message>
        <source>Related in other years</source>
        <translation>Apparenté dans d’autres années</translation>
    </message>
    <message>
        <source>Said or written in {language}.</source>
        <translation>Dit ou écrit en {language}.</translation>
    </message>
    <message>
        <source>Search for these words</source>
        <translation>Chercher ces mots</translation>
    </message>
    <message>
        <source>Search for this name</source>
        <translation>Chercher ce nom</translation>
    </message>
    <message>
        <source>Search under this topic</source>
        <translation>Chercher sous ce thème</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Sources disagree on the theme</source>
        <translation>Les sources divergent sur le thème</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Intervenant(e)</translation>
    </message>
    <message numerus="yes">
        <source>Speaker(s)</source>
        <translation>
            <numerusform>Intervenant(e)</numerusform>
            <numerusform>Intervenants</numerusform>
        </translation>
    </message>
    <message>
        <source>Summaries and highlights are in the archive’s own words; only what is set apart as a quotation was said or written so. Every statement names its sources by number. Where the sources disagree, or something is not known, the page of the edition says so.</source>
        <translation>Les résumés et les points forts sont formulés par l’archive&#x202f;; seul ce qui est présenté comme citation a été dit ou écrit ainsi. Chaque énoncé indique ses sources par leur numéro. Là où les sources divergent, ou si quelque chose est inconnu, la page de l’édition le dit.</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>The date is not known.</source>
        <translation>La date est inconnue.</translation>
    </message>
    <message>
        <source>This archive holds no edition yet.</source>
        <translation>Cette archive ne contient encore aucune édition.</translation>
    </message>
    <message numerus="yes">
        <source>This record stands for %n session(s) that the sources name only together.</source>
        <translation>
            <numerusform>Cette entrée représente %n session que les sources ne nomment qu’avec d’autres.</numerusform>
            <numerusform>Cette entrée représente %n sessions que les sources ne nomment qu’ensemble.</numerusform>
        </translation>
    </message>
    <message>
        <source>Took part</source>
        <translation>A participé</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Thèmes</translation>
    </message>
    <message>
        <source>Translated from {language}. As published:</source>
        <translation>Traduit de la langue suivante&#xa0;: {language}. Texte publié&#xa0;:</translation>
    </message>
    <message>
        <source>What is not known</source>
        <translation>Ce que l’on ignore</translation>
    </message>
    <message>
        <source>What the sources disagree on</source>
        <translation>Ce sur quoi les sources divergent</translation>
    </message>
    <message>
        <source>What was said on it</source>
        <translation>Ce qui en a été dit</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Où il figure</translation>
    </message>
    <message>
        <source>Where you were last</source>
        <translation>Vos dernières visites</translation>
    </message>
    <message>
        <source>a source of {whole}</source>
        <translation>une source de {whole}</translation>
    </message>
    <message>
        <source>another language</source>
        <translation>une autre langue</translation>
    </message>
    <message>
        <source>conclusions, in the archive’s words</source>
        <translation>conclusions, formulées par l’archive</translation>
    </message>
    <message>
        <source>editions and panels under this topic</source>
        <translation>éditions et panels sous ce thème</translation>
    </message>
    <message>
        <source>elsewhere on the web</source>
        <translation>ailleurs sur le web</translation>
    </message>
    <message>
        <source>facts of the whole</source>
        <translation>données de l’ensemble</translation>
    </message>
    <message>
        <source>no date given</source>
        <translation>sans date</translation>
    </message>
    <message>
        <source>no gap, no conflict</source>
        <translation>aucune lacune, aucun désaccord</translation>
    </message>
    <message numerus="yes">
        <source>same (person|people): {what}</source>
        <translation>
            <numerusform>même personne&#xa0;: {what}</numerusform>
            <numerusform>mêmes personnes&#xa0;: {what}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>same topic(s): {what}</source>
        <translation>
            <numerusform>même thème&#xa0;: {what}</numerusform>
            <numerusform>mêmes thèmes&#xa0;: {what}</numerusform>
        </translation>
    </message>
    <message>
        <source>similar words: {what}</source>
        <translation>mots semblables&#xa0;: {what}</translation>
    </message>
    <message>
        <source>source</source>
        <translation>source</translation>
    </message>
    <message>
        <source>sources disagree</source>
        <translation>sources divergentes</translation>
    </message>
    <message>
        <source>the edition as a whole</source>
        <translation>l’édition dans son ensemble</translation>
    </message>
    <message>
        <source>the most frequent</source>
        <translation>les plus fréquents</translation>
    </message>
    <message>
        <source>theme by the archive</source>
        <translation>thème donné par l’archive</translation>
    </message>
    <message>
        <source>title by the archive</source>
        <translation>titre donné par l’archive</translation>
    </message>
    <message>
        <source>under this topic</source>
        <translation>sous ce thème</translation>
    </message>
    <message>
        <source>what was concluded there, not what this person said</source>
        <translation>ce qui y a été conclu, non ce que cette personne a dit</translation>
    </message>
    <message>
        <source>who appeared most often</source>
        <translation>qui est intervenu le plus souvent</translation>
    </message>
    <message>
        <source>{appearances} in {editions}</source>
        <translation>{appearances} dans {editions}</translation>
    </message>
    <message>
        <source>{ordinal} edition</source>
        <translation>{ordinal} édition</translation>
    </message>
</context>
<context>
    <name>PaperDocument</name>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
</context>
<context>
    <name>PaperOptions</name>
    <message>
        <source>&amp;Addresses as footnotes</source>
        <translation>&amp;Adresses en notes de bas de page</translation>
    </message>
    <message>
        <source>&amp;Black and white</source>
        <translation>&amp;Noir et blanc</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Colonnes</translation>
    </message>
    <message>
        <source>&amp;Each panel on a new page</source>
        <translation>C&amp;haque panel sur une nouvelle page</translation>
    </message>
    <message>
        <source>&amp;Orientation</source>
        <translation>&amp;Orientation</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>&amp;Papier</translation>
    </message>
    <message>
        <source>&amp;Sources</source>
        <translation>&amp;Sources</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Attach the &amp;data</source>
        <translation>Joindre les &amp;données</translation>
    </message>
    <message>
        <source>How it is printed</source>
        <translation>Mode d’impression</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Grand</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Plus grand</translation>
    </message>
    <message>
        <source>My &amp;notes</source>
        <translation>&amp;Mes notes</translation>
    </message>
    <message>
        <source>On its side</source>
        <translation>Paysage</translation>
    </message>
    <message>
        <source>One</source>
        <translation>Une</translation>
    </message>
    <message>
        <source>Size of &amp;type</source>
        <translation>&amp;Taille du texte</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>Petit</translation>
    </message>
    <message>
        <source>Two</source>
        <translation>Deux</translation>
    </message>
    <message>
        <source>US Letter</source>
        <translation>US Letter</translation>
    </message>
    <message>
        <source>Upright</source>
        <translation>Portrait</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Habituelle</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message numerus="yes">
        <source>%n appearance(s)</source>
        <translation>
            <numerusform>%n intervention</numerusform>
            <numerusform>%n interventions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>Annoncé</translation>
    </message>
    <message>
        <source>Edition as a whole</source>
        <translation>Édition dans son ensemble</translation>
    </message>
    <message>
        <source>Moderator</source>
        <translation>Modération</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Intervenant(e)</translation>
    </message>
    <message>
        <source>Took part</source>
        <translation>A participé</translation>
    </message>
</context>
<context>
    <name>Phrases</name>
    <message>
        <source>Announced, no source confirms that they came</source>
        <translation>Annoncé&#x202f;; aucune source ne confirme la venue</translation>
    </message>
    <message>
        <source>Characters that no typeface on the printing computer has are given by their Unicode number.</source>
        <translation>Les caractères qu’aucune police de l’ordinateur ne possède sont indiqués par leur numéro Unicode.</translation>
    </message>
    <message>
        <source>Day not given by any source</source>
        <translation>Jour indiqué par aucune source</translation>
    </message>
    <message>
        <source>In the archive’s words, not words spoken.</source>
        <translation>Formulé par l’archive, non prononcé ainsi.</translation>
    </message>
    <message>
        <source>Its words stand in no summary and no highlight.</source>
        <translation>Ses mots ne figurent dans aucun résumé ni point fort.</translation>
    </message>
    <message>
        <source>Moderator</source>
        <translation>Modération</translation>
    </message>
    <message>
        <source>No edition and no panel stands under this topic.</source>
        <translation>Aucune édition, aucun panel ne figure sous ce thème.</translation>
    </message>
    <message>
        <source>No official theme is known.</source>
        <translation>Aucun thème officiel n’est connu.</translation>
    </message>
    <message>
        <source>No source gives the dates.</source>
        <translation>Aucune source n’indique les dates.</translation>
    </message>
    <message>
        <source>No source names a speaker.</source>
        <translation>Aucune source ne nomme d’intervenant.</translation>
    </message>
    <message>
        <source>No source ties these words to one panel.</source>
        <translation>Aucune source ne rattache ces paroles à un panel.</translation>
    </message>
    <message>
        <source>No source ties this conclusion to one panel.</source>
        <translation>Aucune source ne rattache cette conclusion à un panel.</translation>
    </message>
    <message>
        <source>No statement of the archive cites this source.</source>
        <translation>Aucun énoncé de l’archive ne cite cette source.</translation>
    </message>
    <message>
        <source>Passages are those in which the words stand, in the archive’s own words unless they are between quotation marks; what matched is in bold. A number in the margin names a passage of this sheet.</source>
        <translation>Les passages sont ceux où figurent les mots, formulés par l’archive sauf entre guillemets&#x202f;; ce qui correspond est en gras. Un numéro en marge désigne un passage de cette feuille.</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Intervenant(e)</translation>
    </message>
    <message>
        <source>Statements in which a name of this topic stands, and the highlights of panels under it; by year, in the order of the programme.</source>
        <translation>Les énoncés où figure un nom de ce thème, et les points forts des panels qui en relèvent&#x202f;; par année, dans l’ordre du programme.</translation>
    </message>
    <message>
        <source>Summaries are in the archive’s own words; only what is set apart as a quotation was said or written so. A number in brackets names a source, a number in the margin a passage of this sheet.</source>
        <translation>Les résumés sont formulés par l’archive&#x202f;; seul ce qui est présenté comme citation a été dit ou écrit ainsi. Un numéro entre crochets désigne une source, un numéro en marge un passage de cette feuille.</translation>
    </message>
    <message>
        <source>Summaries are in the archive’s own words; only what is set apart as a quotation was said or written so. A number in the margin names a passage of this sheet. Every statement has its sources in the archive; they are left out here.</source>
        <translation>Les résumés sont formulés par l’archive&#x202f;; seul ce qui est présenté comme citation a été dit ou écrit ainsi. Un numéro en marge désigne un passage de cette feuille. Chaque énoncé a ses sources dans l’archive&#x202f;; elles sont omises ici.</translation>
    </message>
    <message>
        <source>Summary, not verbatim</source>
        <translation>Résumé, non littéral</translation>
    </message>
    <message>
        <source>The archive does not hold this any more; it is told as it was when it was chosen.</source>
        <translation>L’archive ne contient plus ceci&#x202f;; c’est repris tel que choisi.</translation>
    </message>
    <message>
        <source>The archive holds no summary of this panel.</source>
        <translation>L’archive ne contient aucun résumé de ce panel.</translation>
    </message>
    <message>
        <source>The archive says this otherwise than when it was chosen.</source>
        <translation>L’archive le dit autrement que lors du choix.</translation>
    </message>
    <message>
        <source>The theme is the archive’s own description; no source gives an official one.</source>
        <translation>Le thème est une description de l’archive&#x202f;; aucune source n’en donne d’officiel.</translation>
    </message>
    <message>
        <source>The title is the archive’s own description; no source gives an official one.</source>
        <translation>Le titre est une description de l’archive&#x202f;; aucune source n’en donne d’officiel.</translation>
    </message>
    <message>
        <source>This archive is too large to look through it for a page; the search does it.</source>
        <translation>Cette archive est trop grande pour être parcourue pour une page&#x202f;; la recherche s’en charge.</translation>
    </message>
    <message>
        <source>Took part, no source says in which panel</source>
        <translation>A participé&#x202f;; aucune source ne dit dans quel panel</translation>
    </message>
    <message>
        <source>What rests on this source</source>
        <translation>Ce qui s’appuie sur cette source</translation>
    </message>
    <message>
        <source>as announced, in the words of those who announced it</source>
        <translation>tel qu’annoncé, dans les termes de l’annonce</translation>
    </message>
    <message>
        <source>day not known</source>
        <translation>jour inconnu</translation>
    </message>
    <message>
        <source>for the edition as a whole</source>
        <translation>pour l’édition dans son ensemble</translation>
    </message>
    <message>
        <source>for the panel as a whole</source>
        <translation>pour le panel dans son ensemble</translation>
    </message>
    <message>
        <source>in the archive’s words, not words spoken</source>
        <translation>formulé par l’archive, non prononcé ainsi</translation>
    </message>
    <message>
        <source>no source confirms that they came</source>
        <translation>aucune source ne confirme la venue</translation>
    </message>
    <message>
        <source>no source says in which panel</source>
        <translation>aucune source ne dit dans quel panel</translation>
    </message>
    <message>
        <source>no source ties them to one panel</source>
        <translation>aucune source ne les rattache à un panel</translation>
    </message>
    <message>
        <source>with what the person was then</source>
        <translation>avec la fonction d’alors</translation>
    </message>
    <message>
        <source>words as reported</source>
        <translation>paroles telles que rapportées</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archive</translation>
    </message>
    <message>
        <source>As it was at first</source>
        <translation>Comme au début</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Cache</source>
        <translation>Cache</translation>
    </message>
    <message>
        <source>Catalogues and indexes, which can be built again: {folder}</source>
        <translation>Catalogues et index, qui peuvent être reconstruits&#xa0;: {folder}</translation>
    </message>
    <message>
        <source>Clear the cache</source>
        <translation>Vider le cache</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy the path: {name}</source>
        <translation>Copier le chemin : {name}</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Narrow</source>
        <translation>Étroite</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Un instant …</translation>
    </message>
    <message>
        <source>Order of results</source>
        <translation>Ordre des résultats</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>Sépia</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Montrer</translation>
    </message>
    <message>
        <source>Show the folder: {name}</source>
        <translation>Montrer le dossier&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Size of the interface</source>
        <translation>Taille de l’interface</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Typeface of pages</source>
        <translation>Police des pages</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Habituelle</translation>
    </message>
    <message>
        <source>Where things are</source>
        <translation>Où se trouvent les choses</translation>
    </message>
    <message>
        <source>Wide</source>
        <translation>Large</translation>
    </message>
    <message>
        <source>Width of pages</source>
        <translation>Largeur des pages</translation>
    </message>
    <message>
        <source>With other words of the vocabulary</source>
        <translation>Avec d’autres mots du vocabulaire</translation>
    </message>
    <message>
        <source>With serifs</source>
        <translation>Avec empattements</translation>
    </message>
    <message>
        <source>Without serifs</source>
        <translation>Sans empattements</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>Vos données</translation>
    </message>
    <message>
        <source>from the next start on</source>
        <translation>à partir du prochain démarrage</translation>
    </message>
</context>
<context>
    <name>Preferring</name>
    <message>
        <source>Cache cleared</source>
        <translation>Cache vidé</translation>
    </message>
</context>
<context>
    <name>PreviewBar</name>
    <message>
        <source>&amp;Print …</source>
        <translation>&amp;Imprimer …</translation>
    </message>
    <message>
        <source>&amp;Save as PDF …</source>
        <translation>&amp;Enregistrer en PDF …</translation>
    </message>
    <message>
        <source>Go to page</source>
        <translation>Aller à la page</translation>
    </message>
    <message>
        <source>How it is printed</source>
        <translation>Mode d’impression</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Agrandir</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Page suivante</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>Print preview</source>
        <translation>Aperçu avant impression</translation>
    </message>
    <message>
        <source>Small pages</source>
        <translation>Vignettes</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Réduire</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Page entière</translation>
    </message>
    <message>
        <source>Whole width</source>
        <translation>Pleine largeur</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>of {0}</source>
        <translation>sur {0}</translation>
    </message>
</context>
<context>
    <name>PrintPreview</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) sent to the printer</source>
        <translation>
            <numerusform>%n page envoyée à l’imprimante</numerusform>
            <numerusform>%n pages envoyées à l’imprimante</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Laying out the pages …</source>
        <translation>Mise en page …</translation>
    </message>
    <message>
        <source>Page {0} of {1}</source>
        <translation>Page {0} sur {1}</translation>
    </message>
    <message>
        <source>Print preview: {0}</source>
        <translation>Aperçu avant impression&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Printing …</source>
        <translation>Impression …</translation>
    </message>
    <message>
        <source>Saved as {0}</source>
        <translation>Enregistré sous {0}</translation>
    </message>
    <message>
        <source>{0} kB</source>
        <translation>{0} ko</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Laying out the pages …</source>
        <translation>Mise en page …</translation>
    </message>
    <message>
        <source>Saved as {0}</source>
        <translation>Enregistré sous {0}</translation>
    </message>
    <message>
        <source>printer</source>
        <translation>imprimante</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>From the next start on</source>
        <translation>À partir du prochain démarrage</translation>
    </message>
    <message>
        <source>This archive has no page of this name: {link}</source>
        <translation>Cette archive n’a pas de page de ce nom : {link}</translation>
    </message>
    <message>
        <source>This link belongs to another archive, {archive}: {link}</source>
        <translation>Ce lien appartient à une autre archive, {archive} : {link}</translation>
    </message>
</context>
<context>
    <name>ProgrammeWindow</name>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n modifié</numerusform>
            <numerusform>%n modifiés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gone from the file</source>
        <translation>
            <numerusform>%n absent du fichier</numerusform>
            <numerusform>%n absents du fichier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n panel(s) added</source>
        <translation>
            <numerusform>%n panel ajouté</numerusform>
            <numerusform>%n panels ajoutés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n room(s)</source>
        <translation>
            <numerusform>%n salle</numerusform>
            <numerusform>%n salles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n séance</numerusform>
            <numerusform>%n séances</numerusform>
        </translation>
    </message>
    <message>
        <source>A new, empty folder for the copy of the archive</source>
        <translation>Un nouveau dossier vide pour la copie de l’archive</translation>
    </message>
    <message>
        <source>Add programmes</source>
        <translation>Ajouter des programmes</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Ajouté</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Columns …</source>
        <translation>Colonnes …</translation>
    </message>
    <message>
        <source>Corrected by hand, kept</source>
        <translation>Corrigé à la main, conservé</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Édition</translation>
    </message>
    <message>
        <source>Edition: as the days tell</source>
        <translation>Édition : selon les jours</translation>
    </message>
    <message>
        <source>For example 2024, or 2024-autumn. Empty: as the days tell.</source>
        <translation>Par exemple 2024 ou 2024-automne. Vide : selon les jours.</translation>
    </message>
    <message>
        <source>Gone from the file, kept here</source>
        <translation>Absent du fichier, conservé ici</translation>
    </message>
    <message>
        <source>In the file: {counts}</source>
        <translation>Dans le fichier : {counts}</translation>
    </message>
    <message>
        <source>Looking at what would change …</source>
        <translation>Examen des changements …</translation>
    </message>
    <message>
        <source>No day tells the edition: say it below, for example 2024.</source>
        <translation>Aucun jour ne dit l’édition : indiquez-la ci-dessous, par exemple 2024.</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Non lu</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>Intégrer</translation>
    </message>
    <message>
        <source>Take it into a copy …</source>
        <translation>Intégrer à une copie …</translation>
    </message>
    <message>
        <source>Taking in …</source>
        <translation>Intégration …</translation>
    </message>
    <message>
        <source>This archive cannot be changed. The programmes go into a copy of it, in a folder that you choose.</source>
        <translation>Cette archive ne peut être modifiée. Les programmes vont dans une copie, dans un dossier de votre choix.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>What the archive has no place for</source>
        <translation>Ce que l’archive ne peut accueillir</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Ce qui changerait</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Which column holds the titles? “Columns …” asks for it.</source>
        <translation>Quelle colonne contient les titres ? « Colonnes … » le demande.</translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>encore environ %n minute</numerusform>
            <numerusform>encore environ %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n second(s) left</source>
        <translation>
            <numerusform>encore environ %n seconde</numerusform>
            <numerusform>encore environ %n secondes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProposalForm</name>
    <message>
        <source>&amp;Becomes</source>
        <translation>De&amp;vient</translation>
    </message>
    <message>
        <source>&amp;Words</source>
        <translation>&amp;Mots</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Belongs &amp;to</source>
        <translation>Relève &amp;de</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Rôle joué</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Who said it</source>
        <translation>Qui l’a dit</translation>
    </message>
</context>
<context>
    <name>ProposalTree</name>
    <message>
        <source>Becomes</source>
        <translation>Devient</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>Found in the text</source>
        <translation>Trouvé dans le texte</translation>
    </message>
    <message>
        <source>Hashtag</source>
        <translation>Mot-dièse</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>Point fort</translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation>Points forts</translation>
    </message>
    <message>
        <source>Moderator</source>
        <translation>Modération</translation>
    </message>
    <message>
        <source>Not understood, plain text</source>
        <translation>Non compris, texte simple</translation>
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
        <translation>Participants</translation>
    </message>
    <message>
        <source>People of whom no panel is told</source>
        <translation>Personnes sans panel indiqué</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Texte simple</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publication</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Citation</translation>
    </message>
    <message>
        <source>Quotations</source>
        <translation>Citations</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Intervenant(e)</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Énoncé</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Énoncés</translation>
    </message>
    <message>
        <source>The edition</source>
        <translation>L’édition</translation>
    </message>
    <message>
        <source>The edition and the source</source>
        <translation>L’édition et la source</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Title of the source</source>
        <translation>Titre de la source</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>{kind}: {words}</source>
        <translation>{kind}&#xa0;: {words}</translation>
    </message>
</context>
<context>
    <name>ProposalView</name>
    <message>
        <source>Proposals</source>
        <translation>Propositions</translation>
    </message>
</context>
<context>
    <name>Query</name>
    <message>
        <source> and </source>
        <comment>between words</comment>
        <translation> et </translation>
    </message>
    <message>
        <source> or </source>
        <comment>between words</comment>
        <translation> ou </translation>
    </message>
    <message>
        <source>A bracket is not closed: it is closed at the end.</source>
        <translation>Une parenthèse n’est pas fermée&#xa0;: elle l’est à la fin.</translation>
    </message>
    <message>
        <source>A bracket that is not opened is left out.</source>
        <translation>Une parenthèse qui n’est pas ouverte est ignorée.</translation>
    </message>
    <message>
        <source>AND stands between two things: here it is left out.</source>
        <translation>AND se place entre deux termes&#xa0;: ici il est ignoré.</translation>
    </message>
    <message>
        <source>NEAR stands between two words or phrases: here both are searched.</source>
        <translation>NEAR se place entre deux mots ou expressions&#xa0;: ici les deux sont cherchés.</translation>
    </message>
    <message>
        <source>NEAR stands between two words or phrases: here it is left out.</source>
        <translation>NEAR se place entre deux mots ou expressions&#xa0;: ici il est ignoré.</translation>
    </message>
    <message>
        <source>NEAR/ waits for a number: read as NEAR/{number}.</source>
        <translation>NEAR/ attend un nombre&#xa0;: compris comme NEAR/{number}.</translation>
    </message>
    <message>
        <source>NOT stands before a word: here it is left out.</source>
        <translation>NOT se place devant un mot&#xa0;: ici il est ignoré.</translation>
    </message>
    <message>
        <source>No record has all of these words: listed are those that have most of them.</source>
        <translation>Aucune entrée ne contient tous ces mots&#xa0;: voici celles qui en contiennent le plus.</translation>
    </message>
    <message>
        <source>No {field} here is called “{typed}”.</source>
        <translation>Ici, rien dans le champ {field} ne s’appelle «&#xa0;{typed}&#xa0;».</translation>
    </message>
    <message>
        <source>Nothing has {words}.</source>
        <translation>Rien ne contient {words}.</translation>
    </message>
    <message>
        <source>Nothing has {words}: left out.</source>
        <translation>Rien ne contient {words}&#xa0;: ignoré.</translation>
    </message>
    <message>
        <source>Nothing has “{word}”: searched for {words}.</source>
        <translation>Rien ne contient «&#xa0;{word}&#xa0;»&#xa0;: cherché {words}.</translation>
    </message>
    <message>
        <source>Nothing to search for: type a word.</source>
        <translation>Rien à chercher&#xa0;: saisissez un mot.</translation>
    </message>
    <message>
        <source>OR stands between two things: here it is left out.</source>
        <translation>OR se place entre deux termes&#xa0;: ici il est ignoré.</translation>
    </message>
    <message numerus="yes">
        <source>Only %n record(s) (has|have) all of these words; after them stand those that have most.</source>
        <translation>
            <numerusform>Seule %n entrée contient tous ces mots&#x202f;; viennent ensuite celles qui en contiennent le plus.</numerusform>
            <numerusform>Seules %n entrées contiennent tous ces mots&#x202f;; viennent ensuite celles qui en contiennent le plus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the first %n words are searched.</source>
        <translation>
            <numerusform>Seul le premier mot est cherché (%n).</numerusform>
            <numerusform>Seuls les %n premiers mots sont cherchés.</numerusform>
        </translation>
    </message>
    <message>
        <source>So many brackets cannot be read: some are left out.</source>
        <translation>Tant de parenthèses ne peuvent être lues&#xa0;: certaines sont ignorées.</translation>
    </message>
    <message>
        <source>The quotation mark is not closed: the phrase is read to the end.</source>
        <translation>Le guillemet n’est pas fermé&#xa0;: l’expression va jusqu’à la fin.</translation>
    </message>
    <message>
        <source>The years are read as {first} to {last}.</source>
        <translation>Les années sont comprises comme {first} à {last}.</translation>
    </message>
    <message>
        <source>also searched: {words}</source>
        <translation>aussi cherché&#xa0;: {words}</translation>
    </message>
    <message numerus="yes">
        <source>also searched: {words} and %n more</source>
        <translation>
            <numerusform>aussi cherché&#xa0;: {words} et %n autre</numerusform>
            <numerusform>aussi cherché&#xa0;: {words} et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>country</source>
        <translation>pays</translation>
    </message>
    <message>
        <source>exactly {words}</source>
        <translation>exactement {words}</translation>
    </message>
    <message>
        <source>in {first} to {last}</source>
        <translation>de {first} à {last}</translation>
    </message>
    <message>
        <source>in {year}</source>
        <translation>en {year}</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>type</translation>
    </message>
    <message>
        <source>moderator</source>
        <translation>modération</translation>
    </message>
    <message>
        <source>most of {query}</source>
        <translation>la plupart de {query}</translation>
    </message>
    <message>
        <source>only what is</source>
        <translation>seulement ce qui est</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>organisation</translation>
    </message>
    <message>
        <source>person</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>since {year}</source>
        <translation>depuis {year}</translation>
    </message>
    <message>
        <source>source</source>
        <translation>source</translation>
    </message>
    <message>
        <source>speaker</source>
        <translation>intervention</translation>
    </message>
    <message>
        <source>the phrase {words}</source>
        <translation>l’expression {words}</translation>
    </message>
    <message>
        <source>title</source>
        <translation>titre</translation>
    </message>
    <message>
        <source>topic</source>
        <translation>thème</translation>
    </message>
    <message>
        <source>until {year}</source>
        <translation>jusqu’en {year}</translation>
    </message>
    <message>
        <source>with</source>
        <translation>avec</translation>
    </message>
    <message>
        <source>without {words}</source>
        <translation>sans {words}</translation>
    </message>
    <message>
        <source>year</source>
        <translation>année</translation>
    </message>
    <message numerus="yes">
        <source>{first} at most %n word(s) from {second}</source>
        <translation>
            <numerusform>{first} à %n mot au plus de {second}</numerusform>
            <numerusform>{first} à %n mots au plus de {second}</numerusform>
        </translation>
    </message>
    <message>
        <source>{query}, or most of it</source>
        <translation>{query}, ou la plupart</translation>
    </message>
    <message>
        <source>“*” stands at the end of a word: what follows it is left out.</source>
        <translation>«&#xa0;*&#xa0;» se place à la fin d’un mot&#xa0;: ce qui suit est ignoré.</translation>
    </message>
    <message>
        <source>“{field}:” knows nothing here; not “{typed}”.</source>
        <translation>«&#xa0;{field}:&#xa0;» ne connaît rien ici, pas même «&#xa0;{typed}&#xa0;».</translation>
    </message>
    <message>
        <source>“{field}:” knows {values}; not “{typed}”.</source>
        <translation>«&#xa0;{field}:&#xa0;» connaît {values}, non «&#xa0;{typed}&#xa0;».</translation>
    </message>
    <message>
        <source>“{name}:” is no field: searched as words.</source>
        <translation>«&#xa0;{name}:&#xa0;» n’est pas un champ&#xa0;: cherché comme mots.</translation>
    </message>
    <message>
        <source>“{name}:” waits for a value.</source>
        <translation>«&#xa0;{name}:&#xa0;» attend une valeur.</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>«&#xa0;{words}&#xa0;»</translation>
    </message>
    <message>
        <source>“{word}” is no year: searched as words.</source>
        <translation>«&#xa0;{word}&#xa0;» n’est pas une année&#xa0;: cherché comme mots.</translation>
    </message>
</context>
<context>
    <name>QueryHelp</name>
    <message>
        <source>Accents and capitals do not matter. Whatever is typed is never an error: what cannot be read is searched as words, and the answer says so.</source>
        <translation>Les accents et les majuscules ne comptent pas. Rien de ce que l’on saisit n’est une erreur&#xa0;: ce qui ne peut être lu est cherché comme mots, et la réponse le dit.</translation>
    </message>
    <message>
        <source>How to search</source>
        <translation>Comment chercher</translation>
    </message>
    <message>
        <source>Search for {0}</source>
        <translation>Chercher {0}</translation>
    </message>
    <message>
        <source>Where to look</source>
        <translation>Où chercher</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <source>at most five words apart</source>
        <translation>à cinq mots au plus l’un de l’autre</translation>
    </message>
    <message>
        <source>both words, in any of their forms</source>
        <translation>les deux mots, sous toutes leurs formes</translation>
    </message>
    <message>
        <source>countries, of persons and of organisations</source>
        <translation>pays, de personnes et d’organisations</translation>
    </message>
    <message>
        <source>either of them</source>
        <translation>l’un ou l’autre</translation>
    </message>
    <message>
        <source>quotations; what disagrees or is open</source>
        <translation>citations&#x202f;; ce qui diverge ou reste ouvert</translation>
    </message>
    <message>
        <source>the one without the other</source>
        <translation>l’un sans l’autre</translation>
    </message>
    <message>
        <source>the words in this order</source>
        <translation>les mots dans cet ordre</translation>
    </message>
    <message>
        <source>topics, and where it is from</source>
        <translation>thèmes, et provenance</translation>
    </message>
    <message>
        <source>who is named, who speaks</source>
        <translation>qui est nommé, qui parle</translation>
    </message>
    <message>
        <source>who moderates, for whom one works</source>
        <translation>qui modère, pour qui l’on travaille</translation>
    </message>
    <message>
        <source>words that begin so</source>
        <translation>mots qui commencent ainsi</translation>
    </message>
    <message>
        <source>years, and kinds of session</source>
        <translation>années, et types de session</translation>
    </message>
</context>
<context>
    <name>ReadingPane</name>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
</context>
<context>
    <name>RecordEditing</name>
    <message>
        <source>Its heading:</source>
        <translation>Son intitulé&#xa0;:</translation>
    </message>
    <message>
        <source>Its title:</source>
        <translation>Son titre&#xa0;:</translation>
    </message>
    <message>
        <source>Mend it in an editor first.</source>
        <translation>Corrigez-le d’abord dans un éditeur.</translation>
    </message>
    <message>
        <source>New highlight of {record}</source>
        <translation>Nouveau point fort de {record}</translation>
    </message>
    <message>
        <source>New panel in {edition}</source>
        <translation>Nouveau panel dans {edition}</translation>
    </message>
    <message>
        <source>Saved: {record}</source>
        <translation>Enregistré&#xa0;: {record}</translation>
    </message>
    <message>
        <source>is in no order that a form can show.</source>
        <translation>n’est pas dans un ordre qu’un formulaire puisse montrer.</translation>
    </message>
</context>
<context>
    <name>ReviewWindow</name>
    <message numerus="yes">
        <source>%n (person|people)</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n highlight(s)</source>
        <translation>
            <numerusform>%n point fort</numerusform>
            <numerusform>%n points forts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n panel(s)</source>
        <translation>
            <numerusform>%n panel</numerusform>
            <numerusform>%n panels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) stay out</source>
        <translation>
            <numerusform>%n passage exclu</numerusform>
            <numerusform>%n passages exclus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quotation(s)</source>
        <translation>
            <numerusform>%n citation</numerusform>
            <numerusform>%n citations</numerusform>
        </translation>
    </message>
    <message>
        <source>A new edition, {key}</source>
        <translation>Une nouvelle édition, {key}</translation>
    </message>
    <message>
        <source>A new, empty folder for the copy of the archive</source>
        <translation>Un nouveau dossier vide pour la copie de l’archive</translation>
    </message>
    <message>
        <source>Add material</source>
        <translation>Ajouter du matériel</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Into the &amp;edition</source>
        <translation>Dans l’&amp;édition</translation>
    </message>
    <message>
        <source>Into the edition</source>
        <translation>Dans l’édition</translation>
    </message>
    <message>
        <source>Into the edition {key}, which is there</source>
        <translation>Dans l’édition existante {key}</translation>
    </message>
    <message>
        <source>Leave this one out</source>
        <translation>Exclure celui-ci</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Save in a copy …</source>
        <translation>Enregistrer dans une copie …</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Enregistrement …</translation>
    </message>
    <message>
        <source>Say which edition this is of: a year, 2017, or 2017-autumn.</source>
        <translation>Indiquez l’édition&#xa0;: une année, 2017, ou 2017-autumn.</translation>
    </message>
    <message>
        <source>This archive cannot be changed. What you save goes into a copy of it, in a folder that you choose.</source>
        <translation>Cette archive ne peut être modifiée. Ce que vous enregistrez va dans une copie, dans un dossier de votre choix.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>left out: {what}</source>
        <translation>exclu&#xa0;: {what}</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} sur {1}</translation>
    </message>
</context>
<context>
    <name>Rows</name>
    <message>
        <source>Suggestions</source>
        <translation>Suggestions</translation>
    </message>
</context>
<context>
    <name>SaveSearchDialog</name>
    <message>
        <source>A search of this name is saved already; this one takes its place.</source>
        <translation>Une recherche de ce nom est déjà enregistrée&#x202f;; celle-ci la remplace.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>It is kept on this computer, and found again under the search field.</source>
        <translation>Elle reste sur cet ordinateur et se retrouve sous le champ de recherche.</translation>
    </message>
    <message>
        <source>Name of the search</source>
        <translation>Nom de la recherche</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Enregistrer cette recherche</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Documents PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
    <message>
        <source>{name} is there already. Replace it?</source>
        <translation>{name} existe déjà. Le remplacer&#x202f;?</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>End the search (Esc)</source>
        <translation>Terminer la recherche (Échap)</translation>
    </message>
    <message>
        <source>How to search (F1)</source>
        <translation>Comment chercher (F1)</translation>
    </message>
    <message>
        <source>Recent and saved searches (Alt+Down)</source>
        <translation>Recherches récentes et enregistrées (Alt+Bas)</translation>
    </message>
    <message>
        <source>Save this search …</source>
        <translation>Enregistrer cette recherche …</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Search the archive</source>
        <translation>Chercher dans l’archive</translation>
    </message>
    <message>
        <source>This search is saved</source>
        <translation>Cette recherche est enregistrée</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message numerus="yes">
        <source>%n older panel(s)</source>
        <translation>
            <numerusform>%n panel plus ancien</numerusform>
            <numerusform>%n panels plus anciens</numerusform>
        </translation>
    </message>
    <message>
        <source>Abstract</source>
        <translation>Présentation</translation>
    </message>
    <message>
        <source>Also took part</source>
        <translation>Ont aussi participé</translation>
    </message>
    <message>
        <source>Also written</source>
        <translation>Autres graphies</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>Annoncé</translation>
    </message>
    <message>
        <source>Appearances</source>
        <translation>Interventions</translation>
    </message>
    <message>
        <source>Archive version {version}</source>
        <translation>Version de l’archive {version}</translation>
    </message>
    <message>
        <source>Chosen by a reader of the archive {archive}, and told as it stood on {day} ({version}). Headings and what stands in a frame are the reader’s own; all else is the archive’s.</source>
        <translation>Choisi par un lecteur de l’archive {archive}, en l’état du {day} ({version}). Les titres et ce qui est encadré sont du lecteur&#x202f;; tout le reste est de l’archive.</translation>
    </message>
    <message>
        <source>Conference</source>
        <translation>Conférence</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sommaire</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Dossier of {day}</source>
        <translation>Dossier du {day}</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Édition</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>From: {link}</source>
        <translation>De&#xa0;: {link}</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>Point fort</translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation>Points forts</translation>
    </message>
    <message>
        <source>Highlights of {year}</source>
        <translation>Points forts de {year}</translation>
    </message>
    <message>
        <source>Its template cannot be read: {why}.</source>
        <translation>Son modèle ne peut être lu&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omis</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>Médias</translation>
    </message>
    <message numerus="yes">
        <source>Moderator(s)</source>
        <translation>
            <numerusform>Modération</numerusform>
            <numerusform>Modération</numerusform>
        </translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Original:</source>
        <translation>Original&#xa0;:</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>Panels</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Fait partie de</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Parties</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Person · Appearances and quotations</source>
        <translation>Personne · Interventions et citations</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publication</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Éditeur</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Citation</translation>
    </message>
    <message>
        <source>Quotations</source>
        <translation>Citations</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Salle</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>Search of {day}</source>
        <translation>Recherche du {day}</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>Résultats de recherche</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message numerus="yes">
        <source>Speaker(s)</source>
        <translation>
            <numerusform>Intervenant(e)</numerusform>
            <numerusform>Intervenants</numerusform>
        </translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Too many of its characters are in no typeface.</source>
        <translation>Trop de ses caractères ne figurent dans aucune police.</translation>
    </message>
    <message>
        <source>Topic through the years</source>
        <translation>Thème au fil des ans</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Thèmes</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>Filière</translation>
    </message>
    <message>
        <source>Translated. Original ({language}):</source>
        <translation>Traduit. Original ({language})&#xa0;:</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>What is not known</source>
        <translation>Ce que l’on ignore</translation>
    </message>
    <message>
        <source>Where sources disagree</source>
        <translation>Là où les sources divergent</translation>
    </message>
    <message>
        <source>in {language}</source>
        <translation>en {language}</translation>
    </message>
    <message>
        <source>source {number}</source>
        <translation>source {number}</translation>
    </message>
    <message>
        <source>the sheet could not be laid out.</source>
        <translation>la feuille n’a pas pu être mise en page.</translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <source>Sources, people and neighbours of this page</source>
        <translation>Sources, personnes et voisins de cette page</translation>
    </message>
</context>
<context>
    <name>SourceCard</name>
    <message>
        <source>Open in browser</source>
        <translation>Ouvrir dans le navigateur</translation>
    </message>
</context>
<context>
    <name>SourceText</name>
    <message>
        <source>Text of the source</source>
        <translation>Texte de la source</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Preparing the archive …</source>
        <translation>Préparation de l’archive …</translation>
    </message>
    <message>
        <source>Size of the text: back to 100 % (Ctrl+0)</source>
        <translation>Taille du texte&#xa0;: revenir à 100 % (Ctrl+0)</translation>
    </message>
    <message>
        <source>Size of the text: {0} %</source>
        <translation>Taille du texte&#xa0;: {0} %</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Done again: {what}</source>
        <translation>Rétabli : {what}</translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <translation>Annulé : {what}</translation>
    </message>
</context>
<context>
    <name>TabBar</name>
    <message>
        <source>Close this tab</source>
        <translation>Fermer cet onglet</translation>
    </message>
    <message>
        <source>Close this tab (Ctrl+W)</source>
        <translation>Fermer cet onglet (Ctrl+W)</translation>
    </message>
    <message>
        <source>Open pages</source>
        <translation>Pages ouvertes</translation>
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
        <translation>Page d’accueil</translation>
    </message>
</context>
<context>
    <name>Thumbnails</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
</context>
<context>
    <name>Tools</name>
    <message>
        <source>Main tools</source>
        <translation>Outils principaux</translation>
    </message>
</context>
<context>
    <name>Topics</name>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n entrée</numerusform>
            <numerusform>%n entrées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TreeView</name>
    <message>
        <source>Editions, panels and highlights</source>
        <translation>Éditions, panels et points forts</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message numerus="yes">
        <source>%n thing(s) to look at, marked with !</source>
        <translation>
            <numerusform>%n point à vérifier, marqué par&#x202f;!</numerusform>
            <numerusform>%n points à vérifier, marqués par&#x202f;!</numerusform>
        </translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation>Diagnostic</translation>
    </message>
    <message>
        <source>Everything is in order.</source>
        <translation>Tout est en ordre.</translation>
    </message>
    <message>
        <source>In safe mode the window opens with the usual settings and without what was open. Your settings and what you made stay as they are.</source>
        <translation>En mode sans échec, la fenêtre s’ouvre avec les réglages habituels et sans ce qui était ouvert. Vos réglages et vos données restent tels quels.</translation>
    </message>
    <message>
        <source>Looking at everything …</source>
        <translation>Vérification …</translation>
    </message>
    <message>
        <source>Printers</source>
        <translation>Imprimantes</translation>
    </message>
    <message>
        <source>Safe mode</source>
        <translation>Mode sans échec</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Écran</translation>
    </message>
    <message>
        <source>Start as usual</source>
        <translation>Démarrer normalement</translation>
    </message>
    <message>
        <source>Start in safe mode</source>
        <translation>Démarrer en mode sans échec</translation>
    </message>
    <message>
        <source>The last start did not come to its end.</source>
        <translation>Le dernier démarrage n’a pas abouti.</translation>
    </message>
    <message>
        <source>VMC Desktop ended unexpectedly the last time.</source>
        <translation>VMC Desktop s’est arrêté inopinément la dernière fois.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
</context>
<context>
    <name>Understood</name>
    <message>
        <source>How the question was understood</source>
        <translation>Comment la question a été comprise</translation>
    </message>
</context>
<context>
    <name>WaitingPage</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Choose an archive …</source>
        <translation>Choisir une archive …</translation>
    </message>
    <message>
        <source>Its pages are read and made searchable. This is done once for each change.</source>
        <translation>Ses pages sont lues et rendues interrogeables. Cela se fait une fois par changement.</translation>
    </message>
    <message>
        <source>Preparing the archive …</source>
        <translation>Préparation de l’archive …</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>WaysIn</name>
    <message>
        <source>By country</source>
        <translation>Par pays</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Par nom</translation>
    </message>
    <message>
        <source>By organisation</source>
        <translation>Par organisation</translation>
    </message>
    <message>
        <source>Dossiers</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>Editions</source>
        <translation>Éditions</translation>
    </message>
    <message>
        <source>Find a person</source>
        <translation>Trouver une personne</translation>
    </message>
    <message>
        <source>Find a topic</source>
        <translation>Trouver un thème</translation>
    </message>
    <message>
        <source>Find among your own things</source>
        <translation>Chercher dans vos données</translation>
    </message>
    <message>
        <source>How people are put together</source>
        <translation>Comment les personnes sont regroupées</translation>
    </message>
    <message>
        <source>List of {name}</source>
        <translation>Liste&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Narrow the editions</source>
        <translation>Filtrer les éditions</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>People by</source>
        <translation>Personnes par</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Thèmes</translation>
    </message>
</context>
<context>
    <name>WordsDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conserver</translation>
    </message>
</context>
<context>
    <name>_Pages</name>
    <message>
        <source>Page {0}</source>
        <translation>Page {0}</translation>
    </message>
</context>
<context>
    <name>dialogs</name>
    <message>
        <source>A reading room for the editions of a conference. It works offline, and every statement says where it comes from. It sends nothing anywhere.</source>
        <translation>Une salle de lecture pour les éditions d’une conférence. Elle fonctionne hors ligne, et chaque énoncé dit d’où il vient. Elle n’envoie rien nulle part.</translation>
    </message>
    <message>
        <source>Archive version {version}</source>
        <translation>Version de l’archive {version}</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Every command is in the menus too.</source>
        <translation>Chaque commande se trouve aussi dans les menus.</translation>
    </message>
    <message>
        <source>Every file of the archive is in order.</source>
        <translation>Tous les fichiers de l’archive sont en ordre.</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Attendu</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Trouvé</translation>
    </message>
    <message>
        <source>Kept in {file}</source>
        <translation>Conservé dans {file}</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>Licences …</source>
        <translation>Licences…</translation>
    </message>
    <message>
        <source>Open its folder</source>
        <translation>Ouvrir son dossier</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Endroit</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>Problems in the archive</source>
        <translation>Problèmes dans l’archive</translation>
    </message>
    <message>
        <source>Program: MIT licence. Texts of the archive: CC BY 4.0.</source>
        <translation>Programme&#xa0;: licence MIT. Textes de l’archive&#xa0;: CC BY 4.0.</translation>
    </message>
    <message>
        <source>Save as …</source>
        <translation>Enregistrer sous …</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>Show the folder of the chosen file in the file manager</source>
        <translation>Montrer le dossier du fichier choisi dans le gestionnaire de fichiers</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Quelque chose s’est mal passé</translation>
    </message>
    <message>
        <source>Texts (*.txt)</source>
        <translation>Textes (*.txt)</translation>
    </message>
    <message>
        <source>The libraries that it is built on, in their versions and licences.</source>
        <translation>Les bibliothèques sur lesquelles il repose, avec leurs versions et licences.</translation>
    </message>
    <message>
        <source>The rest of the archive is shown. Once a file is mended, reload with F5.</source>
        <translation>Le reste de l’archive est affiché. Une fois un fichier corrigé, rechargez avec F5.</translation>
    </message>
    <message>
        <source>This is a fault of the program, not of yours. The archive and what you made are untouched, and you can go on. Nothing is sent anywhere by itself.</source>
        <translation>C’est une erreur du programme, pas la vôtre. L’archive et ce que vous avez créé sont intacts, et vous pouvez continuer. Rien n’est envoyé de soi-même.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
</context>
<context>
    <name>going</name>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Used lately</source>
        <translation>Utilisées récemment</translation>
    </message>
</context>
<context>
    <name>hit_panel</name>
    <message>
        <source>What to try</source>
        <translation>Que tenter</translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message numerus="yes">
        <source>%n edition(s)</source>
        <translation>
            <numerusform>%n édition</numerusform>
            <numerusform>%n éditions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n highlight(s)</source>
        <translation>
            <numerusform>%n point fort</numerusform>
            <numerusform>%n points forts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n match(es) on this page</source>
        <translation>
            <numerusform>%n occurrence sur cette page</numerusform>
            <numerusform>%n occurrences sur cette page</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more in this edition</source>
        <translation>
            <numerusform>%n de plus dans cette édition</numerusform>
            <numerusform>%n de plus dans cette édition</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more in this panel</source>
        <translation>
            <numerusform>%n de plus dans ce panel</numerusform>
            <numerusform>%n de plus dans ce panel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more note(s)</source>
        <translation>
            <numerusform>%n autre remarque</numerusform>
            <numerusform>%n autres remarques</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other word(s)</source>
        <translation>
            <numerusform>%n autre mot</numerusform>
            <numerusform>%n autres mots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n panel(s)</source>
        <translation>
            <numerusform>%n panel</numerusform>
            <numerusform>%n panels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) in the archive</source>
        <translation>
            <numerusform>%n problème dans l’archive</numerusform>
            <numerusform>%n problèmes dans l’archive</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>%n résultat</numerusform>
            <numerusform>%n résultats</numerusform>
        </translation>
    </message>
    <message>
        <source>Best first</source>
        <translation>Meilleurs d’abord</translation>
    </message>
    <message>
        <source>Check the spelling, or type only the beginning of a word.</source>
        <translation>Vérifiez l’orthographe, ou ne saisissez que le début d’un mot.</translation>
    </message>
    <message>
        <source>Did you mean:</source>
        <translation>Vouliez-vous dire&#xa0;:</translation>
    </message>
    <message>
        <source>Leave out the excluded words.</source>
        <translation>Retirez les mots exclus.</translation>
    </message>
    <message>
        <source>Leave out the field, such as year: or speaker:.</source>
        <translation>Retirez le champ, comme year: ou speaker:.</translation>
    </message>
    <message>
        <source>Leave out the quotation marks, to find the words apart from each other.</source>
        <translation>Retirez les guillemets pour trouver les mots séparément.</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Moins</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Regarder à nouveau</translation>
    </message>
    <message>
        <source>Most like it: {names}.</source>
        <translation>Les plus proches&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Plus récents d’abord</translation>
    </message>
    <message>
        <source>No edition, panel, highlight or source matches. What may help:</source>
        <translation>Aucune édition, aucun panel, point fort ou source ne correspond. Ce qui peut aider&#xa0;:</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>%n passage</numerusform>
            <numerusform>%n passages</numerusform>
        </translation>
    </message>
    <message>
        <source>No such record</source>
        <translation>Aucune entrée de ce nom</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Rien trouvé</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Plus anciens d’abord</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Un instant …</translation>
    </message>
    <message>
        <source>Only my words</source>
        <translation>Mes mots seulement</translation>
    </message>
    <message>
        <source>Other words for it too</source>
        <translation>Aussi d’autres mots</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Lecture seule</translation>
    </message>
    <message>
        <source>Result {result} of {results}</source>
        <translation>Résultat {result} sur {results}</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>Scellé</translation>
    </message>
    <message>
        <source>Sealed by {name} on {day}</source>
        <translation>Scellé par {name} le {day}</translation>
    </message>
    <message>
        <source>Sealed on {day}</source>
        <translation>Scellé le {day}</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message numerus="yes">
        <source>Search %n edition(s)</source>
        <translation>
            <numerusform>Chercher dans %n édition</numerusform>
            <numerusform>Chercher dans %n éditions</numerusform>
        </translation>
    </message>
    <message>
        <source>Search without the filters</source>
        <translation>Chercher sans les filtres</translation>
    </message>
    <message>
        <source>Show the changes</source>
        <translation>Montrer les changements</translation>
    </message>
    <message>
        <source>Something is in the way</source>
        <translation>Quelque chose fait obstacle</translation>
    </message>
    <message>
        <source>Stopped: the archive is shown as it was</source>
        <translation>Arrêté&#xa0;: l’archive est affichée telle qu’elle était</translation>
    </message>
    <message>
        <source>The archive cannot be opened</source>
        <translation>L’archive ne peut être ouverte</translation>
    </message>
    <message>
        <source>The archive could not be prepared</source>
        <translation>L’archive n’a pas pu être préparée</translation>
    </message>
    <message>
        <source>The archive is not prepared</source>
        <translation>L’archive n’est pas préparée</translation>
    </message>
    <message>
        <source>The archive&apos;s files are gone. What was read of them is still shown.</source>
        <translation>Les fichiers de l’archive ont disparu. Ce qui en a été lu reste affiché.</translation>
    </message>
    <message>
        <source>The archive&apos;s files have changed.</source>
        <translation>Les fichiers de l’archive ont changé.</translation>
    </message>
    <message>
        <source>The bundle cannot be opened</source>
        <translation>Le paquet ne peut être ouvert</translation>
    </message>
    <message>
        <source>The page could not be put on paper</source>
        <translation>La page n’a pas pu être mise sur papier</translation>
    </message>
    <message>
        <source>The results could not be exported</source>
        <translation>Les résultats n’ont pas pu être exportés</translation>
    </message>
    <message>
        <source>This archive has nothing under the name “{key}”.</source>
        <translation>Cette archive n’a rien sous le nom «&#xa0;{key}&#xa0;».</translation>
    </message>
    <message>
        <source>Try another word for it, in English, German or French.</source>
        <translation>Essayez un autre mot, en anglais, en allemand ou en français.</translation>
    </message>
    <message>
        <source>Use fewer words: all of them have to occur.</source>
        <translation>Utilisez moins de mots&#xa0;: tous doivent apparaître.</translation>
    </message>
    <message>
        <source>What can be asked</source>
        <translation>Ce que l’on peut demander</translation>
    </message>
    <message>
        <source>You stopped it. Nothing was changed; it can be prepared at any time.</source>
        <translation>Vous l’avez arrêtée. Rien n’a été modifié&#x202f;; elle peut être préparée à tout moment.</translation>
    </message>
    <message>
        <source>Your archive is untouched. Look whether the disk is full, and whether you may write to this folder; then try again.</source>
        <translation>Votre archive est intacte. Vérifiez que le disque n’est pas plein et que vous pouvez écrire dans ce dossier, puis réessayez.</translation>
    </message>
    <message>
        <source>Your own searches could not be kept</source>
        <translation>Vos recherches n’ont pas pu être conservées</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>match {match} of {matches} here</source>
        <translation>ici occurrence {match} sur {matches}</translation>
    </message>
    <message>
        <source>more</source>
        <translation>plus</translation>
    </message>
    <message>
        <source>no match on this page</source>
        <translation>aucune occurrence sur cette page</translation>
    </message>
    <message>
        <source>{results} on {pages}</source>
        <translation>{results} sur {pages}</translation>
    </message>
</context>
<context>
    <name>own_parts</name>
    <message>
        <source>Empty the field</source>
        <translation>Vider le champ</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
</context>
<context>
    <name>suggestions</name>
    <message>
        <source>Recent searches</source>
        <translation>Recherches récentes</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Recherches enregistrées</translation>
    </message>
    <message>
        <source>edition</source>
        <translation>édition</translation>
    </message>
    <message>
        <source>field</source>
        <translation>champ</translation>
    </message>
    <message>
        <source>highlight</source>
        <translation>point fort</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>organisation</translation>
    </message>
    <message>
        <source>panel</source>
        <translation>panel</translation>
    </message>
    <message>
        <source>person</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>source</source>
        <translation>source</translation>
    </message>
    <message>
        <source>topic</source>
        <translation>thème</translation>
    </message>
    <message>
        <source>word</source>
        <translation>mot</translation>
    </message>
</context>
</TS>
