<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AddCard</name>
    <message>
        <source>Add to programme</source>
        <translation>Ins Programm nehmen</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>There is no programme yet that it could be added to.</source>
        <translation>Es gibt noch kein Programm, dem sich etwas hinzufügen lässt.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Choose a programme</source>
        <translation>Programm wählen</translation>
    </message>
    <message>
        <source>Add and show</source>
        <translation>Hinzufügen und zeigen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
</context>
<context>
    <name>AnswerRow</name>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Clear: {question}</source>
        <translation>Leeren: {question}</translation>
    </message>
</context>
<context>
    <name>AppLock</name>
    <message>
        <source>Your entries lie in a plain file on this computer. A passphrase can lock it.</source>
        <translation>Deine Einträge liegen unverschlüsselt in einer Datei auf diesem Computer. Eine Passphrase kann sie sperren.</translation>
    </message>
    <message>
        <source>Set a passphrase…</source>
        <translation>Passphrase festlegen…</translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message>
        <source>Open for reading only: nothing is stored until you start again.</source>
        <translation>Nur zum Lesen geöffnet: Bis zum Neustart wird nichts gespeichert.</translation>
    </message>
</context>
<context>
    <name>ArrowPanel</name>
    <message>
        <source>Follow a joint</source>
        <translation>Einem Gelenk folgen</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Auswählen…</translation>
    </message>
    <message>
        <source>Straight or bent arrow</source>
        <translation>Gerader oder gebogener Pfeil</translation>
    </message>
    <message>
        <source>Drag the dots of an arrow. One arrow is enough for most exercises, two at most.</source>
        <translation>Zieh die Punkte eines Pfeils. Für die meisten Übungen reicht ein Pfeil, höchstens zwei.</translation>
    </message>
    <message>
        <source>Follows: {joint}</source>
        <translation>Folgt: {joint}</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>Drehen</translation>
    </message>
    <message>
        <source>Arrow</source>
        <translation>Pfeil</translation>
    </message>
    <message>
        <source>Take the arrow away</source>
        <translation>Pfeil entfernen</translation>
    </message>
</context>
<context>
    <name>AskName</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>BackupDesk</name>
    <message>
        <source>This backup is encrypted</source>
        <translation>Diese Sicherung ist verschlüsselt</translation>
    </message>
    <message>
        <source>Type the passphrase of {name}, or its recovery code.</source>
        <translation>Gib die Passphrase von {name} oder den Wiederherstellungscode ein.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Restore this backup?</source>
        <translation>Diese Sicherung wiederherstellen?</translation>
    </message>
    <message>
        <source>{name} takes the place of what you have now. What you have now becomes a backup first, and one click brings it back.</source>
        <translation>{name} ersetzt, was du jetzt hast. Davon wird zuerst eine Sicherung gemacht, und ein Klick holt es zurück.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
</context>
<context>
    <name>BackupPanel</name>
    <message>
        <source>Choose folder</source>
        <translation>Ordner wählen</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Jetzt sichern</translation>
    </message>
    <message>
        <source>Back up by itself</source>
        <translation>Automatisch sichern</translation>
    </message>
    <message>
        <source>When Rehab starts and when it ends, if something changed. The newest of 12 days, 10 weeks and 12 months stay.</source>
        <translation>Wenn Rehab startet und endet, falls sich etwas geändert hat. Die neuesten von 12 Tagen, 10 Wochen und 12 Monaten bleiben.</translation>
    </message>
    <message>
        <source>Restoring first makes a backup of what you have now, so you can always go back.</source>
        <translation>Vor dem Wiederherstellen wird gesichert, was du jetzt hast; du kannst also immer zurück.</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sicherung</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Restore from a file…</source>
        <translation>Aus Datei wiederherstellen…</translation>
    </message>
    <message>
        <source>Check the data file</source>
        <translation>Datendatei prüfen</translation>
    </message>
    <message>
        <source>Delete one person…</source>
        <translation>Eine Person löschen…</translation>
    </message>
    <message>
        <source>Delete all data…</source>
        <translation>Alle Daten löschen…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>%n weitere zeigen</numerusform>
            <numerusform>%n weitere zeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Look inside</source>
        <translation>Hineinsehen</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>BodyMap</name>
    <message>
        <source>Where it hurts</source>
        <translation>Wo es wehtut</translation>
    </message>
    <message>
        <source>front view</source>
        <translation>Ansicht von vorn</translation>
    </message>
    <message>
        <source>back view</source>
        <translation>Ansicht von hinten</translation>
    </message>
    <message>
        <source>Front</source>
        <translation>Vorn</translation>
    </message>
    <message>
        <source>right</source>
        <translation>rechts</translation>
    </message>
    <message>
        <source>left</source>
        <translation>links</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Hinten</translation>
    </message>
</context>
<context>
    <name>BulkBar</name>
    <message>
        <source>Dose for all, such as 3x12</source>
        <translation>Dosis für alle, etwa 3x12</translation>
    </message>
    <message>
        <source>Change all</source>
        <translation>Alle ändern</translation>
    </message>
    <message>
        <source>Remove all</source>
        <translation>Alle entfernen</translation>
    </message>
</context>
<context>
    <name>CardModel</name>
    <message>
        <source>favourite</source>
        <translation>Favorit</translation>
    </message>
</context>
<context>
    <name>CaseModel</name>
    <message>
        <source>Patient</source>
        <translation>Patient</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Einschätzung</translation>
    </message>
    <message>
        <source>Main pain, 6 weeks</source>
        <translation>Schmerz, 6 Wochen</translation>
    </message>
    <message>
        <source>Sessions done</source>
        <translation>Einheiten</translation>
    </message>
    <message>
        <source>Last log</source>
        <translation>Letzter Eintrag</translation>
    </message>
    <message>
        <source>Next review</source>
        <translation>Kontrolle</translation>
    </message>
</context>
<context>
    <name>CaseTable</name>
    <message>
        <source>Patients</source>
        <translation>Patienten</translation>
    </message>
</context>
<context>
    <name>ChartCard</name>
    <message>
        <source>Reset zoom</source>
        <translation>Zoom zurücksetzen</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Rücktaste</translation>
    </message>
    <message>
        <source>Ctrl+T</source>
        <translation>Strg+T</translation>
    </message>
    <message>
        <source>Look back</source>
        <translation>Zurückblicken</translation>
    </message>
    <message>
        <source>H</source>
        <translation>H</translation>
    </message>
    <message>
        <source>M</source>
        <translation>M</translation>
    </message>
    <message>
        <source>Show chart</source>
        <translation>Diagramm zeigen</translation>
    </message>
    <message>
        <source>Show table</source>
        <translation>Tabelle zeigen</translation>
    </message>
    <message>
        <source>Pain over time</source>
        <translation>Schmerz im Verlauf</translation>
    </message>
    <message>
        <source>Load and next morning</source>
        <translation>Belastung und nächster Morgen</translation>
    </message>
</context>
<context>
    <name>ChartView</name>
    <message>
        <source>Edit this day</source>
        <translation>Diesen Tag bearbeiten</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
</context>
<context>
    <name>CheckInCard</name>
    <message>
        <source>Add them</source>
        <translation>Nachtragen</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
</context>
<context>
    <name>CheckUpPage</name>
    <message>
        <source>Say where it hurts first</source>
        <translation>Sag zuerst, wo es wehtut</translation>
    </message>
    <message>
        <source>Choose the place</source>
        <translation>Stelle wählen</translation>
    </message>
    <message>
        <source>Check-up</source>
        <translation>Check-up</translation>
    </message>
    <message>
        <source>Safety questions</source>
        <translation>Sicherheitsfragen</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Ratgeber</translation>
    </message>
    <message>
        <source>Pain map</source>
        <translation>Schmerzkarte</translation>
    </message>
    <message>
        <source>What was tried</source>
        <translation>Was versucht wurde</translation>
    </message>
    <message>
        <source>Past entries</source>
        <translation>Frühere Einträge</translation>
    </message>
    <message>
        <source>Parts of the check-up</source>
        <translation>Teile des Check-ups</translation>
    </message>
    <message>
        <source>Then mark here where exactly it hurts and what it feels like, and see how that changes.</source>
        <translation>Markier dann hier, wo genau es wehtut und wie es sich anfühlt, und sieh, wie sich das ändert.</translation>
    </message>
    <message>
        <source>Then note here what you try: tape, insoles, medicine, visits, each with its days.</source>
        <translation>Notier dann hier, was du versuchst: Tape, Einlagen, Medikamente, Besuche, jeweils mit Tagen.</translation>
    </message>
    <message>
        <source>Then your check-ups and pain maps stand here, the newest first.</source>
        <translation>Dann stehen hier deine Check-ups und Schmerzkarten, die neuesten zuerst.</translation>
    </message>
    <message>
        <source>The questions follow the place. It takes a minute, and nothing leaves this computer.</source>
        <translation>Die Fragen richten sich nach der Stelle. Es dauert eine Minute, und nichts verlässt diesen Computer.</translation>
    </message>
    <message>
        <source>Heel pain guide</source>
        <translation>Ratgeber Fersenschmerz</translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <source>What to print</source>
        <translation>Was gedruckt wird</translation>
    </message>
    <message>
        <source>Phases</source>
        <translation>Phasen</translation>
    </message>
    <message>
        <source>Boxes to tick, two weeks</source>
        <translation>Kästchen zum Abhaken, zwei Wochen</translation>
    </message>
    <message>
        <source>From this week</source>
        <translation>Diese Woche</translation>
    </message>
    <message>
        <source>From next week</source>
        <translation>Nächste Woche</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>US Letter</source>
        <translation>US Letter</translation>
    </message>
    <message>
        <source>How it is done, step by step</source>
        <translation>Wie es geht, Schritt für Schritt</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <source>Ctrl+S</source>
        <translation>Strg+S</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>Web page for a phone</source>
        <translation>Webseite fürs Handy</translation>
    </message>
    <message>
        <source>Calendar file</source>
        <translation>Kalenderdatei</translation>
    </message>
</context>
<context>
    <name>CloseForm</name>
    <message>
        <source>I have had it looked at</source>
        <translation>Ich habe es abklären lassen</translation>
    </message>
    <message>
        <source>The plan goes on from that day. You can take this back.</source>
        <translation>Der Plan geht ab diesem Tag weiter. Das lässt sich zurücknehmen.</translation>
    </message>
    <message>
        <source>for example a doctor or a physiotherapist</source>
        <translation>zum Beispiel Arztpraxis oder Physiotherapie</translation>
    </message>
    <message>
        <source>Who has looked</source>
        <translation>Wer es abgeklärt hat</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>What was found or said</source>
        <translation>Was gefunden oder gesagt wurde</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
</context>
<context>
    <name>CodeCard</name>
    <message>
        <source>Keep this recovery code</source>
        <translation>Bewahre diesen Wiederherstellungscode auf</translation>
    </message>
    <message>
        <source>It opens your data when the passphrase is lost. It is shown only now. Keep it on paper, away from this computer: whoever has it and the file can read everything.</source>
        <translation>Er öffnet deine Daten, wenn die Passphrase verloren ist. Er wird nur jetzt gezeigt. Bewahre ihn auf Papier auf, getrennt von diesem Computer: Wer ihn und die Datei hat, kann alles lesen.</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation>Als Datei speichern…</translation>
    </message>
    <message>
        <source>I have kept it</source>
        <translation>Ich habe ihn aufbewahrt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Type these two groups of it, from your paper.</source>
        <translation>Gib diese zwei Gruppen daraus ein, von deinem Papier.</translation>
    </message>
    <message>
        <source>Group {number}</source>
        <translation>Gruppe {number}</translation>
    </message>
    <message>
        <source>Show the code again</source>
        <translation>Code noch einmal zeigen</translation>
    </message>
    <message>
        <source>Group {number} is not right.</source>
        <translation>Gruppe {number} stimmt nicht.</translation>
    </message>
</context>
<context>
    <name>ColumnCard</name>
    <message>
        <source>Which column is what?</source>
        <translation>Welche Spalte ist was?</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>as each row says</source>
        <translation>wie in jeder Zeile angegeben</translation>
    </message>
    <message>
        <source>miles</source>
        <translation>Meilen</translation>
    </message>
    <message>
        <source>metres</source>
        <translation>Meter</translation>
    </message>
    <message>
        <source>Distance is in</source>
        <translation>Distanz steht in</translation>
    </message>
    <message>
        <source>day, month, year</source>
        <translation>Tag, Monat, Jahr</translation>
    </message>
    <message>
        <source>month, day, year</source>
        <translation>Monat, Tag, Jahr</translation>
    </message>
    <message>
        <source>Dates in numbers are</source>
        <translation>Datum in Zahlen ist</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Distanz</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Heart rate</source>
        <translation>Herzfrequenz</translation>
    </message>
    <message>
        <source>Kind of sport</source>
        <translation>Sportart</translation>
    </message>
</context>
<context>
    <name>ComingCard</name>
    <message>
        <source>Coming up</source>
        <translation>Demnächst</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;New programme…</source>
        <translation>&amp;Neues Programm…</translation>
    </message>
    <message>
        <source>&amp;Open file…</source>
        <translation>Datei ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <source>Import &amp;runs…</source>
        <translation>&amp;Läufe importieren…</translation>
    </message>
    <message>
        <source>&amp;Import pack…</source>
        <translation>Paket &amp;importieren…</translation>
    </message>
    <message>
        <source>Ex&amp;port pack…</source>
        <translation>Pa&amp;ket exportieren…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Drucken…</translation>
    </message>
    <message>
        <source>&amp;Report for the doctor…</source>
        <translation>Beri&amp;cht für den Arzt…</translation>
    </message>
    <message>
        <source>S&amp;witch person…</source>
        <translation>&amp;Person wechseln…</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>Jetzt &amp;sichern</translation>
    </message>
    <message>
        <source>&amp;Lock now</source>
        <translation>Jetzt spe&amp;rren</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Find &amp;anything…</source>
        <translation>&amp;Alles finden…</translation>
    </message>
    <message>
        <source>&amp;Find exercise…</source>
        <translation>Übung &amp;suchen…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Help for this screen</source>
        <translation>&amp;Hilfe zu dieser Seite</translation>
    </message>
    <message>
        <source>Pages and &amp;keys</source>
        <translation>Seiten und &amp;Tasten</translation>
    </message>
    <message>
        <source>How the &amp;verdict works</source>
        <translation>Wie die Einschätzung &amp;entsteht</translation>
    </message>
    <message>
        <source>&amp;Sources</source>
        <translation>&amp;Quellen</translation>
    </message>
    <message>
        <source>&amp;Tour in five steps</source>
        <translation>&amp;Rundgang in fünf Schritten</translation>
    </message>
    <message>
        <source>&amp;About Rehab</source>
        <translation>&amp;Über Rehab</translation>
    </message>
    <message>
        <source>&amp;First steps</source>
        <translation>&amp;Anlaufschmerz</translation>
    </message>
    <message>
        <source>&amp;Worst pain…</source>
        <translation>&amp;Stärkster Schmerz…</translation>
    </message>
    <message>
        <source>&amp;Run…</source>
        <translation>&amp;Lauf…</translation>
    </message>
    <message>
        <source>&amp;Treatment…</source>
        <translation>&amp;Behandlung…</translation>
    </message>
    <message>
        <source>&amp;Note…</source>
        <translation>&amp;Notiz…</translation>
    </message>
    <message>
        <source>&amp;Stiffness, night, medicine</source>
        <translation>Stei&amp;figkeit, Nacht, Medikament</translation>
    </message>
    <message>
        <source>W&amp;eekly questions…</source>
        <translation>W&amp;ochenfragen…</translation>
    </message>
    <message>
        <source>Se&amp;lf test…</source>
        <translation>Selbst&amp;test…</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>Ta&amp;gebuch</translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation>&amp;Eintragen</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>&amp;Größere Schrift</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>&amp;Kleinere Schrift</translation>
    </message>
    <message>
        <source>&amp;Normal text</source>
        <translation>&amp;Normale Schrift</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Vollbild</translation>
    </message>
    <message>
        <source>Next &amp;region</source>
        <translation>Nächster &amp;Bereich</translation>
    </message>
    <message>
        <source>Previous re&amp;gion</source>
        <translation>Voriger Be&amp;reich</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Undo: {what}</source>
        <translation>&amp;Rückgängig: {what}</translation>
    </message>
    <message>
        <source>&amp;Redo: {what}</source>
        <translation>&amp;Wiederholen: {what}</translation>
    </message>
</context>
<context>
    <name>ComplaintView</name>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation>Übungen</translation>
    </message>
    <message>
        <source>By complaint</source>
        <translation>Nach Beschwerde</translation>
    </message>
    <message>
        <source>What the library shows</source>
        <translation>Was die Bibliothek zeigt</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>Beschwerden</translation>
    </message>
    <message>
        <source>To begin with</source>
        <translation>Für den Anfang</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>Was danach kommt</translation>
    </message>
    <message>
        <source>What is known</source>
        <translation>Was bekannt ist</translation>
    </message>
    <message>
        <source>As a programme: {names}. New programme on the page Programme starts it.</source>
        <translation>Als Programm: {names}. Neues Programm auf der Seite Programm startet es.</translation>
    </message>
    <message>
        <source>See a doctor first when</source>
        <translation>Zuerst zum Arzt, wenn</translation>
    </message>
</context>
<context>
    <name>ConfidenceBars</name>
    <message>
        <source>not yet</source>
        <translation>noch nicht</translation>
    </message>
    <message>
        <source>low</source>
        <translation>gering</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>mittel</translation>
    </message>
    <message>
        <source>high</source>
        <translation>hoch</translation>
    </message>
    <message>
        <source>Confidence: %1</source>
        <translation>Sicherheit: %1</translation>
    </message>
</context>
<context>
    <name>ConfirmCard</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>ConflictCard</name>
    <message>
        <source>Somebody changed this meanwhile</source>
        <translation>Das wurde inzwischen geändert</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Deins</translation>
    </message>
    <message>
        <source>Keep stored</source>
        <translation>Gespeichertes behalten</translation>
    </message>
    <message>
        <source>Take yours</source>
        <translation>Deins nehmen</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Beide</translation>
    </message>
    <message>
        <source>Back to the form</source>
        <translation>Zurück zum Formular</translation>
    </message>
    <message>
        <source>All stored</source>
        <translation>Alles Gespeicherte</translation>
    </message>
    <message>
        <source>All yours</source>
        <translation>Alles von dir</translation>
    </message>
    <message>
        <source>Store the choice</source>
        <translation>Auswahl speichern</translation>
    </message>
</context>
<context>
    <name>ConnectionWatch</name>
    <message>
        <source>Try now</source>
        <translation>Jetzt versuchen</translation>
    </message>
</context>
<context>
    <name>ContentsPanel</name>
    <message>
        <source>Page before</source>
        <translation>Seite davor</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Nächste Seite</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>Seite {number} von {count}</translation>
    </message>
</context>
<context>
    <name>DayColumn</name>
    <message>
        <source>{day}, today</source>
        <translation>{day}, heute</translation>
    </message>
    <message>
        <source>rest</source>
        <translation>Ruhetag</translation>
    </message>
    <message>
        <source>Click: the open session on this day or off it. Right click: copy the day.</source>
        <translation>Klick: die offene Einheit an diesem Tag an oder aus. Rechtsklick: den Tag kopieren.</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>pausiert</translation>
    </message>
    <message>
        <source>Copy this day</source>
        <translation>Diesen Tag kopieren</translation>
    </message>
    <message>
        <source>Paste the copied day here</source>
        <translation>Kopierten Tag hier einfügen</translation>
    </message>
</context>
<context>
    <name>DayDots</name>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>partly done</source>
        <translation>teilweise erledigt</translation>
    </message>
    <message>
        <source>rest</source>
        <translation>frei</translation>
    </message>
    <message>
        <source>before the start</source>
        <translation>vor dem Beginn</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>pausiert</translation>
    </message>
    <message>
        <source>paused, a warning sign waits for a look</source>
        <translation>pausiert, ein Warnzeichen wartet auf einen Blick</translation>
    </message>
    <message>
        <source>open</source>
        <translation>öffnen</translation>
    </message>
</context>
<context>
    <name>DayEditor</name>
    <message>
        <source>Day before</source>
        <translation>Tag davor</translation>
    </message>
    <message>
        <source>Day after</source>
        <translation>Tag danach</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
</context>
<context>
    <name>DayMore</name>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Edit {session}</source>
        <translation>{session} bearbeiten</translation>
    </message>
    <message>
        <source>Add a session</source>
        <translation>Einheit hinzufügen</translation>
    </message>
    <message>
        <source>Add {session}</source>
        <translation>{session} hinzufügen</translation>
    </message>
</context>
<context>
    <name>DayPresenter</name>
    <message>
        <source>Session {n}</source>
        <translation>Einheit {n}</translation>
    </message>
    <message>
        <source>Name of the session</source>
        <translation>Name der Einheit</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Times of the day, such as 8:00, 13:00</source>
        <translation>Uhrzeiten, etwa 8:00, 13:00</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Festlegen</translation>
    </message>
</context>
<context>
    <name>DayTable</name>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>10-day trend</source>
        <translation>10-Tage-Trend</translation>
    </message>
    <message>
        <source>Likely range</source>
        <translation>Wahrsch. Bereich</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Einheiten</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Laufen</translation>
    </message>
    <message>
        <source>Answer that day</source>
        <translation>Antwort des Tages</translation>
    </message>
    <message>
        <source>Treatments and notes</source>
        <translation>Behandlungen und Notizen</translation>
    </message>
</context>
<context>
    <name>DayTrack</name>
    <message>
        <source>Day that is looked back on</source>
        <translation>Tag, auf den zurückgeblickt wird</translation>
    </message>
    <message>
        <source>O on track, N not working, W getting worse, F flare, S too few sessions, R recovered</source>
        <translation>K auf Kurs, N wirkt nicht, W wird schlechter, S Schub, E zu wenige Einheiten, R erholt</translation>
    </message>
</context>
<context>
    <name>DecideCard</name>
    <message>
        <source>For you to decide</source>
        <translation>Zu entscheiden</translation>
    </message>
    <message>
        <source>Review date</source>
        <translation>Tag der Kontrolle</translation>
    </message>
    <message>
        <source>See the answers</source>
        <translation>Antworten ansehen</translation>
    </message>
    <message>
        <source>Choose a programme</source>
        <translation>Programm wählen</translation>
    </message>
    <message>
        <source>What we looked at</source>
        <translation>Was wir angesehen haben</translation>
    </message>
    <message>
        <source>See the programme</source>
        <translation>Programm ansehen</translation>
    </message>
    <message>
        <source>See the runs</source>
        <translation>Läufe ansehen</translation>
    </message>
</context>
<context>
    <name>DetailView</name>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Add to programme</source>
        <translation>Ins Programm nehmen</translation>
    </message>
    <message>
        <source>Make my own copy</source>
        <translation>Eigene Kopie anlegen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopie</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivieren</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Export as a pack</source>
        <translation>Als Paket exportieren</translation>
    </message>
    <message>
        <source>Favourite, marked</source>
        <translation>Favorit, markiert</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Favorit</translation>
    </message>
    <message>
        <source>Can be set to {limits}.</source>
        <translation>Einstellbar: {limits}.</translation>
    </message>
    <message>
        <source>Among the first exercises for</source>
        <translation>Eine der ersten Übungen bei</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidenz</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
</context>
<context>
    <name>DoneCard</name>
    <message>
        <source>What you did</source>
        <translation>Was du gemacht hast</translation>
    </message>
    <message>
        <source>What came between?</source>
        <translation>Was kam dazwischen?</translation>
    </message>
</context>
<context>
    <name>DraftBar</name>
    <message>
        <source>What changes</source>
        <translation>Was sich ändert</translation>
    </message>
    <message>
        <source>Drop the changes</source>
        <translation>Änderungen verwerfen</translation>
    </message>
    <message>
        <source>From which day</source>
        <translation>Ab welchem Tag</translation>
    </message>
    <message>
        <source>Use this plan</source>
        <translation>Diesen Plan verwenden</translation>
    </message>
    <message>
        <source>from</source>
        <translation>ab</translation>
    </message>
    <message>
        <source>Fold away</source>
        <translation>Einklappen</translation>
    </message>
</context>
<context>
    <name>Drawn</name>
    <message>
        <source>The chart could not be drawn. The table shows the same numbers.</source>
        <translation>Das Diagramm ließ sich nicht zeichnen. Die Tabelle zeigt dieselben Zahlen.</translation>
    </message>
    <message>
        <source>Drawing the chart…</source>
        <translation>Diagramm wird gezeichnet…</translation>
    </message>
</context>
<context>
    <name>DropZone</name>
    <message>
        <source>Drop GPX, TCX, FIT or CSV here</source>
        <translation>GPX, TCX, FIT oder CSV hier ablegen</translation>
    </message>
    <message>
        <source>or a whole export folder or ZIP, or paste with Ctrl+V. Files are read on this computer only.</source>
        <translation>oder einen ganzen Exportordner oder ein ZIP, oder mit Strg+V einfügen. Dateien werden nur auf diesem Computer gelesen.</translation>
    </message>
</context>
<context>
    <name>DueCard</name>
    <message>
        <source>Start session</source>
        <translation>Einheit starten</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Mark as done</source>
        <translation>Abhaken</translation>
    </message>
    <message>
        <source>Fill in a form instead of using the player (F)</source>
        <translation>Formular ausfüllen statt den Player zu nutzen (F)</translation>
    </message>
    <message>
        <source>Use form</source>
        <translation>Formular</translation>
    </message>
    <message>
        <source>Not today…</source>
        <translation>Heute nicht…</translation>
    </message>
</context>
<context>
    <name>EffortCard</name>
    <message>
        <source>How hard was it?</source>
        <translation>Wie anstrengend war es?</translation>
    </message>
    <message>
        <source>Alt</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Alt+{number}</source>
        <translation>Alt+{number}</translation>
    </message>
    <message>
        <source>Anything worth telling your physio?</source>
        <translation>Gibt es etwas für deine Physiotherapie?</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>optional</translation>
    </message>
</context>
<context>
    <name>EmptyCard</name>
    <message>
        <source>Log today</source>
        <translation>Heute eintragen</translation>
    </message>
    <message>
        <source>Add past days</source>
        <translation>Tage nachtragen</translation>
    </message>
    <message>
        <source>No programme yet</source>
        <translation>Noch kein Programm</translation>
    </message>
    <message>
        <source>Pick a ready-made one. From the first check-in on, your progress stands here.</source>
        <translation>Wähle ein fertiges. Ab dem ersten Check-in steht hier dein Fortschritt.</translation>
    </message>
    <message>
        <source>Pick a programme</source>
        <translation>Programm wählen</translation>
    </message>
    <message>
        <source>No check-in yet</source>
        <translation>Noch kein Check-in</translation>
    </message>
    <message>
        <source>One number a morning is enough. After about five mornings a line appears here.</source>
        <translation>Eine Zahl am Morgen reicht. Nach etwa fünf Morgen erscheint hier eine Linie.</translation>
    </message>
    <message>
        <source>One check-in so far</source>
        <translation>Bisher ein Check-in</translation>
    </message>
    <message>
        <source>After about five mornings a line appears here. You do not need to do anything else.</source>
        <translation>Nach etwa fünf Morgen erscheint hier eine Linie. Mehr brauchst du nicht zu tun.</translation>
    </message>
</context>
<context>
    <name>EraseCard</name>
    <message>
        <source>Delete all data?</source>
        <translation>Alle Daten löschen?</translation>
    </message>
    <message>
        <source>Every person, plan, score, session, run, note and photo in this data folder goes. A last backup is made first, so it can be undone, unless you delete the backups too. What a disk keeps of deleted files is beyond any program; an encrypted disk protects against that.</source>
        <translation>Jede Person, jeder Plan, Wert, Lauf, jede Einheit, Notiz und jedes Foto in diesem Datenordner wird gelöscht. Zuerst wird eine letzte Sicherung gemacht, es lässt sich also rückgängig machen, außer du löschst auch die Sicherungen. Was ein Laufwerk von gelöschten Dateien behält, kann kein Programm beeinflussen; davor schützt ein verschlüsseltes Laufwerk.</translation>
    </message>
    <message>
        <source>Delete the backups too</source>
        <translation>Auch die Sicherungen löschen</translation>
    </message>
    <message>
        <source>Then nothing brings the data back.</source>
        <translation>Dann bringt nichts die Daten zurück.</translation>
    </message>
    <message>
        <source>Delete all data</source>
        <translation>Alle Daten löschen</translation>
    </message>
</context>
<context>
    <name>ErasePersonCard</name>
    <message>
        <source>Delete one person?</source>
        <translation>Eine Person löschen?</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Plans, scores, sessions, runs, notes and everything else of this person go. This cannot be undone. Files that were exported, printed or sent are not reached, and what a disk keeps of deleted files is beyond any program.</source>
        <translation>Pläne, Werte, Einheiten, Läufe, Notizen und alles andere dieser Person wird gelöscht. Das lässt sich nicht rückgängig machen. Dateien, die exportiert, gedruckt oder verschickt wurden, sind nicht erreichbar, und was ein Laufwerk von gelöschten Dateien behält, kann kein Programm beeinflussen.</translation>
    </message>
    <message>
        <source>Take this person out of the backups too</source>
        <translation>Diese Person auch aus den Sicherungen entfernen</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Endgültig löschen</translation>
    </message>
</context>
<context>
    <name>EraseQuestion</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>ErrorCard</name>
    <message>
        <source>What you can do</source>
        <translation>Was du tun kannst</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>ExerciseRow</name>
    <message>
        <source>Sets × reps of {name}</source>
        <translation>Sätze × Wdh. von {name}</translation>
    </message>
    <message>
        <source>Hold of {name}</source>
        <translation>Haltezeit von {name}</translation>
    </message>
    <message>
        <source>Load of {name}</source>
        <translation>Gewicht von {name}</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Noch nicht</translation>
    </message>
</context>
<context>
    <name>ExportCard</name>
    <message>
        <source>Export a pack</source>
        <translation>Paket exportieren</translation>
    </message>
    <message>
        <source>One file that another person can open in Rehab: exercises, programmes and own photos.</source>
        <translation>Eine Datei, die eine andere Person in Rehab öffnen kann: Übungen, Programme und eigene Fotos.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern als…</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Nothing leaves this computer until you send the file yourself.</source>
        <translation>Nichts verlässt diesen Computer, bis du die Datei selbst verschickst.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern als…</translation>
    </message>
    <message>
        <source>Ctrl+S</source>
        <translation>Strg+S</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>Gespeichert: {name}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>ExportPresenter</name>
    <message>
        <source>Replace {name}?</source>
        <translation>{name} ersetzen?</translation>
    </message>
    <message>
        <source>A file of that name is there already. What is in it would be gone.</source>
        <translation>Eine Datei mit diesem Namen gibt es schon. Ihr Inhalt wäre weg.</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
</context>
<context>
    <name>FeltPanel</name>
    <message>
        <source>Half</source>
        <translation>Hälfte</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Auswählen…</translation>
    </message>
    <message>
        <source>Click on the figure where it is felt, or choose an area here.</source>
        <translation>Klick auf der Figur an, wo es zu spüren ist, oder wähle hier einen Bereich.</translation>
    </message>
    <message>
        <source>Take the mark away</source>
        <translation>Markierung entfernen</translation>
    </message>
</context>
<context>
    <name>FigureView</name>
    <message>
        <source>Drawing: %1</source>
        <translation>Zeichnung: %1</translation>
    </message>
</context>
<context>
    <name>FilterChip</name>
    <message>
        <source>Remove filter %s</source>
        <translation>Filter %s entfernen</translation>
    </message>
</context>
<context>
    <name>FilterColumn</name>
    <message>
        <source>Clear filters</source>
        <translation>Filter leeren</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>Mehr Filter</translation>
    </message>
    <message>
        <source>Fewer filters</source>
        <translation>Weniger Filter</translation>
    </message>
</context>
<context>
    <name>FindCard</name>
    <message>
        <source>Find a page, an exercise, a setting, a day…</source>
        <translation>Seite, Übung, Einstellung, Tag finden…</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Nothing is called that</source>
        <translation>Nichts heißt so</translation>
    </message>
    <message>
        <source>Try another word, or fewer letters of it. Days are found as “12 March” or “yesterday”.</source>
        <translation>Versuch ein anderes Wort oder weniger Buchstaben. Tage findest du als „12. März“ oder „gestern“.</translation>
    </message>
</context>
<context>
    <name>FirstRunPage</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Sicherung wiederherstellen…</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Skip this step</source>
        <translation>Schritt überspringen</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Welcome. How would you like to begin?</source>
        <translation>Willkommen. Wie möchtest du beginnen?</translation>
    </message>
    <message>
        <source>You can change this later in Settings. There is no account and nothing is sent anywhere.</source>
        <translation>Du kannst das später in den Einstellungen ändern. Es gibt kein Konto, und nichts wird irgendwohin gesendet.</translation>
    </message>
    <message>
        <source>Where does it hurt?</source>
        <translation>Wo tut es weh?</translation>
    </message>
    <message>
        <source>Click the spot, or pick from the list.</source>
        <translation>Klick die Stelle an oder wähle aus der Liste.</translation>
    </message>
    <message>
        <source>Pick a programme</source>
        <translation>Programm wählen</translation>
    </message>
    <message>
        <source>Put together from published trials and guidance. You can choose another one at any time.</source>
        <translation>Zusammengestellt aus veröffentlichten Studien und Leitlinien. Du kannst jederzeit ein anderes wählen.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Look around</source>
        <translation>Umsehen</translation>
    </message>
</context>
<context>
    <name>FirstRunPresenter</name>
    <message>
        <source>Say first whether you are 18 or older.</source>
        <translation>Sag zuerst, ob du 18 oder älter bist.</translation>
    </message>
    <message>
        <source>Pick a programme first, or skip this step.</source>
        <translation>Wähle zuerst ein Programm, oder überspring diesen Schritt.</translation>
    </message>
</context>
<context>
    <name>FlagNews</name>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>I have had it looked at</source>
        <translation>Ich habe es abklären lassen</translation>
    </message>
    <message>
        <source>Skip the questions</source>
        <translation>Fragen überspringen</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Answer now</source>
        <translation>Jetzt antworten</translation>
    </message>
</context>
<context>
    <name>FoldedDue</name>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Show {session}</source>
        <translation>{session} zeigen</translation>
    </message>
</context>
<context>
    <name>Footer</name>
    <message>
        <source>Back to Today</source>
        <translation>Zurück zu Heute</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Discard session</source>
        <translation>Einheit verwerfen</translation>
    </message>
    <message>
        <source>Delete session</source>
        <translation>Einheit löschen</translation>
    </message>
    <message>
        <source>Save and close</source>
        <translation>Speichern und schließen</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Strg+Eingabe</translation>
    </message>
    <message>
        <source>Discard what you entered?</source>
        <translation>Verwerfen, was du eingegeben hast?</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Back to the session</source>
        <translation>Zurück zur Einheit</translation>
    </message>
    <message>
        <source>Discard the whole session? You can undo it.</source>
        <translation>Die ganze Einheit verwerfen? Du kannst es rückgängig machen.</translation>
    </message>
</context>
<context>
    <name>FormCard</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Strg+Eingabe</translation>
    </message>
</context>
<context>
    <name>FormView</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Start afresh</source>
        <translation>Neu beginnen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Strg+Eingabe</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Was es ist</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Heel raise on the stairs</source>
        <translation>Wadenheben auf der Treppe</translation>
    </message>
    <message>
        <source>What it does, in one sentence</source>
        <translation>Was sie bewirkt, in einem Satz</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>Kurz gesagt</translation>
    </message>
    <message>
        <source>Part of the body</source>
        <translation>Körperteil</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>What it needs</source>
        <translation>Was sie braucht</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Wofür sie ist</translation>
    </message>
    <message>
        <source>How to do it</source>
        <translation>So geht es</translation>
    </message>
    <message>
        <source>Where it is felt</source>
        <translation>Wo es zu spüren ist</translation>
    </message>
    <message>
        <source>Calf</source>
        <translation>Wade</translation>
    </message>
    <message>
        <source>How to begin</source>
        <translation>So fängst du an</translation>
    </message>
    <message>
        <source>Steps, one a line</source>
        <translation>Schritte, einer pro Zeile</translation>
    </message>
    <message>
        <source>To keep in mind, one a line</source>
        <translation>Darauf achten, eins pro Zeile</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Wie viel</translation>
    </message>
    <message>
        <source>Sets</source>
        <translation>Sätze</translation>
    </message>
    <message>
        <source>Repetitions</source>
        <translation>Wiederholungen</translation>
    </message>
    <message>
        <source>Hold, seconds</source>
        <translation>Haltezeit, Sekunden</translation>
    </message>
    <message>
        <source>Minutes in one piece</source>
        <translation>Minuten am Stück</translation>
    </message>
    <message>
        <source>Times a day</source>
        <translation>Mal am Tag</translation>
    </message>
    <message>
        <source>Days a week</source>
        <translation>Tage pro Woche</translation>
    </message>
    <message>
        <source>Both sides together, or the sore one</source>
        <translation>Beide Seiten zusammen oder die schmerzende</translation>
    </message>
    <message>
        <source>Each side</source>
        <translation>Jede Seite</translation>
    </message>
    <message>
        <source>Sides</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Signs and care</source>
        <translation>Zeichen und Vorsicht</translation>
    </message>
    <message>
        <source>Good signs, one a line</source>
        <translation>Gute Zeichen, eins pro Zeile</translation>
    </message>
    <message>
        <source>Stop when, one a line</source>
        <translation>Aufhören, wenn – eins pro Zeile</translation>
    </message>
    <message>
        <source>Take care, one a line</source>
        <translation>Vorsicht, eins pro Zeile</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Draw the movement</source>
        <translation>Bewegung zeichnen</translation>
    </message>
    <message>
        <source>Choose a photo…</source>
        <translation>Foto wählen…</translation>
    </message>
    <message>
        <source>Remove the photo</source>
        <translation>Foto entfernen</translation>
    </message>
    <message>
        <source>JPEG or PNG. It is copied, made small, and stays on this computer.</source>
        <translation>JPEG oder PNG. Es wird kopiert, verkleinert und bleibt auf diesem Computer.</translation>
    </message>
    <message>
        <source>Half-filled entries from before were brought back.</source>
        <translation>Halb ausgefüllte Eingaben von vorher wurden zurückgeholt.</translation>
    </message>
    <message>
        <source>Name, part of the body, two steps and a dose are enough.</source>
        <translation>Name, Körperteil, zwei Schritte und eine Dosis reichen.</translation>
    </message>
    <message>
        <source>Change the photo…</source>
        <translation>Foto ändern…</translation>
    </message>
    <message>
        <source>Something is missing. Look at what is marked below.</source>
        <translation>Etwas fehlt. Sieh dir an, was unten markiert ist.</translation>
    </message>
</context>
<context>
    <name>FoundList</name>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
</context>
<context>
    <name>GateForm</name>
    <message>
        <source>Before the first run</source>
        <translation>Vor dem ersten Lauf</translation>
    </message>
    <message>
        <source>Tick what went like this in the last days. All four open the first level.</source>
        <translation>Hake an, was in den letzten Tagen so ging. Alle vier öffnen die erste Stufe.</translation>
    </message>
    <message>
        <source>A bone was hurt (stress fracture)</source>
        <translation>Ein Knochen war verletzt (Ermüdungsbruch)</translation>
    </message>
    <message>
        <source>Begin with level 1</source>
        <translation>Mit Stufe 1 beginnen</translation>
    </message>
</context>
<context>
    <name>GearCard</name>
    <message>
        <source>Shoes and insoles</source>
        <translation>Schuhe und Einlagen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add shoes or insoles</source>
        <translation>Schuhe oder Einlagen hinzufügen</translation>
    </message>
    <message>
        <source>Name a pair, and its distance and the mornings after its runs are counted.</source>
        <translation>Benenne ein Paar, dann werden seine Distanz und die Morgen nach seinen Läufen gezählt.</translation>
    </message>
    <message>
        <source>What was worn on which day was not left to chance, so this tells no cause.</source>
        <translation>Was an welchem Tag getragen wurde, blieb nicht dem Zufall überlassen; eine Ursache zeigt das also nicht.</translation>
    </message>
    <message>
        <source>put away</source>
        <translation>weggelegt</translation>
    </message>
    <message>
        <source>Change {name}</source>
        <translation>{name} ändern</translation>
    </message>
</context>
<context>
    <name>GearDesk</name>
    <message>
        <source>{name}: {runs}</source>
        <translation>{name}: {runs}</translation>
    </message>
    <message>
        <source>Deleted: {name}</source>
        <translation>Gelöscht: {name}</translation>
    </message>
</context>
<context>
    <name>GearForm</name>
    <message>
        <source>Shoes or insoles</source>
        <translation>Schuhe oder Einlagen</translation>
    </message>
    <message>
        <source>Shoes</source>
        <translation>Schuhe</translation>
    </message>
    <message>
        <source>Insoles</source>
        <translation>Einlagen</translation>
    </message>
    <message>
        <source>for example Blue trail shoes</source>
        <translation>zum Beispiel blaue Trailschuhe</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>0 if new</source>
        <translation>0 = neu</translation>
    </message>
    <message>
        <source>Distance before, in {unit}</source>
        <translation>Distanz davor, in {unit}</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>In Gebrauch</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Weggelegt</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
</context>
<context>
    <name>GuideCard</name>
    <message>
        <source>Also called: {names}</source>
        <translation>Auch genannt: {names}</translation>
    </message>
    <message>
        <source>What the app does</source>
        <translation>Was die App tut</translation>
    </message>
    <message>
        <source>Log it</source>
        <translation>Eintragen</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Open: {words}</source>
        <translation>Öffnen: {words}</translation>
    </message>
</context>
<context>
    <name>GuidePanel</name>
    <message>
        <source>Causes</source>
        <translation>Ursachen</translation>
    </message>
    <message>
        <source>Treatments</source>
        <translation>Behandlungen</translation>
    </message>
    <message>
        <source>What it could be. Naming the cause is your doctor&apos;s job. Cards marked “worth asking about” repeat something you logged.</source>
        <translation>Was es sein könnte. Die Ursache zu benennen ist Sache deines Arztes. Karten mit „eine Frage wert“ wiederholen etwas, das du eingetragen hast.</translation>
    </message>
    <message>
        <source>What each remedy can do. Log what you try: it is marked on your chart, and what changed meanwhile stands under “What was tried”.</source>
        <translation>Was jedes Mittel leisten kann. Trage ein, was du versuchst: Es wird in deinem Diagramm markiert, und was sich dabei änderte, steht unter „Was versucht wurde“.</translation>
    </message>
</context>
<context>
    <name>Handle</name>
    <message>
        <source>Drag to move, or Alt+Up and Alt+Down</source>
        <translation>Zum Verschieben ziehen, oder Alt+Auf und Alt+Ab</translation>
    </message>
</context>
<context>
    <name>HandoverCard</name>
    <message>
        <source>Choose by kind…</source>
        <translation>Nach Art wählen…</translation>
    </message>
    <message>
        <source>Who is it about?</source>
        <translation>Um wen geht es?</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>Ich</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Jemand anders</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Only look at it</source>
        <translation>Nur ansehen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Nothing was changed so far. A backup is made first, and all of it can be undone.</source>
        <translation>Bisher wurde nichts geändert. Zuerst wird eine Sicherung gemacht, und alles lässt sich rückgängig machen.</translation>
    </message>
    <message>
        <source>Everything in this file is here already.</source>
        <translation>Alles in dieser Datei ist schon hier.</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Sample data</source>
        <translation>Beispieldaten</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>This plan</source>
        <translation>Dieser Plan</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Print or save as PDF (Ctrl+P)</source>
        <translation>Drucken oder als PDF speichern (Strg+P)</translation>
    </message>
    <message>
        <source>Use this template</source>
        <translation>Diese Vorlage verwenden</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Save as template…</source>
        <translation>Als Vorlage speichern…</translation>
    </message>
    <message>
        <source>Go on from today</source>
        <translation>Ab heute weitermachen</translation>
    </message>
    <message>
        <source>Pause the plan…</source>
        <translation>Plan pausieren…</translation>
    </message>
    <message>
        <source>Change the start…</source>
        <translation>Beginn ändern…</translation>
    </message>
    <message>
        <source>Changes so far</source>
        <translation>Bisherige Änderungen</translation>
    </message>
    <message>
        <source>Hand the plan over…</source>
        <translation>Plan weitergeben…</translation>
    </message>
    <message>
        <source>Calendar file…</source>
        <translation>Kalenderdatei…</translation>
    </message>
    <message>
        <source>Choose another programme…</source>
        <translation>Anderes Programm wählen…</translation>
    </message>
    <message>
        <source>End the plan…</source>
        <translation>Plan beenden…</translation>
    </message>
</context>
<context>
    <name>HeelMap</name>
    <message>
        <source>Where the heel hurts</source>
        <translation>Wo die Ferse wehtut</translation>
    </message>
    <message>
        <source>from below</source>
        <translation>von unten</translation>
    </message>
    <message>
        <source>from the inner side</source>
        <translation>von der Innenseite</translation>
    </message>
    <message>
        <source>inner side</source>
        <translation>Innenseite</translation>
    </message>
</context>
<context>
    <name>HelpCard</name>
    <message>
        <source>Search in help</source>
        <translation>In der Hilfe suchen</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Kapitel</translation>
    </message>
    <message>
        <source>Tour in five steps</source>
        <translation>Rundgang in fünf Schritten</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>History</source>
        <translation>Tagebuch</translation>
    </message>
    <message>
        <source>Add to a day</source>
        <translation>Tag ergänzen</translation>
    </message>
    <message>
        <source>Self test</source>
        <translation>Selbsttest</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>Self tests</source>
        <translation>Selbsttests</translation>
    </message>
    <message>
        <source>Nothing logged yet</source>
        <translation>Noch nichts eingetragen</translation>
    </message>
    <message>
        <source>What you log stands here, by day. You can also add days that lie behind.</source>
        <translation>Was du einträgst, steht hier nach Tagen. Du kannst auch vergangene Tage nachtragen.</translation>
    </message>
    <message>
        <source>Log today</source>
        <translation>Heute eintragen</translation>
    </message>
    <message>
        <source>No programme yet</source>
        <translation>Noch kein Programm</translation>
    </message>
    <message>
        <source>Pick a ready-made one. What you log from then on stands here, by day.</source>
        <translation>Wähle ein fertiges. Was du ab dann einträgst, steht hier nach Tagen.</translation>
    </message>
    <message>
        <source>Pick a programme</source>
        <translation>Programm wählen</translation>
    </message>
</context>
<context>
    <name>ImportCard</name>
    <message>
        <source>Import a pack</source>
        <translation>Paket importieren</translation>
    </message>
    <message>
        <source>{file} holds {summary}. Nothing has been changed yet.</source>
        <translation>{file}: {summary}. Noch wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
</context>
<context>
    <name>InsideCard</name>
    <message>
        <source>Inside this backup</source>
        <translation>In dieser Sicherung</translation>
    </message>
    <message>
        <source>Every page of the file was read and is in order.</source>
        <translation>Jede Seite der Datei wurde gelesen und ist in Ordnung.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>KeysHint</name>
    <message>
        <source>Type</source>
        <translation>Tippe</translation>
    </message>
    <message>
        <source>or</source>
        <comment>one key or another</comment>
        <translation>oder</translation>
    </message>
    <message>
        <source>for 10</source>
        <translation>für 10</translation>
    </message>
</context>
<context>
    <name>KindList</name>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
</context>
<context>
    <name>LagCard</name>
    <message>
        <source>Which load of the day</source>
        <translation>Welche Belastung des Tages</translation>
    </message>
</context>
<context>
    <name>LedgerForm</name>
    <message>
        <source>Treatment</source>
        <translation>Behandlung</translation>
    </message>
    <message>
        <source>It is marked on the chart. Whether it helped cannot be told from one person&apos;s log.</source>
        <translation>Sie wird im Diagramm markiert. Ob sie geholfen hat, lässt sich aus dem Tagebuch einer Person nicht sagen.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>One day</source>
        <translation>Ein Tag</translation>
    </message>
    <message>
        <source>Still going on</source>
        <translation>Dauert noch an</translation>
    </message>
    <message>
        <source>Until…</source>
        <translation>Bis…</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>for example 20 minutes, twice a day</source>
        <translation>zum Beispiel 20 Minuten, zweimal am Tag</translation>
    </message>
    <message>
        <source>How much and how often</source>
        <translation>Wie viel und wie oft</translation>
    </message>
    <message>
        <source>Whose idea it was</source>
        <translation>Wessen Idee es war</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>optional</translation>
    </message>
    <message>
        <source>Who did it</source>
        <translation>Wer es gemacht hat</translation>
    </message>
    <message>
        <source>What was found or said, how it felt</source>
        <translation>Was gefunden oder gesagt wurde, wie es sich anfühlte</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
</context>
<context>
    <name>LedgerPanel</name>
    <message>
        <source>Log a treatment</source>
        <translation>Behandlung eintragen</translation>
    </message>
    <message>
        <source>T</source>
        <translation>T</translation>
    </message>
    <message>
        <source>What was tried, for how long, and what the pain did meanwhile ({measure}). Nothing here says what a treatment did: other things change in the same time.</source>
        <translation>Was versucht wurde, wie lange, und was der Schmerz dabei tat ({measure}). Nichts hier sagt, was eine Behandlung bewirkt hat: In derselben Zeit ändert sich auch anderes.</translation>
    </message>
    <message>
        <source>Nothing was logged yet</source>
        <translation>Noch nichts eingetragen</translation>
    </message>
    <message>
        <source>Tape, insoles, medicine, visits: whatever you try, note it with its days.</source>
        <translation>Tape, Einlagen, Medikamente, Besuche: Was du auch versuchst, notiere es mit den Tagen.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Wie lange</translation>
    </message>
    <message>
        <source>Two weeks before</source>
        <translation>Zwei Wochen davor</translation>
    </message>
    <message>
        <source>During or after</source>
        <translation>Währenddessen oder danach</translation>
    </message>
    <message>
        <source>Change during this time (95 % range)</source>
        <translation>Veränderung in dieser Zeit (Bereich 95 %)</translation>
    </message>
    <message>
        <source>Change: {entry}</source>
        <translation>Ändern: {entry}</translation>
    </message>
    <message>
        <source>{length} · before {before} · then {after}</source>
        <translation>{length} · davor {before} · dann {after}</translation>
    </message>
    <message>
        <source>During this time: {change}</source>
        <translation>In dieser Zeit: {change}</translation>
    </message>
</context>
<context>
    <name>LibraryList</name>
    <message>
        <source>Drop to add · {dose}</source>
        <translation>Hier ablegen · {dose}</translation>
    </message>
</context>
<context>
    <name>LibraryPanel</name>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>drag, or Enter to add</source>
        <translation>ziehen oder mit Eingabe hinzufügen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation>Übungen</translation>
    </message>
</context>
<context>
    <name>LimitList</name>
    <message>
        <source>Reset all numbers</source>
        <translation>Alle Zahlen zurücksetzen</translation>
    </message>
    <message>
        <source>Back to {usual}</source>
        <translation>Zurück zu {usual}</translation>
    </message>
</context>
<context>
    <name>LineCard</name>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Edit {session}</source>
        <translation>{session} bearbeiten</translation>
    </message>
</context>
<context>
    <name>ListCard</name>
    <message>
        <source>Search by name, day or distance</source>
        <translation>Nach Name, Tag oder Distanz suchen</translation>
    </message>
    <message>
        <source>Runs, newest first</source>
        <translation>Läufe, neueste zuerst</translation>
    </message>
    <message>
        <source>No run has these words.</source>
        <translation>Kein Lauf enthält diese Wörter.</translation>
    </message>
    <message>
        <source>Shoes or insoles of the chosen runs</source>
        <translation>Schuhe oder Einlagen der gewählten Läufe</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Entf</translation>
    </message>
    <message>
        <source>Worn in them…</source>
        <translation>Getragen wurden…</translation>
    </message>
    <message>
        <source>{runs} chosen</source>
        <translation>{runs} gewählt</translation>
    </message>
</context>
<context>
    <name>ListPanel</name>
    <message>
        <source>Search in words and notes</source>
        <translation>In Wörtern und Notizen suchen</translation>
    </message>
    <message>
        <source>Everything logged, newest first</source>
        <translation>Alle Einträge, neueste zuerst</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Nichts passt</translation>
    </message>
    <message>
        <source>No entry has these words and kinds.</source>
        <translation>Kein Eintrag hat diese Wörter und Arten.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>Keinen wählen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Entf</translation>
    </message>
</context>
<context>
    <name>ListView</name>
    <message>
        <source>Exercises</source>
        <translation>Übungen</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Name, body part, synonym</source>
        <translation>Name, Körperteil, Synonym</translation>
    </message>
    <message>
        <source>Search exercises</source>
        <translation>Übungen suchen</translation>
    </message>
    <message>
        <source>New exercise</source>
        <translation>Neue Übung</translation>
    </message>
    <message>
        <source>Import or export a pack</source>
        <translation>Paket importieren oder exportieren</translation>
    </message>
    <message>
        <source>By complaint</source>
        <translation>Nach Beschwerde</translation>
    </message>
    <message>
        <source>What the library shows</source>
        <translation>Was die Bibliothek zeigt</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>{found} of {total} exercises</source>
        <translation>{found} von {total} Übungen</translation>
    </message>
    <message>
        <source>No exercise fits these filters</source>
        <translation>Keine Übung passt zu diesen Filtern</translation>
    </message>
    <message>
        <source>Nothing found for “{query}”</source>
        <translation>Nichts gefunden für „{query}“</translation>
    </message>
    <message>
        <source>Try fewer letters or fewer filters.</source>
        <translation>Versuch es mit weniger Buchstaben oder weniger Filtern.</translation>
    </message>
    <message>
        <source>Show all exercises</source>
        <translation>Alle Übungen zeigen</translation>
    </message>
    <message>
        <source>Did you mean {word}? {count}.</source>
        <translation>Meintest du „{word}“? {count}.</translation>
    </message>
    <message>
        <source>Search {word}</source>
        <translation>{word} suchen</translation>
    </message>
    <message>
        <source>Leave out: {what}</source>
        <translation>Auslassen: {what}</translation>
    </message>
    <message>
        <source>Import pack…</source>
        <translation>Paket importieren…</translation>
    </message>
    <message>
        <source>Export pack…</source>
        <translation>Paket exportieren…</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
</context>
<context>
    <name>LockScreen</name>
    <message>
        <source>Rehab is locked</source>
        <translation>Rehab ist gesperrt</translation>
    </message>
    <message>
        <source>What you were typing is kept. Type the passphrase to go on.</source>
        <translation>Was du gerade getippt hast, bleibt erhalten. Gib die Passphrase ein, um weiterzumachen.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Rehab</source>
        <translation>Rehab</translation>
    </message>
</context>
<context>
    <name>LookedAtCard</name>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>What you can do now</source>
        <translation>Das kannst du jetzt tun</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Als Text kopieren</translation>
    </message>
</context>
<context>
    <name>Looker</name>
    <message>
        <source>Log file</source>
        <translation>Tagebuchdatei</translation>
    </message>
    <message>
        <source>Only looking: {file}</source>
        <translation>Nur ansehen: {file}</translation>
    </message>
    <message>
        <source>You look at {file}. Nothing of it is kept, and nothing in it can be changed.</source>
        <translation>Du siehst {file} an. Nichts davon wird behalten, und nichts darin lässt sich ändern.</translation>
    </message>
    <message>
        <source>Chart and answer</source>
        <translation>Diagramm und Antwort</translation>
    </message>
    <message>
        <source>All entries</source>
        <translation>Alle Einträge</translation>
    </message>
</context>
<context>
    <name>MapPanel</name>
    <message>
        <source>Where exactly does it hurt?</source>
        <translation>Wo genau tut es weh?</translation>
    </message>
    <message>
        <source>Mark every spot, on both sides if need be.</source>
        <translation>Markiere jede Stelle, wenn nötig auf beiden Seiten.</translation>
    </message>
    <message>
        <source>Save today’s map</source>
        <translation>Karte von heute speichern</translation>
    </message>
    <message>
        <source>Choose a spot on the drawing to describe it.</source>
        <translation>Wähle eine Stelle in der Zeichnung, um sie zu beschreiben.</translation>
    </message>
    <message>
        <source>How strong is it there?</source>
        <translation>Wie stark ist es dort?</translation>
    </message>
    <message>
        <source>Pain at this spot</source>
        <translation>Schmerz an dieser Stelle</translation>
    </message>
    <message>
        <source>What is it like?</source>
        <translation>Wie fühlt es sich an?</translation>
    </message>
    <message>
        <source>How the map changed</source>
        <translation>Wie sich die Karte geändert hat</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Vergleichen mit</translation>
    </message>
    <message>
        <source>Delete the earlier map</source>
        <translation>Die frühere Karte löschen</translation>
    </message>
    <message>
        <source>{value} of 10</source>
        <translation>{value} von 10</translation>
    </message>
    <message>
        <source>No spot chosen</source>
        <translation>Keine Stelle gewählt</translation>
    </message>
</context>
<context>
    <name>MedicineRow</name>
    <message>
        <source>None</source>
        <translation>Keines</translation>
    </message>
    <message>
        <source>Took some</source>
        <translation>Etwas genommen</translation>
    </message>
    <message>
        <source>Its name, if you like</source>
        <translation>Der Name, wenn du magst</translation>
    </message>
    <message>
        <source>An anti-inflammatory hides pain, so this day counts less in the verdict.</source>
        <translation>Ein Entzündungshemmer verdeckt Schmerz, daher zählt dieser Tag in der Einschätzung weniger.</translation>
    </message>
</context>
<context>
    <name>MergeCard</name>
    <message>
        <source>Put two records together</source>
        <translation>Zwei Akten zusammenlegen</translation>
    </message>
    <message>
        <source>Put together</source>
        <translation>Zusammenlegen</translation>
    </message>
    <message>
        <source>Other record</source>
        <translation>Andere Akte</translation>
    </message>
    <message>
        <source>Which record wins where they differ</source>
        <translation>Welche Akte gilt, wo sie sich unterscheiden</translation>
    </message>
    <message>
        <source>The data are backed up first, and Undo brings both records back.</source>
        <translation>Die Daten werden zuerst gesichert, und Rückgängig holt beide Akten zurück.</translation>
    </message>
    <message>
        <source>Everything of the other record moves to {name}. The other record is gone then.</source>
        <translation>Alles aus der anderen Akte kommt zu {name}. Die andere Akte ist dann weg.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Auswählen…</translation>
    </message>
    <message>
        <source>The same complaint in both: its entries stand on one chart then.</source>
        <translation>In beiden dieselbe Beschwerde: Ihre Einträge stehen dann in einem Diagramm.</translation>
    </message>
    <message>
        <source>Name, plan and whatever differs come from</source>
        <translation>Name, Plan und was sich unterscheidet kommen von</translation>
    </message>
</context>
<context>
    <name>ModalCard</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
</context>
<context>
    <name>MonthPanel</name>
    <message>
        <source>Month before</source>
        <translation>Monat davor</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation>Monat danach</translation>
    </message>
    <message>
        <source>Nothing logged on this day.</source>
        <translation>An diesem Tag nichts eingetragen.</translation>
    </message>
    <message>
        <source>Add or change</source>
        <translation>Ergänzen oder ändern</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
</context>
<context>
    <name>MorePanel</name>
    <message>
        <source>Fold away</source>
        <translation>Einklappen</translation>
    </message>
</context>
<context>
    <name>MorningBars</name>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
</context>
<context>
    <name>MorningsCard</name>
    <message>
        <source>All entries</source>
        <translation>Alle Einträge</translation>
    </message>
    <message>
        <source>Ctrl+H</source>
        <translation>Strg+H</translation>
    </message>
    <message>
        <source>Each answer becomes a bar here.</source>
        <translation>Jede Antwort wird hier ein Balken.</translation>
    </message>
</context>
<context>
    <name>MoveCard</name>
    <message>
        <source>Copy everybody to the server, or back</source>
        <translation>Alle zum Server kopieren, oder zurück</translation>
    </message>
    <message>
        <source>Each person is copied whole and compared row for row. Nothing is taken away where it was. A copy that was stopped can be done again: who is there already is left alone.</source>
        <translation>Jede Person wird ganz kopiert und Zeile für Zeile verglichen. Am alten Ort wird nichts weggenommen. Ein angehaltenes Kopieren lässt sich wiederholen: Wer schon da ist, bleibt unberührt.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>From this computer to the server</source>
        <translation>Von diesem Computer zum Server</translation>
    </message>
    <message>
        <source>From the server to this computer</source>
        <translation>Vom Server zu diesem Computer</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
</context>
<context>
    <name>NobodyPage</name>
    <message>
        <source>Open a patient first</source>
        <translation>Zuerst einen Patienten öffnen</translation>
    </message>
    <message>
        <source>This page is about one patient. Choose one in the list, or add a new one.</source>
        <translation>Auf dieser Seite geht es um einen Patienten. Einen in der Liste wählen oder einen neuen hinzufügen.</translation>
    </message>
    <message>
        <source>Go to the list</source>
        <translation>Zur Liste</translation>
    </message>
</context>
<context>
    <name>NoteForm</name>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>What you found, what you changed, what to look at next time</source>
        <translation>Was gefunden und geändert wurde, worauf beim nächsten Mal zu achten ist</translation>
    </message>
    <message>
        <source>For the patient to read</source>
        <translation>Für den Patienten lesbar</translation>
    </message>
    <message>
        <source>For the patient to read: it goes along in a plan file. Other notes stay here.</source>
        <translation>Für den Patienten lesbar: geht in einer Plandatei mit. Andere Notizen bleiben hier.</translation>
    </message>
    <message>
        <source>Note of today</source>
        <translation>Notiz von heute</translation>
    </message>
    <message>
        <source>Shoes, sleep, a long day on your feet…</source>
        <translation>Schuhe, Schlaf, ein langer Tag auf den Beinen…</translation>
    </message>
</context>
<context>
    <name>NoteRow</name>
    <message>
        <source>Shoes, sleep, a long day on your feet…</source>
        <translation>Schuhe, Schlaf, ein langer Tag auf den Beinen…</translation>
    </message>
    <message>
        <source>Save note</source>
        <translation>Notiz speichern</translation>
    </message>
</context>
<context>
    <name>NotesCard</name>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Nothing written down yet.</source>
        <translation>Noch nichts aufgeschrieben.</translation>
    </message>
    <message>
        <source>{day} · for the patient</source>
        <translation>{day} · für den Patienten</translation>
    </message>
    <message>
        <source>Change the note of {day}</source>
        <translation>Die Notiz vom {day} ändern</translation>
    </message>
    <message>
        <source>Delete the note of {day}</source>
        <translation>Die Notiz vom {day} löschen</translation>
    </message>
</context>
<context>
    <name>OptionPanel</name>
    <message>
        <source>Include</source>
        <translation>Enthalten</translation>
    </message>
    <message>
        <source>Free-text notes</source>
        <translation>Freie Notizen</translation>
    </message>
    <message>
        <source>may contain private remarks</source>
        <translation>können private Bemerkungen enthalten</translation>
    </message>
    <message>
        <source>Lock with a passphrase</source>
        <translation>Mit Passphrase sperren</translation>
    </message>
    <message>
        <source>Nobody can open the file without it, not even you.</source>
        <translation>Ohne sie kann niemand die Datei öffnen, auch du nicht.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
</context>
<context>
    <name>OwnPresenter</name>
    <message>
        <source>My {name}</source>
        <translation>Eigene Übung: {name}</translation>
    </message>
    <message>
        <source>Edit my exercise</source>
        <translation>Meine Übung bearbeiten</translation>
    </message>
    <message>
        <source>My own copy</source>
        <translation>Meine eigene Kopie</translation>
    </message>
    <message>
        <source>New exercise</source>
        <translation>Neue Übung</translation>
    </message>
</context>
<context>
    <name>PackPresenter</name>
    <message>
        <source>What the library shows now: {count}</source>
        <translation>Was die Bibliothek jetzt zeigt: {count}</translation>
    </message>
    <message>
        <source>Pack saved: {name}</source>
        <translation>Paket gespeichert: {name}</translation>
    </message>
</context>
<context>
    <name>PainCard</name>
    <message>
        <source>Halve the load</source>
        <translation>Belastung halbieren</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>End session</source>
        <translation>Einheit beenden</translation>
    </message>
</context>
<context>
    <name>PainStrip</name>
    <message>
        <source>%1 of 10, %2</source>
        <translation>%1 von 10, %2</translation>
    </message>
    <message>
        <source>Type 0 to 9, minus for 10, Backspace to clear.</source>
        <translation>Tippe 0 bis 9, Minus für 10, Rücktaste zum Leeren.</translation>
    </message>
    <message>
        <source>No pain</source>
        <translation>Kein Schmerz</translation>
    </message>
    <message>
        <source>Worst imaginable</source>
        <translation>Stärkster vorstellbarer</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>nicht beantwortet</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>no pain</source>
        <translation>kein Schmerz</translation>
    </message>
    <message>
        <source>worst imaginable</source>
        <translation>stärkster vorstellbarer</translation>
    </message>
    <message>
        <source>barely there</source>
        <translation>kaum da</translation>
    </message>
    <message>
        <source>noticeable, manageable</source>
        <translation>spürbar, erträglich</translation>
    </message>
    <message>
        <source>hard to ignore</source>
        <translation>schwer zu ignorieren</translation>
    </message>
</context>
<context>
    <name>PairTable</name>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Next day</source>
        <translation>Nächster Tag</translation>
    </message>
    <message>
        <source>Week before</source>
        <translation>Woche davor</translation>
    </message>
</context>
<context>
    <name>PaperPage</name>
    <message>
        <source>Nothing to print yet</source>
        <translation>Noch nichts zu drucken</translation>
    </message>
    <message>
        <source>Pick a programme first. Then it can go on paper, with its drawings and boxes to tick.</source>
        <translation>Wähle zuerst ein Programm. Dann kann es aufs Papier, mit seinen Zeichnungen und Kästchen zum Abhaken.</translation>
    </message>
    <message>
        <source>Pick a programme</source>
        <translation>Programm wählen</translation>
    </message>
</context>
<context>
    <name>PassphraseCard</name>
    <message>
        <source>{file} is behind a passphrase. Type the one it was made with.</source>
        <translation>{file} ist mit einer Passphrase gesperrt. Gib die ein, mit der sie erstellt wurde.</translation>
    </message>
    <message>
        <source>Locked file</source>
        <translation>Gesperrte Datei</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
</context>
<context>
    <name>PastDays</name>
    <message>
        <source>Days without a check-in</source>
        <translation>Tage ohne Check-in</translation>
    </message>
    <message>
        <source>Add what you remember, leave out what you do not. A gap is fine.</source>
        <translation>Trage nach, woran du dich erinnerst, und lass den Rest weg. Eine Lücke ist in Ordnung.</translation>
    </message>
    <message>
        <source>Carry on</source>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>PastPanel</name>
    <message>
        <source>No check-up was answered yet</source>
        <translation>Es wurde noch kein Check-up beantwortet</translation>
    </message>
    <message>
        <source>It takes a minute, and once a week a little less.</source>
        <translation>Es dauert eine Minute, und einmal pro Woche etwas weniger.</translation>
    </message>
    <message>
        <source>Answer the questions</source>
        <translation>Fragen beantworten</translation>
    </message>
    <message>
        <source>{since}: {changes}</source>
        <translation>{since}: {changes}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open the entry of {day}</source>
        <translation>Den Eintrag vom {day} öffnen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete the check-up of {day}</source>
        <translation>Den Check-up vom {day} löschen</translation>
    </message>
</context>
<context>
    <name>PatientPage</name>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Name or number</source>
        <translation>Name oder Nummer</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>Patienten</translation>
    </message>
    <message>
        <source>Patient before</source>
        <translation>Voriger Patient</translation>
    </message>
    <message>
        <source>Patient before (Ctrl+Page Up)</source>
        <translation>Voriger Patient (Strg+Bild auf)</translation>
    </message>
    <message>
        <source>Next patient</source>
        <translation>Nächster Patient</translation>
    </message>
    <message>
        <source>Next patient (Ctrl+Page Down)</source>
        <translation>Nächster Patient (Strg+Bild ab)</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Notiz hinzufügen</translation>
    </message>
    <message>
        <source>Edit programme</source>
        <translation>Programm bearbeiten</translation>
    </message>
    <message>
        <source>Referral letter</source>
        <translation>Therapiebericht</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>More for this patient</source>
        <translation>Mehr für diesen Patienten</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Tagebuch</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>Check-ups</source>
        <translation>Check-ups</translation>
    </message>
    <message>
        <source>What is shown of the patient</source>
        <translation>Was vom Patienten gezeigt wird</translation>
    </message>
    <message>
        <source>&amp;Give back a plan file…</source>
        <translation>&amp;Plandatei zurückgeben…</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Umbenennen…</translation>
    </message>
    <message>
        <source>&amp;Put together with another record…</source>
        <translation>Mit anderer Akte zusammen&amp;legen…</translation>
    </message>
    <message>
        <source>&amp;Bring back</source>
        <translation>&amp;Zurückholen</translation>
    </message>
    <message>
        <source>&amp;Archive</source>
        <translation>&amp;Archivieren</translation>
    </message>
</context>
<context>
    <name>PatientPresenter</name>
    <message>
        <source>Note of today</source>
        <translation>Notiz von heute</translation>
    </message>
    <message>
        <source>Note of {day}</source>
        <translation>Notiz vom {day}</translation>
    </message>
</context>
<context>
    <name>PatientsPage</name>
    <message>
        <source>New patient</source>
        <translation>Neuer Patient</translation>
    </message>
    <message>
        <source>Name or number</source>
        <translation>Name oder Nummer</translation>
    </message>
    <message>
        <source>Save this filter</source>
        <translation>Diesen Filter speichern</translation>
    </message>
    <message>
        <source>Name of the filter</source>
        <translation>Name des Filters</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>Patienten</translation>
    </message>
    <message>
        <source>Name or condition</source>
        <translation>Name oder Beschwerde</translation>
    </message>
    <message>
        <source>Open patient file</source>
        <translation>Patientenakte öffnen</translation>
    </message>
    <message>
        <source>Order of the list</source>
        <translation>Reihenfolge der Liste</translation>
    </message>
    <message>
        <source>Forget “{name}”</source>
        <translation>„{name}“ vergessen</translation>
    </message>
    <message>
        <source>No patients yet</source>
        <translation>Noch keine Patienten</translation>
    </message>
    <message>
        <source>Add a patient and give them a plan, or open the log file that a runner sent you.</source>
        <translation>Einen Patienten hinzufügen und einen Plan mitgeben, oder eine zugesandte Tagebuchdatei öffnen.</translation>
    </message>
    <message>
        <source>Nobody fits</source>
        <translation>Niemand passt</translation>
    </message>
    <message>
        <source>No patient fits what you are looking for.</source>
        <translation>Kein Patient passt zur Suche.</translation>
    </message>
    <message>
        <source>Show everybody</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Öffnen</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Umbenennen…</translation>
    </message>
    <message>
        <source>&amp;Put together with another record…</source>
        <translation>Mit anderer Akte zusammen&amp;legen…</translation>
    </message>
    <message>
        <source>&amp;Bring back</source>
        <translation>&amp;Zurückholen</translation>
    </message>
    <message>
        <source>&amp;Archive</source>
        <translation>&amp;Archivieren</translation>
    </message>
</context>
<context>
    <name>PatientsPresenter</name>
    <message>
        <source>New patient</source>
        <translation>Neuer Patient</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
</context>
<context>
    <name>PauseCard</name>
    <message>
        <source>Pause the plan</source>
        <translation>Plan pausieren</translation>
    </message>
    <message>
        <source>Change the pause</source>
        <translation>Pause ändern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Wie lange</translation>
    </message>
    <message>
        <source>until I go on</source>
        <translation>bis ich weitermache</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>Clinic</source>
        <translation>Praxis</translation>
    </message>
    <message>
        <source>My rehab</source>
        <translation>Meine Reha</translation>
    </message>
    <message>
        <source>Sample person</source>
        <translation>Beispielperson</translation>
    </message>
    <message>
        <source>&amp;All patients</source>
        <translation>&amp;Alle Patienten</translation>
    </message>
    <message>
        <source>&amp;New patient…</source>
        <translation>&amp;Neuer Patient…</translation>
    </message>
    <message>
        <source>&amp;Add a person…</source>
        <translation>Person &amp;hinzufügen…</translation>
    </message>
    <message>
        <source>&amp;Name of this person…</source>
        <translation>Na&amp;me dieser Person…</translation>
    </message>
    <message>
        <source>Notes from who &amp;treats me…</source>
        <translation>Notizen der &amp;Behandelnden an mich…</translation>
    </message>
    <message>
        <source>&amp;Clinic: list of patients</source>
        <translation>&amp;Praxis: Patientenliste</translation>
    </message>
    <message>
        <source>New patient</source>
        <translation>Neuer Patient</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Person hinzufügen</translation>
    </message>
    <message>
        <source>Name of this person</source>
        <translation>Name dieser Person</translation>
    </message>
    <message>
        <source>Name or number</source>
        <translation>Name oder Nummer</translation>
    </message>
</context>
<context>
    <name>PhaseButton</name>
    <message>
        <source>{weeks} · done</source>
        <translation>{weeks} · erledigt</translation>
    </message>
    <message>
        <source>{weeks} · now, week {number}</source>
        <translation>{weeks} · jetzt, Woche {number}</translation>
    </message>
</context>
<context>
    <name>PhaseRow</name>
    <message>
        <source>Phases</source>
        <translation>Phasen</translation>
    </message>
</context>
<context>
    <name>PlayerPage</name>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
</context>
<context>
    <name>PoseCanvas</name>
    <message>
        <source>Drawing</source>
        <translation>Zeichnung</translation>
    </message>
</context>
<context>
    <name>PosePage</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Als Text kopieren</translation>
    </message>
    <message>
        <source>Save and close</source>
        <translation>Speichern und schließen</translation>
    </message>
    <message>
        <source>Pose A: start</source>
        <translation>Haltung A: Anfang</translation>
    </message>
    <message>
        <source>Pose B: end</source>
        <translation>Haltung B: Ende</translation>
    </message>
    <message>
        <source>Same as A</source>
        <translation>Gleich wie A</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Pose</source>
        <translation>Haltung</translation>
    </message>
    <message>
        <source>Things</source>
        <translation>Dinge</translation>
    </message>
    <message>
        <source>Felt</source>
        <translation>Gespürt</translation>
    </message>
    <message>
        <source>Arrow</source>
        <translation>Pfeil</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Drawing: {name}</source>
        <translation>Zeichnung: {name}</translation>
    </message>
    <message>
        <source>Same as B</source>
        <translation>Gleich wie B</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Noch nicht gespeichert</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
</context>
<context>
    <name>PosePanel</name>
    <message>
        <source>Begin with</source>
        <translation>Beginnen mit</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Auswählen…</translation>
    </message>
    <message>
        <source>Copy a drawing</source>
        <translation>Zeichnung kopieren</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>Rests</source>
        <translation>Auflage</translation>
    </message>
    <message>
        <source>Take hold of a dot and drag it, or press Tab and use the arrow keys.</source>
        <translation>Fass einen Punkt und zieh ihn, oder drück Tab und nutze die Pfeiltasten.</translation>
    </message>
</context>
<context>
    <name>PosePresenter</name>
    <message>
        <source>The drawing was copied as text for an exercise file.</source>
        <translation>Die Zeichnung wurde als Text für eine Übungsdatei kopiert.</translation>
    </message>
</context>
<context>
    <name>PreviewPage</name>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Making the pages</source>
        <translation>Seiten werden erstellt</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Seite davor</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Nächste Seite</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Einpassen</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>Seite {number} von {count}</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number} %</translation>
    </message>
</context>
<context>
    <name>PrivacyDesk</name>
    <message>
        <source>Encrypt your data</source>
        <translation>Deine Daten verschlüsseln</translation>
    </message>
    <message>
        <source>The data file and its backups are written anew, behind a passphrase of at least {count} characters. A backup is made first. Nobody can open them without the passphrase or the recovery code that comes next, not even you.</source>
        <translation>Die Datendatei und ihre Sicherungen werden neu geschrieben, geschützt mit einer Passphrase von mindestens {count} Zeichen. Zuerst wird eine Sicherung gemacht. Ohne die Passphrase oder den Wiederherstellungscode, der als Nächstes kommt, kann sie niemand öffnen, auch du nicht.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Encrypt now</source>
        <translation>Jetzt verschlüsseln</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Wiederherstellungscode</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>An den Drucker gesendet.</translation>
    </message>
    <message>
        <source>Saved. Move it away from this computer: {file}</source>
        <translation>Gespeichert. Bring die Datei von diesem Computer weg: {file}</translation>
    </message>
    <message>
        <source>Switch encryption off?</source>
        <translation>Verschlüsselung ausschalten?</translation>
    </message>
    <message>
        <source>The data file can be read by whoever has this disk. An encrypted backup is made first.</source>
        <translation>Wer dieses Laufwerk hat, kann dann die Datendatei lesen. Zuerst wird eine verschlüsselte Sicherung gemacht.</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Ausschalten</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Passphrase ändern</translation>
    </message>
    <message>
        <source>The new one opens the data file and the backups in your backup folders. Copies that lie elsewhere still open with the old one.</source>
        <translation>Die neue öffnet die Datendatei und die Sicherungen in deinen Sicherungsordnern. Kopien, die anderswo liegen, öffnen sich weiter mit der alten.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>The new passphrase holds from now on.</source>
        <translation>Die neue Passphrase gilt ab jetzt.</translation>
    </message>
    <message>
        <source>Make a new recovery code</source>
        <translation>Neuer Wiederherstellungscode</translation>
    </message>
    <message>
        <source>The old code opens nothing in this folder any more. Copies elsewhere still open with it.</source>
        <translation>Der alte Code öffnet in diesem Ordner nichts mehr. Kopien anderswo öffnen sich weiter mit ihm.</translation>
    </message>
    <message>
        <source>The new recovery code holds from now on.</source>
        <translation>Der neue Wiederherstellungscode gilt ab jetzt.</translation>
    </message>
    <message>
        <source>Use this code</source>
        <translation>Diesen Code verwenden</translation>
    </message>
    <message>
        <source>Rehab opens on this computer without asking.</source>
        <translation>Rehab öffnet sich auf diesem Computer, ohne zu fragen.</translation>
    </message>
    <message>
        <source>The passphrase is asked for at the next start.</source>
        <translation>Nach der Passphrase wird beim nächsten Start gefragt.</translation>
    </message>
    <message>
        <source>Delete the unencrypted backups?</source>
        <translation>Die unverschlüsselten Sicherungen löschen?</translation>
    </message>
    <message>
        <source>Deleting them cannot be undone.</source>
        <translation>Das Löschen lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
</context>
<context>
    <name>PrivacyPanel</name>
    <message>
        <source>Encrypt them</source>
        <translation>Verschlüsseln</translation>
    </message>
    <message>
        <source>Delete them</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>What it protects, and what it does not</source>
        <translation>Was es schützt und was nicht</translation>
    </message>
    <message>
        <source>The lock</source>
        <translation>Die Sperre</translation>
    </message>
    <message>
        <source>Encrypt…</source>
        <translation>Verschlüsseln…</translation>
    </message>
    <message>
        <source>Switch off…</source>
        <translation>Ausschalten…</translation>
    </message>
    <message>
        <source>Remember on this computer</source>
        <translation>Auf diesem Computer merken</translation>
    </message>
    <message>
        <source>Lock after</source>
        <translation>Sperren nach</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Asked for when Rehab starts and under the lock.</source>
        <translation>Danach wird beim Start von Rehab und unter der Sperre gefragt.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Wiederherstellungscode</translation>
    </message>
    <message>
        <source>Opens everything when the passphrase is lost. A new code takes the place of the old one.</source>
        <translation>Öffnet alles, wenn die Passphrase verloren ist. Ein neuer Code ersetzt den alten.</translation>
    </message>
    <message>
        <source>New code…</source>
        <translation>Neuer Code…</translation>
    </message>
    <message>
        <source>Its password store keeps a copy of the key. Whoever can log in as you opens Rehab unasked.</source>
        <translation>Sein Passwortspeicher bewahrt eine Kopie des Schlüssels. Wer sich als du anmelden kann, öffnet Rehab ungefragt.</translation>
    </message>
    <message>
        <source>Minutes without a key or a movement of the mouse.</source>
        <translation>Minuten ohne Taste oder Mausbewegung.</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Jetzt sperren</translation>
    </message>
    <message>
        <source>Ctrl+L does the same anywhere.</source>
        <translation>Strg+L tut überall dasselbe.</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Working on it. This takes a few seconds.</source>
        <translation>In Arbeit. Das dauert einige Sekunden.</translation>
    </message>
</context>
<context>
    <name>ProfileCard</name>
    <message>
        <source>Switch person</source>
        <translation>Person wechseln</translation>
    </message>
    <message>
        <source>sample data</source>
        <translation>Beispieldaten</translation>
    </message>
    <message>
        <source>Sample data</source>
        <translation>Beispieldaten</translation>
    </message>
</context>
<context>
    <name>ProgramPage</name>
    <message>
        <source>No programme yet</source>
        <translation>Noch kein Programm</translation>
    </message>
    <message>
        <source>Pick a ready-made one. You can change it at any time.</source>
        <translation>Wähle ein fertiges. Du kannst es jederzeit ändern.</translation>
    </message>
    <message>
        <source>Pick a programme</source>
        <translation>Programm wählen</translation>
    </message>
    <message>
        <source>Go on from today</source>
        <translation>Ab heute weitermachen</translation>
    </message>
</context>
<context>
    <name>ProgramStep</name>
    <message>
        <source>There is no programme for this place yet. The library has exercises for it.</source>
        <translation>Für diese Stelle gibt es noch kein Programm. Die Bibliothek hat Übungen dafür.</translation>
    </message>
    <message>
        <source>For other places</source>
        <translation>Für andere Stellen</translation>
    </message>
    <message>
        <source>Suggested for you</source>
        <translation>Für dich vorgeschlagen</translation>
    </message>
    <message>
        <source>No programme for now, only log pain</source>
        <translation>Vorerst kein Programm, nur Schmerz eintragen</translation>
    </message>
</context>
<context>
    <name>ProgressHeader</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Sample data</source>
        <translation>Beispieldaten</translation>
    </message>
    <message>
        <source>What the chart shows</source>
        <translation>Was das Diagramm zeigt</translation>
    </message>
    <message>
        <source>4 wk</source>
        <translation>4 Wo.</translation>
    </message>
    <message>
        <source>9 wk</source>
        <translation>9 Wo.</translation>
    </message>
    <message>
        <source>6 mo</source>
        <translation>6 Mon.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>How much time the chart shows</source>
        <translation>Wie viel Zeit das Diagramm zeigt</translation>
    </message>
    <message>
        <source>Save chart</source>
        <translation>Diagramm speichern</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Report for the doctor (D)</source>
        <translation>Bericht für den Arzt (D)</translation>
    </message>
    <message>
        <source>Picture (PNG)</source>
        <translation>Bild (PNG)</translation>
    </message>
    <message>
        <source>Drawing (SVG)</source>
        <translation>Zeichnung (SVG)</translation>
    </message>
    <message>
        <source>Page (PDF)</source>
        <translation>Seite (PDF)</translation>
    </message>
    <message>
        <source>Copy summary as text</source>
        <translation>Zusammenfassung kopieren</translation>
    </message>
    <message>
        <source>Export the log…</source>
        <translation>Tagebuch exportieren…</translation>
    </message>
</context>
<context>
    <name>ProgressPage</name>
    <message>
        <source>Saved as {file}.</source>
        <translation>Gespeichert als {file}.</translation>
    </message>
</context>
<context>
    <name>ProposalCard</name>
    <message>
        <source>Accept</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Noch nicht</translation>
    </message>
</context>
<context>
    <name>QuestionPanel</name>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>I am not sure</source>
        <translation>Ich bin unsicher</translation>
    </message>
    <message>
        <source>Answers stay on this computer. This names no illness; it only tells you when not to wait.</source>
        <translation>Antworten bleiben auf diesem Computer. Das benennt keine Krankheit; es sagt dir nur, wann du nicht warten solltest.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Save and finish later</source>
        <translation>Speichern und später beenden</translation>
    </message>
    <message>
        <source>Skip the questions</source>
        <translation>Fragen überspringen</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
</context>
<context>
    <name>QuickCard</name>
    <message>
        <source>Quick log</source>
        <translation>Schnell eintragen</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Treatment</source>
        <translation>Behandlung</translation>
    </message>
    <message>
        <source>Worst</source>
        <translation>Schmerz</translation>
    </message>
    <message>
        <source>Worst pain</source>
        <translation>Stärkster Schmerz</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Log a run (%s)</source>
        <translation>Lauf eintragen (%s)</translation>
    </message>
    <message>
        <source>Log a treatment (%s)</source>
        <translation>Behandlung eintragen (%s)</translation>
    </message>
    <message>
        <source>Log the worst pain of a day (%s)</source>
        <translation>Stärksten Schmerz eines Tages eintragen (%s)</translation>
    </message>
    <message>
        <source>Write a note (%s)</source>
        <translation>Notiz schreiben (%s)</translation>
    </message>
</context>
<context>
    <name>ReadingCard</name>
    <message>
        <source>Reading files</source>
        <translation>Dateien werden gelesen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Reading {name}</source>
        <translation>{name} wird gelesen</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} von {total}</translation>
    </message>
</context>
<context>
    <name>ReasonRow</name>
    <message>
        <source>What came between? It can be taken back.</source>
        <translation>Was kam dazwischen? Das lässt sich zurücknehmen.</translation>
    </message>
    <message>
        <source>Move to tomorrow</source>
        <translation>Auf morgen verschieben</translation>
    </message>
    <message>
        <source>Move to the day after</source>
        <translation>Auf übermorgen verschieben</translation>
    </message>
    <message>
        <source>Pause the plan…</source>
        <translation>Plan pausieren…</translation>
    </message>
</context>
<context>
    <name>RefusalPage</name>
    <message>
        <source>Your data file was not opened</source>
        <translation>Deine Datendatei wurde nicht geöffnet</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Ordner zeigen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Open for reading</source>
        <translation>Nur zum Lesen öffnen</translation>
    </message>
    <message>
        <source>Open another backup…</source>
        <translation>Andere Sicherung…</translation>
    </message>
    <message>
        <source>Open a backup…</source>
        <translation>Sicherung öffnen…</translation>
    </message>
    <message>
        <source>Open the last backup</source>
        <translation>Letzte Sicherung öffnen</translation>
    </message>
</context>
<context>
    <name>Reminders</name>
    <message>
        <source>Later ({minutes} min)</source>
        <translation>Später ({minutes} min)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Rehab</source>
        <translation>Rehab</translation>
    </message>
</context>
<context>
    <name>ReplayBar</name>
    <message>
        <source>Back to today</source>
        <translation>Zurück zu heute</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Change before</source>
        <translation>Änderung davor</translation>
    </message>
    <message>
        <source>Change before (Ctrl+←)</source>
        <translation>Änderung davor (Strg+←)</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>Nächste Änderung</translation>
    </message>
    <message>
        <source>Next change (Ctrl+→)</source>
        <translation>Nächste Änderung (Strg+→)</translation>
    </message>
</context>
<context>
    <name>ReportChoices</name>
    <message>
        <source>Your questions</source>
        <translation>Deine Fragen</translation>
    </message>
    <message>
        <source>What would you like to ask?</source>
        <translation>Was möchtest du fragen?</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>US Letter</source>
        <translation>US Letter</translation>
    </message>
    <message>
        <source>All entries as an appendix</source>
        <translation>Alle Einträge als Anhang</translation>
    </message>
    <message>
        <source>One page of numbers for a visit. It names no illness, and nothing is sent anywhere.</source>
        <translation>Eine Seite mit Zahlen für einen Besuch. Sie benennt keine Krankheit, und nichts wird irgendwohin gesendet.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <source>Ctrl+S</source>
        <translation>Strg+S</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>Up to five, one a line. They are kept, and stand on the page.</source>
        <translation>Bis zu fünf, eine pro Zeile. Sie werden behalten und stehen auf der Seite.</translation>
    </message>
    <message>
        <source>Up to five, one a line. They stand on the page, and are not kept.</source>
        <translation>Bis zu fünf, eine je Zeile. Sie stehen auf der Seite und werden nicht gespeichert.</translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>Report for the doctor</source>
        <translation>Bericht für den Arzt</translation>
    </message>
    <message>
        <source>Nothing to report yet</source>
        <translation>Noch nichts zu berichten</translation>
    </message>
    <message>
        <source>Say where it hurts and pick a programme first. What you log then stands here.</source>
        <translation>Sag zuerst, wo es wehtut, und wähle ein Programm. Was du dann einträgst, steht hier.</translation>
    </message>
    <message>
        <source>Choose the place</source>
        <translation>Stelle wählen</translation>
    </message>
</context>
<context>
    <name>RescueBox</name>
    <message>
        <source>What can still be read can be saved</source>
        <translation>Was noch lesbar ist, lässt sich retten</translation>
    </message>
    <message>
        <source>As a file for spreadsheets and for Rehab, with a list of what is missing. The data file stays as it is.</source>
        <translation>Als Datei für Tabellenkalkulation und für Rehab, mit einer Liste dessen, was fehlt. Die Datendatei bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>Save what can be read…</source>
        <translation>Lesbares speichern…</translation>
    </message>
    <message>
        <source>Go on with this</source>
        <translation>Damit weitermachen</translation>
    </message>
    <message>
        <source>Reading what can be read…</source>
        <translation>Lesbares wird gelesen…</translation>
    </message>
    <message>
        <source>Nothing was saved</source>
        <translation>Nichts wurde gespeichert</translation>
    </message>
</context>
<context>
    <name>ResultPanel</name>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>These answers raised no concern</source>
        <translation>Diese Antworten sind unbedenklich</translation>
    </message>
    <message>
        <source>If this changes, do not wait</source>
        <translation>Wenn sich das ändert, warte nicht</translation>
    </message>
    <message>
        <source>{level}: {sign}</source>
        <translation>{level}: {sign}</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Read about: {name}</source>
        <translation>Mehr lesen: {name}</translation>
    </message>
    <message>
        <source>To Today</source>
        <translation>Zu Heute</translation>
    </message>
    <message>
        <source>I have had it looked at</source>
        <translation>Ich habe es abklären lassen</translation>
    </message>
    <message>
        <source>Change an answer</source>
        <translation>Antwort ändern</translation>
    </message>
    <message>
        <source>Answer all questions again</source>
        <translation>Alle Fragen neu beantworten</translation>
    </message>
</context>
<context>
    <name>ReviewForm</name>
    <message>
        <source>When do you look again?</source>
        <translation>Wann ist die nächste Kontrolle?</translation>
    </message>
    <message>
        <source>Day of the next review</source>
        <translation>Tag der nächsten Kontrolle</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>In 2 weeks</source>
        <translation>In 2 Wochen</translation>
    </message>
    <message>
        <source>In 4 weeks</source>
        <translation>In 4 Wochen</translation>
    </message>
    <message>
        <source>In 6 weeks</source>
        <translation>In 6 Wochen</translation>
    </message>
    <message>
        <source>No review</source>
        <translation>Keine Kontrolle</translation>
    </message>
</context>
<context>
    <name>Ring</name>
    <message>
        <source>%1 of %2 sessions this week</source>
        <translation>%1 von %2 Einheiten diese Woche</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>von %1</translation>
    </message>
</context>
<context>
    <name>RuleEditor</name>
    <message>
        <source>Use this rule</source>
        <translation>Diese Regel verwenden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>RunCard</name>
    <message>
        <source>Running</source>
        <translation>Laufen</translation>
    </message>
    <message>
        <source>See runs</source>
        <translation>Läufe ansehen</translation>
    </message>
</context>
<context>
    <name>RunForm</name>
    <message>
        <source>Log a run</source>
        <translation>Lauf eintragen</translation>
    </message>
    <message>
        <source>for example 5.2</source>
        <translation>zum Beispiel 5,2</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>optional</translation>
    </message>
    <message>
        <source>Day of the run</source>
        <translation>Tag des Laufs</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Worst pain during it</source>
        <translation>Stärkster Schmerz dabei</translation>
    </message>
    <message>
        <source>not noted</source>
        <translation>nicht notiert</translation>
    </message>
    <message>
        <source>Shoes</source>
        <translation>Schuhe</translation>
    </message>
    <message>
        <source>Insoles</source>
        <translation>Einlagen</translation>
    </message>
    <message>
        <source>Way back to running</source>
        <translation>Wiedereinstieg ins Laufen</translation>
    </message>
    <message>
        <source>Distance in {unit}</source>
        <translation>Distanz in {unit}</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Worst pain during it, 0 to 10</source>
        <translation>Stärkster Schmerz dabei, 0 bis 10</translation>
    </message>
    <message>
        <source>not part of it</source>
        <translation>gehört nicht dazu</translation>
    </message>
    <message>
        <source>Change a run</source>
        <translation>Lauf ändern</translation>
    </message>
</context>
<context>
    <name>RunImportCard</name>
    <message>
        <source>Also add those that are there already, typed by hand</source>
        <translation>Auch die hinzufügen, die schon von Hand eingetragen sind</translation>
    </message>
    <message>
        <source>Keep {runs}?</source>
        <translation>{runs} behalten?</translation>
    </message>
    <message>
        <source>Import runs</source>
        <translation>Läufe importieren</translation>
    </message>
    <message>
        <source>Keep none</source>
        <translation>Keinen behalten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Files that cannot be read, with the reason</source>
        <translation>Nicht lesbare Dateien, mit dem Grund</translation>
    </message>
    <message>
        <source>Keep {runs}</source>
        <translation>{runs} behalten</translation>
    </message>
    <message>
        <source>Add {runs}</source>
        <translation>{runs} hinzufügen</translation>
    </message>
</context>
<context>
    <name>RunImportPresenter</name>
    <message>
        <source>There are no files to paste. Copy them in the file manager first.</source>
        <translation>Es gibt keine Dateien zum Einfügen. Kopiere sie zuerst im Dateimanager.</translation>
    </message>
    <message>
        <source>{count} files</source>
        <translation>{count} Dateien</translation>
    </message>
    <message>
        <source>The names of its columns do not say it.</source>
        <translation>Die Namen ihrer Spalten sagen es nicht.</translation>
    </message>
    <message>
        <source>Added: {runs}</source>
        <translation>Hinzugefügt: {runs}</translation>
    </message>
</context>
<context>
    <name>RunModel</name>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Distanz</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Pace</translation>
    </message>
    <message>
        <source>Pain during</source>
        <translation>Schmerz</translation>
    </message>
</context>
<context>
    <name>RunsPage</name>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>12 wk</source>
        <translation>12 Wo.</translation>
    </message>
    <message>
        <source>6 mo</source>
        <translation>6 Mon.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>Dateien importieren</translation>
    </message>
    <message>
        <source>Import files (Ctrl+I)</source>
        <translation>Dateien importieren (Strg+I)</translation>
    </message>
    <message>
        <source>Log run</source>
        <translation>Lauf eintragen</translation>
    </message>
    <message>
        <source>Weekly load and pain</source>
        <translation>Belastung pro Woche und Schmerz</translation>
    </message>
    <message>
        <source>No runs yet</source>
        <translation>Noch keine Läufe</translation>
    </message>
    <message>
        <source>Kilometres explain many a bad morning. Log a run by hand, or drop the export of your watch or of Strava here: runs that are there already are recognised.</source>
        <translation>Kilometer erklären manchen schlechten Morgen. Trage einen Lauf von Hand ein, oder leg den Export deiner Uhr oder von Strava hier ab: Läufe, die schon da sind, werden erkannt.</translation>
    </message>
</context>
<context>
    <name>RunsPresenter</name>
    <message>
        <source>Deleted: {runs}</source>
        <translation>Gelöscht: {runs}</translation>
    </message>
    <message>
        <source>Pain during the run: {score}</source>
        <translation>Schmerz beim Lauf: {score}</translation>
    </message>
    <message>
        <source>Way back to running</source>
        <translation>Wiedereinstieg ins Laufen</translation>
    </message>
    <message>
        <source>Put off until after the next run</source>
        <translation>Verschoben bis nach dem nächsten Lauf</translation>
    </message>
    <message>
        <source>Way back to running ended</source>
        <translation>Wiedereinstieg ins Laufen beendet</translation>
    </message>
    <message>
        <source>Way back to running begun</source>
        <translation>Wiedereinstieg ins Laufen begonnen</translation>
    </message>
</context>
<context>
    <name>ScaleStrip</name>
    <message>
        <source>Type 0 to %1, minus first for less than 0, Backspace to clear.</source>
        <translation>Tippe 0 bis %1, Minus zuerst für weniger als 0, Rücktaste zum Leeren.</translation>
    </message>
</context>
<context>
    <name>SecretField</name>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Caps Lock seems to be on.</source>
        <translation>Die Feststelltaste scheint an zu sein.</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Verbergen</translation>
    </message>
</context>
<context>
    <name>SelfTestCard</name>
    <message>
        <source>Take it</source>
        <translation>Machen</translation>
    </message>
    <message>
        <source>Take the test: {name}</source>
        <translation>Test machen: {name}</translation>
    </message>
    <message>
        <source>Not taken yet.</source>
        <translation>Noch nicht gemacht.</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>Self tests</source>
        <translation>Selbsttests</translation>
    </message>
    <message>
        <source>Take a test</source>
        <translation>Test machen</translation>
    </message>
    <message>
        <source>All self tests</source>
        <translation>Alle Selbsttests</translation>
    </message>
    <message>
        <source>Heel raises, knee to wall, standing on one leg: compare the sides, if you like.</source>
        <translation>Wadenheben, Knie zur Wand, Stand auf einem Bein: Vergleiche die Seiten, wenn du magst.</translation>
    </message>
</context>
<context>
    <name>SelfTestForm</name>
    <message>
        <source>Self test</source>
        <translation>Selbsttest</translation>
    </message>
    <message>
        <source>Heel raises</source>
        <translation>Wadenheben</translation>
    </message>
    <message>
        <source>Knee to wall</source>
        <translation>Knie zur Wand</translation>
    </message>
    <message>
        <source>One leg</source>
        <translation>Ein Bein</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>optional</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Change a self test</source>
        <translation>Selbsttest ändern</translation>
    </message>
    <message>
        <source>Left, {unit}</source>
        <translation>Links, {unit}</translation>
    </message>
    <message>
        <source>Right, {unit}</source>
        <translation>Rechts, {unit}</translation>
    </message>
</context>
<context>
    <name>ServerGate</name>
    <message>
        <source>Shared: {name}</source>
        <translation>Gemeinsam: {name}</translation>
    </message>
</context>
<context>
    <name>ServerRefusalPage</name>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Remember on this computer</source>
        <translation>Auf diesem Computer merken</translation>
    </message>
    <message>
        <source>In the password store of the computer, for whoever is signed in here.</source>
        <translation>Im Passwortspeicher des Computers, für die hier angemeldete Person.</translation>
    </message>
    <message>
        <source>Sign in to the shared database</source>
        <translation>Bei der gemeinsamen Datenbank anmelden</translation>
    </message>
    <message>
        <source>The shared database was not opened</source>
        <translation>Die gemeinsame Datenbank wurde nicht geöffnet</translation>
    </message>
    <message>
        <source>{user} works with “{name}” on {host}.</source>
        <translation>{user} arbeitet mit „{name}“ auf {host}.</translation>
    </message>
    <message>
        <source>Use the data on this computer</source>
        <translation>Daten auf diesem Computer nutzen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>SessionEditor</name>
    <message>
        <source>Exercise</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>Sets × reps</source>
        <translation>Sätze × Wdh.</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Halten</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Move on when…</source>
        <translation>Weiter, wenn…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Ctrl+Z</source>
        <translation>Strg+Z</translation>
    </message>
    <message>
        <source>Nothing in this session yet. Drag an exercise over from the library, or press A.</source>
        <translation>Noch nichts in dieser Einheit. Zieh eine Übung aus der Bibliothek herüber, oder drück A.</translation>
    </message>
    <message>
        <source>Add a session to plan something here.</source>
        <translation>Füge eine Einheit hinzu, um hier etwas zu planen.</translation>
    </message>
    <message>
        <source>{number} chosen</source>
        <translation>{number} gewählt</translation>
    </message>
</context>
<context>
    <name>SessionHead</name>
    <message>
        <source>Add exercise</source>
        <translation>Übung hinzufügen</translation>
    </message>
    <message>
        <source>Days, times and name of the session</source>
        <translation>Tage, Zeiten und Name der Einheit</translation>
    </message>
    <message>
        <source>Days and times</source>
        <translation>Tage und Zeiten</translation>
    </message>
    <message>
        <source>No session in this phase</source>
        <translation>Keine Einheit in dieser Phase</translation>
    </message>
    <message>
        <source>New session</source>
        <translation>Neue Einheit</translation>
    </message>
</context>
<context>
    <name>SessionMenu</name>
    <message>
        <source>Set the times…</source>
        <translation>Zeiten festlegen…</translation>
    </message>
    <message>
        <source>Rename the session…</source>
        <translation>Einheit umbenennen…</translation>
    </message>
    <message>
        <source>Remove the session</source>
        <translation>Einheit entfernen</translation>
    </message>
</context>
<context>
    <name>SessionPage</name>
    <message>
        <source>What you entered before is still here.</source>
        <translation>Was du vorher eingegeben hast, ist noch hier.</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Von vorn beginnen</translation>
    </message>
</context>
<context>
    <name>SessionTag</name>
    <message>
        <source>{name}, done</source>
        <translation>{name}, erledigt</translation>
    </message>
    <message>
        <source>{name}, done in part</source>
        <translation>{name}, teilweise erledigt</translation>
    </message>
    <message>
        <source>{name}, not done</source>
        <translation>{name}, nicht erledigt</translation>
    </message>
    <message>
        <source>{name}, paused</source>
        <translation>{name}, pausiert</translation>
    </message>
    <message>
        <source>{name}, due</source>
        <translation>{name}, fällig</translation>
    </message>
</context>
<context>
    <name>SetsStepper</name>
    <message>
        <source>One set less of {exercise}</source>
        <translation>Ein Satz weniger von {exercise}</translation>
    </message>
    <message>
        <source>One set more of {exercise}</source>
        <translation>Ein Satz mehr von {exercise}</translation>
    </message>
    <message>
        <source>{exercise}, {sets}</source>
        <translation>{exercise}, {sets}</translation>
    </message>
    <message>
        <source>Arrow keys or a digit change it, 0 is not done.</source>
        <translation>Pfeiltasten oder eine Ziffer ändern es, 0 heißt nicht erledigt.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Abschnitte</translation>
    </message>
    <message>
        <source>The numbers that decide. A change holds for you alone, is said beside every answer, and can be taken back.</source>
        <translation>Die Zahlen, die entscheiden. Eine Änderung gilt nur für dich, steht neben jeder Antwort und lässt sich zurücknehmen.</translation>
    </message>
    <message>
        <source>Numbers of the rules</source>
        <translation>Zahlen der Regeln</translation>
    </message>
    <message>
        <source>Changes are saved at once.</source>
        <translation>Änderungen werden sofort gespeichert.</translation>
    </message>
    <message>
        <source>Reset this page</source>
        <translation>Diese Seite zurücksetzen</translation>
    </message>
</context>
<context>
    <name>SharedNotes</name>
    <message>
        <source>Notes from who treats you</source>
        <translation>Notizen der Behandelnden an dich</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
</context>
<context>
    <name>SharedPanel</name>
    <message>
        <source>Use this computer&apos;s data</source>
        <translation>Daten dieses Computers nutzen</translation>
    </message>
    <message>
        <source>This is a clinic</source>
        <translation>Dies ist eine Praxis</translation>
    </message>
    <message>
        <source>Begin with a list of patients, those who need somebody first.</source>
        <translation>Mit der Patientenliste beginnen, die Dringendsten zuerst.</translation>
    </message>
    <message>
        <source>A database on a server</source>
        <translation>Eine Datenbank auf einem Server</translation>
    </message>
    <message>
        <source>For practices with several workstations. Ask whoever runs the server for these; docs/clinic.md says how it is set up. The password is asked for at each start and kept nowhere.</source>
        <translation>Für Praxen mit mehreren Arbeitsplätzen. Frag danach, wer den Server betreibt; docs/clinic.md sagt, wie er eingerichtet wird. Das Passwort wird bei jedem Start erfragt und nirgends behalten.</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>Your role</source>
        <translation>Deine Rolle</translation>
    </message>
    <message>
        <source>Root certificate, a file; empty for those that the computer trusts</source>
        <translation>Stammzertifikat, eine Datei; leer für die, denen der Computer vertraut</translation>
    </message>
    <message>
        <source>Password, only for the test</source>
        <translation>Passwort, nur für den Test</translation>
    </message>
    <message>
        <source>Test the connection</source>
        <translation>Verbindung testen</translation>
    </message>
    <message>
        <source>Use this database</source>
        <translation>Diese Datenbank nutzen</translation>
    </message>
</context>
<context>
    <name>SheetView</name>
    <message>
        <source>Page {number} of {count}</source>
        <translation>Seite {number} von {count}</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>My rehab</source>
        <translation>Meine Reha</translation>
    </message>
</context>
<context>
    <name>SiteQuestions</name>
    <message>
        <source>Where exactly</source>
        <translation>Wo genau</translation>
    </message>
    <message>
        <source>For how long</source>
        <translation>Seit wann</translation>
    </message>
    <message>
        <source>Worst when</source>
        <translation>Am schlimmsten</translation>
    </message>
</context>
<context>
    <name>Skeleton</name>
    <message>
        <source>Reading your day</source>
        <translation>Dein Tag wird gelesen</translation>
    </message>
</context>
<context>
    <name>SkipCard</name>
    <message>
        <source>Leave this exercise out?</source>
        <translation>Diese Übung auslassen?</translation>
    </message>
    <message>
        <source>What came between?</source>
        <translation>Was kam dazwischen?</translation>
    </message>
    <message>
        <source>Keep the exercise</source>
        <translation>Übung behalten</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
</context>
<context>
    <name>Sparkline</name>
    <message>
        <source>Line from %1 to %2</source>
        <translation>Linie von %1 bis %2</translation>
    </message>
    <message>
        <source>No line yet</source>
        <translation>Noch keine Linie</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>Slow motion</source>
        <translation>Zeitlupe</translation>
    </message>
</context>
<context>
    <name>StanceClock</name>
    <message>
        <source>Left leg</source>
        <translation>Linkes Bein</translation>
    </message>
    <message>
        <source>Right leg</source>
        <translation>Rechtes Bein</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
</context>
<context>
    <name>StepDots</name>
    <message>
        <source>Step %1 of %2</source>
        <translation>Schritt %1 von %2</translation>
    </message>
</context>
<context>
    <name>StepRow</name>
    <message>
        <source>Exercises of this session</source>
        <translation>Übungen dieser Einheit</translation>
    </message>
</context>
<context>
    <name>StiffnessRow</name>
    <message>
        <source>0 if none</source>
        <translation>0 = keine</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>Minuten</translation>
    </message>
</context>
<context>
    <name>StripCard</name>
    <message>
        <source>I stopped because of pain</source>
        <translation>Ich habe wegen Schmerz aufgehört</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Notiz hinzufügen</translation>
    </message>
</context>
<context>
    <name>StripView</name>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
</context>
<context>
    <name>ThingsPanel</name>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Auswählen…</translation>
    </message>
    <message>
        <source>Thing</source>
        <translation>Gegenstand</translation>
    </message>
    <message>
        <source>Things can be dragged on the drawing. Feet and hands come to rest on them.</source>
        <translation>Dinge lassen sich auf der Zeichnung ziehen. Füße und Hände legen sich darauf.</translation>
    </message>
    <message>
        <source>Point {n} at</source>
        <translation>Punkt {n} auf</translation>
    </message>
    <message>
        <source>Moves with</source>
        <translation>Bewegt sich mit</translation>
    </message>
    <message>
        <source>Face the other way</source>
        <translation>Andersherum drehen</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>A place</source>
        <translation>Ein Platz</translation>
    </message>
</context>
<context>
    <name>Thumb</name>
    <message>
        <source>Drawing: %1</source>
        <translation>Zeichnung: %1</translation>
    </message>
</context>
<context>
    <name>TourCard</name>
    <message>
        <source>Leave the tour</source>
        <translation>Rundgang verlassen</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
</context>
<context>
    <name>TourOffer</name>
    <message>
        <source>New here? Five steps show where things are. The tour stays in the Help menu.</source>
        <translation>Neu hier? Fünf Schritte zeigen, wo was ist. Der Rundgang bleibt im Hilfemenü.</translation>
    </message>
    <message>
        <source>Show me</source>
        <translation>Zeig es mir</translation>
    </message>
</context>
<context>
    <name>Transport</name>
    <message>
        <source>Previous exercise</source>
        <translation>Vorige Übung</translation>
    </message>
    <message>
        <source>Next exercise</source>
        <translation>Nächste Übung</translation>
    </message>
    <message>
        <source>%1 (Left)</source>
        <translation>%1 (Links)</translation>
    </message>
    <message>
        <source>%1 (Right)</source>
        <translation>%1 (Rechts)</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Skip with reason</source>
        <translation>Mit Grund überspringen</translation>
    </message>
    <message>
        <source>Fill in a form instead</source>
        <translation>Stattdessen Formular ausfüllen</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Open Rehab</source>
        <translation>Rehab öffnen</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
</context>
<context>
    <name>TreatmentForm</name>
    <message>
        <source>Log a treatment</source>
        <translation>Behandlung eintragen</translation>
    </message>
    <message>
        <source>It is marked on the chart. Whether it helped cannot be told from one person&apos;s log.</source>
        <translation>Sie wird im Diagramm markiert. Ob sie geholfen hat, lässt sich aus dem Tagebuch einer Person nicht sagen.</translation>
    </message>
    <message>
        <source>Treatment</source>
        <translation>Behandlung</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>One day</source>
        <translation>Ein Tag</translation>
    </message>
    <message>
        <source>Still going on</source>
        <translation>Dauert noch an</translation>
    </message>
    <message>
        <source>Until…</source>
        <translation>Bis…</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>optional</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Change a treatment</source>
        <translation>Behandlung ändern</translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Ctrl+Z</source>
        <translation>Strg+Z</translation>
    </message>
</context>
<context>
    <name>UnlockForm</name>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Remember on this computer</source>
        <translation>Auf diesem Computer merken</translation>
    </message>
    <message>
        <source>Use the recovery code</source>
        <translation>Wiederherstellungscode verwenden</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Wird geöffnet…</translation>
    </message>
    <message>
        <source>Recovery code, 28 letters and digits</source>
        <translation>Wiederherstellungscode, 28 Buchstaben und Ziffern</translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <translation>Passphrase verwenden</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Type its passphrase. If it is lost, the recovery code that you kept opens it too.</source>
        <translation>Gib ihre Passphrase ein. Ist die verloren, öffnet sie auch der Wiederherstellungscode, den du aufbewahrt hast.</translation>
    </message>
    <message>
        <source>Your data file is encrypted</source>
        <translation>Deine Datendatei ist verschlüsselt</translation>
    </message>
    <message>
        <source>This backup is encrypted</source>
        <translation>Diese Sicherung ist verschlüsselt</translation>
    </message>
    <message>
        <source>Type the passphrase of {name}, or its recovery code.</source>
        <translation>Gib die Passphrase von {name} oder den Wiederherstellungscode ein.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
</context>
<context>
    <name>VerdictCard</name>
    <message>
        <source>L</source>
        <translation>L</translation>
    </message>
    <message>
        <source>Make a report</source>
        <translation>Bericht erstellen</translation>
    </message>
    <message>
        <source>See why</source>
        <translation>Warum ansehen</translation>
    </message>
</context>
<context>
    <name>VersionsCard</name>
    <message>
        <source>Changes so far</source>
        <translation>Bisherige Änderungen</translation>
    </message>
    <message>
        <source>{name}, from {day}</source>
        <translation>{name}, ab {day}</translation>
    </message>
    <message>
        <source>Started.</source>
        <translation>Begonnen.</translation>
    </message>
</context>
<context>
    <name>ViewPanel</name>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>Drehen</translation>
    </message>
    <message>
        <source>Look down</source>
        <translation>Hinabblicken</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Gezeigt</translation>
    </message>
    <message>
        <source>Whole body</source>
        <translation>Ganzer Körper</translation>
    </message>
    <message>
        <source>Right foot</source>
        <translation>Rechter Fuß</translation>
    </message>
    <message>
        <source>Left foot</source>
        <translation>Linker Fuß</translation>
    </message>
    <message>
        <source>Both feet</source>
        <translation>Beide Füße</translation>
    </message>
    <message>
        <source>Half that works here</source>
        <translation>Hälfte, die hier arbeitet</translation>
    </message>
    <message>
        <source>Play the other half</source>
        <translation>Andere Hälfte abspielen</translation>
    </message>
</context>
<context>
    <name>WayCard</name>
    <message>
        <source>Way back to running</source>
        <translation>Wiedereinstieg ins Laufen</translation>
    </message>
    <message>
        <source>Walk and run in turns, from 1 minute to 30.</source>
        <translation>Gehen und Laufen im Wechsel, von 1 Minute bis 30.</translation>
    </message>
    <message>
        <source>Four checks open it. Two settled runs lead to the next level; pain leads one back.</source>
        <translation>Vier Prüfungen öffnen ihn. Zwei beruhigte Läufe führen zur nächsten Stufe; Schmerz führt eine zurück.</translation>
    </message>
    <message>
        <source>Look at the checks</source>
        <translation>Prüfungen ansehen</translation>
    </message>
</context>
<context>
    <name>WeekCalendar</name>
    <message>
        <source>This week</source>
        <translation>Diese Woche</translation>
    </message>
</context>
<context>
    <name>WeekCard</name>
    <message>
        <source>This week</source>
        <translation>Diese Woche</translation>
    </message>
</context>
<context>
    <name>WeekForm</name>
    <message>
        <source>Weekly questions</source>
        <translation>Wochenfragen</translation>
    </message>
    <message>
        <source>Overall change</source>
        <translation>Gesamtveränderung</translation>
    </message>
    <message>
        <source>Much worse</source>
        <translation>Viel schlechter</translation>
    </message>
    <message>
        <source>Fully recovered</source>
        <translation>Ganz erholt</translation>
    </message>
    <message>
        <source>Compared with the day you began the programme, how is it on the whole?</source>
        <translation>Wie ist es insgesamt, verglichen mit dem Tag, an dem du das Programm begonnen hast?</translation>
    </message>
    <message>
        <source>Up to three things that this problem makes hard. How well does each go today?</source>
        <translation>Bis zu drei Dinge, die dieses Problem schwer macht. Wie gut geht jedes heute?</translation>
    </message>
    <message>
        <source>Add another activity</source>
        <translation>Weitere Tätigkeit hinzufügen</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>If it stayed like this for the next months, would that be all right for you?</source>
        <translation>Wenn es die nächsten Monate so bliebe, wäre das für dich in Ordnung?</translation>
    </message>
    <message>
        <source>Everything may stay open.</source>
        <translation>Alles darf offen bleiben.</translation>
    </message>
    <message>
        <source>Your answers of {day}. Saving changes them.</source>
        <translation>Deine Antworten ({day}). Speichern ändert sie.</translation>
    </message>
</context>
<context>
    <name>WhenCard</name>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Day and time of the session</source>
        <translation>Tag und Uhrzeit der Einheit</translation>
    </message>
</context>
<context>
    <name>WhereStep</name>
    <message>
        <source>Nothing is stored before you press Start.</source>
        <translation>Nichts wird gespeichert, bevor du Start drückst.</translation>
    </message>
</context>
<context>
    <name>WhoStep</name>
    <message>
        <source>For me</source>
        <translation>Für mich</translation>
    </message>
    <message>
        <source>I have pain and want to know whether my exercises help.</source>
        <translation>Ich habe Schmerzen und möchte wissen, ob meine Übungen helfen.</translation>
    </message>
    <message>
        <source>Look around first</source>
        <translation>Erst umsehen</translation>
    </message>
    <message>
        <source>Nine weeks of invented entries, marked as sample data wherever they show.</source>
        <translation>Neun Wochen erfundener Einträge, überall als Beispieldaten gekennzeichnet.</translation>
    </message>
    <message>
        <source>Private by design. Your data is one file on this computer. You can open it, copy it, back it up and delete it. The app works without the internet.</source>
        <translation>Von Grund auf privat. Deine Daten sind eine Datei auf diesem Computer. Du kannst sie öffnen, kopieren, sichern und löschen. Die App funktioniert ohne Internet.</translation>
    </message>
    <message>
        <source>How old are you?</source>
        <translation>Wie alt bist du?</translation>
    </message>
    <message>
        <source>18 or older</source>
        <translation>18 oder älter</translation>
    </message>
    <message>
        <source>Under 18</source>
        <translation>Unter 18</translation>
    </message>
</context>
<context>
    <name>WholePresenter</name>
    <message>
        <source>Save as template</source>
        <translation>Als Vorlage speichern</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>The whole plan moves along. Once sessions are logged, the start stays.</source>
        <translation>Der ganze Plan wandert mit. Sobald Einheiten eingetragen sind, bleibt der Beginn.</translation>
    </message>
    <message>
        <source>Change the start</source>
        <translation>Beginn ändern</translation>
    </message>
    <message>
        <source>Start then</source>
        <translation>Dann beginnen</translation>
    </message>
    <message>
        <source>What was logged stays. The last day of the plan is:</source>
        <translation>Was eingetragen wurde, bleibt. Der letzte Tag des Plans ist:</translation>
    </message>
    <message>
        <source>End the plan</source>
        <translation>Plan beenden</translation>
    </message>
</context>
<context>
    <name>WordsCard</name>
    <message>
        <source>Present passphrase</source>
        <translation>Bisherige Passphrase</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Neue Passphrase</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Noch einmal dieselbe</translation>
    </message>
    <message>
        <source>The two are not the same. Type them again.</source>
        <translation>Die beiden sind nicht gleich. Gib sie noch einmal ein.</translation>
    </message>
</context>
<context>
    <name>WorstForm</name>
    <message>
        <source>Worst pain of a day</source>
        <translation>Stärkster Schmerz eines Tages</translation>
    </message>
    <message>
        <source>Worst pain</source>
        <translation>Stärkster Schmerz</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
</context>
<context>
    <name>YearPanel</name>
    <message>
        <source>Sessions done</source>
        <translation>Erledigte Einheiten</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Anlaufschmerz</translation>
    </message>
    <message>
        <source>Year before</source>
        <translation>Jahr davor</translation>
    </message>
    <message>
        <source>Year after</source>
        <translation>Jahr danach</translation>
    </message>
    <message>
        <source>Sessions by month</source>
        <translation>Einheiten nach Monat</translation>
    </message>
    <message>
        <source>First steps by month, on average</source>
        <translation>Anlaufschmerz nach Monat, im Mittel</translation>
    </message>
</context>
<context>
    <name>_ActivityRow</name>
    <message>
        <source>Activity {number}</source>
        <translation>Tätigkeit {number}</translation>
    </message>
    <message>
        <source>How well activity {number} goes</source>
        <translation>Wie gut Tätigkeit {number} geht</translation>
    </message>
    <message>
        <source>Cannot do it</source>
        <translation>Geht nicht</translation>
    </message>
    <message>
        <source>As well as before</source>
        <translation>So gut wie früher</translation>
    </message>
</context>
<context>
    <name>_Dashes</name>
    <message>
        <source>{number} of {total}</source>
        <translation>{number} von {total}</translation>
    </message>
    <message>
        <source>Question {number} of {total}</source>
        <translation>Frage {number} von {total}</translation>
    </message>
</context>
<context>
    <name>_Details</name>
    <message>
        <source>Technical details</source>
        <translation>Technische Details</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>zugeklappt</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>aufgeklappt</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>_Promise</name>
    <message>
        <source>Stays on this computer</source>
        <translation>Bleibt auf diesem Computer</translation>
    </message>
</context>
<context>
    <name>_Score</name>
    <message>
        <source>Delete {what}</source>
        <translation>{what} löschen</translation>
    </message>
</context>
<context>
    <name>advice</name>
    <message>
        <source>A physiotherapist can check how the exercises are done and adapt the plan.</source>
        <translation>In der Physiotherapie lässt sich prüfen, wie du die Übungen machst, und der Plan anpassen.</translation>
    </message>
    <message>
        <source>Nothing has moved yet. A physiotherapist can check load, posture and technique.</source>
        <translation>Noch hat sich nichts bewegt. In der Physiotherapie lassen sich Belastung, Haltung und Technik prüfen.</translation>
    </message>
    <message>
        <source>Talk to a doctor who sees many backs, such as an orthopaedic or sports doctor.</source>
        <translation>Sprich mit einer Praxis, die viele Rücken sieht, etwa einer orthopädischen oder sportmedizinischen.</translation>
    </message>
    <message>
        <source>This week would be a good time.</source>
        <translation>Diese Woche wäre ein guter Zeitpunkt.</translation>
    </message>
    <message>
        <source>The next two weeks would be a good time.</source>
        <translation>Die nächsten zwei Wochen wären ein guter Zeitpunkt.</translation>
    </message>
    <message>
        <source>The next six weeks would be a good time.</source>
        <translation>Die nächsten sechs Wochen wären ein guter Zeitpunkt.</translation>
    </message>
    <message>
        <source>Ease off: less load, nothing that makes it worse.</source>
        <translation>Tritt kürzer: weniger Belastung, nichts, was es verschlimmert.</translation>
    </message>
    <message>
        <source>Ease the load for about a week, then build up again.</source>
        <translation>Verringere die Belastung für etwa eine Woche, dann baue sie wieder auf.</translation>
    </message>
    <message>
        <source>Look again when the rise has had three weeks to settle.</source>
        <translation>Sieh wieder nach, wenn der Anstieg drei Wochen Zeit hatte, sich zu legen.</translation>
    </message>
    <message>
        <source>Talk to a doctor about what else could be behind it.</source>
        <translation>Sprich mit einem Arzt darüber, was sonst dahinterstecken könnte.</translation>
    </message>
    <message>
        <source>A physiotherapist or podiatrist can check how the exercises are done and adapt the plan.</source>
        <translation>In der Physiotherapie oder Podologie lässt sich prüfen, wie du die Übungen machst, und der Plan anpassen.</translation>
    </message>
    <message>
        <source>Talk to an orthopaedic or sports doctor.</source>
        <translation>Sprich mit einer orthopädischen oder sportmedizinischen Praxis.</translation>
    </message>
    <message>
        <source>An ultrasound scan is commonly used at this point.</source>
        <translation>An diesem Punkt ist eine Ultraschalluntersuchung üblich.</translation>
    </message>
    <message>
        <source>This has lasted long: ask a specialist to go through the options that remain.</source>
        <translation>Das dauert schon lange: Geh mit einer Fachpraxis durch, welche Möglichkeiten noch bleiben.</translation>
    </message>
    <message>
        <source>Take your numbers with you.</source>
        <translation>Nimm deine Zahlen mit.</translation>
    </message>
    <message>
        <source>Two sessions a week are enough to keep what you have.</source>
        <translation>Zwei Einheiten pro Woche reichen, um zu halten, was du hast.</translation>
    </message>
    <message>
        <source>Make the plan fit: fewer exercises, or other days.</source>
        <translation>Mach den Plan passend: weniger Übungen oder andere Tage.</translation>
    </message>
    <message>
        <source>A physiotherapist can help to find a plan that is doable.</source>
        <translation>Die Physiotherapie kann helfen, einen machbaren Plan zu finden.</translation>
    </message>
    <message>
        <source>After three months of trouble it is sensible to talk to a doctor, whatever the log says.</source>
        <translation>Nach drei Monaten Beschwerden ist ein Gespräch mit einem Arzt sinnvoll, ganz gleich, was das Tagebuch sagt.</translation>
    </message>
    <message>
        <source>Keep logging; the first week is the one that counts most.</source>
        <translation>Trage weiter ein; die erste Woche zählt am meisten.</translation>
    </message>
    <message>
        <source>Log two or three days a week; that is enough for an answer.</source>
        <translation>Trage an zwei oder drei Tagen pro Woche etwas ein; das reicht für eine Antwort.</translation>
    </message>
    <message>
        <source>Add past days that you remember well.</source>
        <translation>Trage vergangene Tage nach, an die du dich gut erinnerst.</translation>
    </message>
    <message>
        <source>Carry on with the plan.</source>
        <translation>Mach mit dem Plan weiter.</translation>
    </message>
    <message>
        <source>Nothing has moved yet. A pharmacist or physiotherapist can check shoes, load and technique.</source>
        <translation>Noch hat sich nichts bewegt. In der Apotheke oder Physiotherapie lassen sich Schuhe, Belastung und Technik prüfen.</translation>
    </message>
    <message>
        <source>The usual self-care step has run its time. Taping or a night splint are things to ask a physiotherapist about.</source>
        <translation>Der übliche Schritt der Selbstbehandlung hat seine Zeit gehabt. Nach Tape oder einer Nachtschiene kannst du in der Physiotherapie fragen.</translation>
    </message>
    <message>
        <source>An injection within the last six weeks: the plan alone cannot be judged yet.</source>
        <translation>Eine Spritze in den letzten sechs Wochen: Der Plan allein lässt sich noch nicht beurteilen.</translation>
    </message>
    <message>
        <source>More days with medicine than at the start; medicine hides pain.</source>
        <translation>Mehr Tage mit Medikament als zu Beginn; Medikamente verdecken Schmerz.</translation>
    </message>
    <message>
        <source>Medicine was taken in the first week, so the start may have been higher than it looks.</source>
        <translation>In der ersten Woche wurde ein Medikament genommen, der Anfangswert kann also höher gewesen sein, als es aussieht.</translation>
    </message>
    <message>
        <source>You run clearly more than at the start, with the same pain.</source>
        <translation>Du läufst deutlich mehr als zu Beginn, bei gleichem Schmerz.</translation>
    </message>
    <message>
        <source>Slower than expected, but moving.</source>
        <translation>Langsamer als erwartet, aber es bewegt sich.</translation>
    </message>
</context>
<context>
    <name>agenda</name>
    <message>
        <source>Rehab: {complaint}</source>
        <translation>Rehab: {complaint}</translation>
    </message>
    <message>
        <source>First-step pain</source>
        <translation>Anlaufschmerz</translation>
    </message>
    <message>
        <source>How strong was the pain with your first few steps after getting up? 0 to 10.</source>
        <translation>Wie stark war der Schmerz bei den ersten Schritten nach dem Aufstehen? 0 bis 10.</translation>
    </message>
    <message>
        <source>Any day suits: {often}.</source>
        <translation>Jeder Tag passt: {often}.</translation>
    </message>
</context>
<context>
    <name>backups</name>
    <message>
        <source>Backups go to {folder}.</source>
        <translation>Sicherungen liegen in {folder}.</translation>
    </message>
    <message>
        <source>One click makes a copy that is read again before it counts.</source>
        <translation>Ein Klick macht eine Kopie, die noch einmal gelesen wird, bevor sie zählt.</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>Noch keine Sicherung</translation>
    </message>
    <message>
        <source>Backed up today at {time}</source>
        <translation>Heute um {time} gesichert</translation>
    </message>
    <message>
        <source>Backed up yesterday at {time}</source>
        <translation>Gestern um {time} gesichert</translation>
    </message>
    <message>
        <source>Backed up on {day} at {time}</source>
        <translation>Am {day} um {time} gesichert</translation>
    </message>
    <message>
        <source>{day} {time}</source>
        <translation>{day} {time}</translation>
    </message>
    <message>
        <source>1 score</source>
        <translation>1 Wert</translation>
    </message>
    <message>
        <source>{number} scores</source>
        <translation>{number} Werte</translation>
    </message>
    <message>
        <source>1 run</source>
        <translation>1 Lauf</translation>
    </message>
    <message>
        <source>{number} runs</source>
        <translation>{number} Läufe</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>Nicht lesbar</translation>
    </message>
    <message>
        <source>Encrypted, opens with its own passphrase</source>
        <translation>Verschlüsselt, öffnet sich mit eigener Passphrase</translation>
    </message>
    <message>
        <source>This backup cannot be read any more. Make a new one.</source>
        <translation>Diese Sicherung ist nicht mehr lesbar. Mach eine neue.</translation>
    </message>
    <message>
        <source>Checked after writing: {found}.</source>
        <translation>Nach dem Schreiben geprüft: {found}.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Einheiten</translation>
    </message>
    <message>
        <source>Pain scores</source>
        <translation>Schmerzwerte</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>First entry</source>
        <translation>Erster Eintrag</translation>
    </message>
    <message>
        <source>Last entry</source>
        <translation>Letzter Eintrag</translation>
    </message>
    <message>
        <source>Restored: {after}.</source>
        <translation>Wiederhergestellt: {after}.</translation>
    </message>
    <message>
        <source>Restored: {after}. Before it were {before}.</source>
        <translation>Wiederhergestellt: {after}. Vorher waren es {before}.</translation>
    </message>
    <message>
        <source>All data are deleted. The backups are still there.</source>
        <translation>Alle Daten sind gelöscht. Die Sicherungen sind noch da.</translation>
    </message>
    <message>
        <source>All data and all backups are deleted.</source>
        <translation>Alle Daten und alle Sicherungen sind gelöscht.</translation>
    </message>
    <message>
        <source>No backup holds this person.</source>
        <translation>Keine Sicherung enthält diese Person.</translation>
    </message>
    <message>
        <source>Backups that hold this person: {files}.</source>
        <translation>Sicherungen, die diese Person enthalten: {files}.</translation>
    </message>
    <message>
        <source>This person is deleted for good.</source>
        <translation>Diese Person ist endgültig gelöscht.</translation>
    </message>
    <message>
        <source>Backups written anew without them: {files}.</source>
        <translation>Sicherungen, die ohne sie neu geschrieben wurden: {files}.</translation>
    </message>
    <message>
        <source>Backups that still hold them: {files}.</source>
        <translation>Sicherungen, die sie noch enthalten: {files}.</translation>
    </message>
    <message>
        <source>everybody in this data file</source>
        <translation>alle Personen in dieser Datendatei</translation>
    </message>
    <message>
        <source>There is nobody in this data file.</source>
        <translation>In dieser Datendatei ist niemand.</translation>
    </message>
    <message>
        <source>Not readable, so nobody can say who is in them: {files}. Delete them yourself if they must go.</source>
        <translation>Nicht lesbar, daher lässt sich nicht sagen, wer darin ist: {files}. Lösche sie selbst, wenn sie weg sollen.</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n weitere</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cautions</name>
    <message>
        <source>After recent surgery, with a suspected fracture, with heart disease that is not under control or with complications in pregnancy ask a professional before any exercise.</source>
        <translation>Nach einer kürzlichen Operation, bei Verdacht auf einen Knochenbruch, bei einer nicht eingestellten Herzkrankheit oder bei Komplikationen in der Schwangerschaft frag vor jeder Übung eine Fachperson.</translation>
    </message>
    <message>
        <source>Ask a professional first with: {list}.</source>
        <translation>Frag zuerst eine Fachperson bei: {list}.</translation>
    </message>
    <message>
        <source>A numb foot</source>
        <translation>Tauber Fuß</translation>
    </message>
    <message>
        <source>Fragile or broken skin</source>
        <translation>Empfindliche oder verletzte Haut</translation>
    </message>
    <message>
        <source>Blood thinners</source>
        <translation>Blutverdünner</translation>
    </message>
    <message>
        <source>A calf that is newly swollen, warm or red</source>
        <translation>Neu geschwollene, warme oder rote Wade</translation>
    </message>
    <message>
        <source>Poor circulation in the legs</source>
        <translation>Schlechte Durchblutung der Beine</translation>
    </message>
    <message>
        <source>A worn big-toe joint</source>
        <translation>Verschlissenes Großzehengelenk</translation>
    </message>
    <message>
        <source>Pinching at the front of the ankle</source>
        <translation>Einklemmen vorn am Sprunggelenk</translation>
    </message>
    <message>
        <source>Pain where the Achilles tendon meets the heel bone</source>
        <translation>Schmerz am Ansatz der Achillessehne am Fersenbein</translation>
    </message>
    <message>
        <source>A torn tendon that is not cleared yet</source>
        <translation>Gerissene Sehne ohne Freigabe</translation>
    </message>
    <message>
        <source>A muscle strain of the last days</source>
        <translation>Muskelzerrung der letzten Tage</translation>
    </message>
    <message>
        <source>A fresh sprain</source>
        <translation>Frische Verstauchung</translation>
    </message>
    <message>
        <source>A stress fracture now or in the past</source>
        <translation>Ermüdungsbruch, jetzt oder früher</translation>
    </message>
    <message>
        <source>A flared-up kneecap</source>
        <translation>Gereizte Kniescheibe</translation>
    </message>
    <message>
        <source>Pain in kneeling</source>
        <translation>Schmerz beim Knien</translation>
    </message>
    <message>
        <source>Pain at the side of the hip</source>
        <translation>Schmerz seitlich an der Hüfte</translation>
    </message>
    <message>
        <source>A replaced hip</source>
        <translation>Künstliche Hüfte</translation>
    </message>
    <message>
        <source>Pain that shoots down the leg</source>
        <translation>Schmerz, der ins Bein schießt</translation>
    </message>
    <message>
        <source>A flared-up back</source>
        <translation>Gereizter Rücken</translation>
    </message>
    <message>
        <source>Thin bones</source>
        <translation>Geringe Knochendichte</translation>
    </message>
    <message>
        <source>A neck injury</source>
        <translation>Nackenverletzung</translation>
    </message>
    <message>
        <source>Giddiness when the head moves</source>
        <translation>Schwindel bei Kopfbewegung</translation>
    </message>
    <message>
        <source>Pain or tingling that runs into the arm</source>
        <translation>Schmerz oder Kribbeln, das in den Arm zieht</translation>
    </message>
    <message>
        <source>A painful shoulder</source>
        <translation>Schmerzhafte Schulter</translation>
    </message>
    <message>
        <source>A shoulder that slips out</source>
        <translation>Schulter, die herausspringt</translation>
    </message>
    <message>
        <source>A painful wrist</source>
        <translation>Schmerzhaftes Handgelenk</translation>
    </message>
    <message>
        <source>Falling easily</source>
        <translation>Leichtes Stürzen</translation>
    </message>
    <message>
        <source>Heart disease that is not under control</source>
        <translation>Nicht eingestellte Herzkrankheit</translation>
    </message>
    <message>
        <source>High blood pressure</source>
        <translation>Bluthochdruck</translation>
    </message>
    <message>
        <source>Pregnancy</source>
        <translation>Schwangerschaft</translation>
    </message>
</context>
<context>
    <name>chart</name>
    <message>
        <source>Pain 0–10</source>
        <translation>Schmerz 0–10</translation>
    </message>
    <message>
        <source>each check-in</source>
        <translation>jeder Check-in</translation>
    </message>
    <message>
        <source>median of a week</source>
        <translation>Median einer Woche</translation>
    </message>
    <message>
        <source>10-day trend and likely range</source>
        <translation>10-Tage-Trend und wahrscheinlicher Bereich</translation>
    </message>
    <message>
        <source>expected path</source>
        <translation>erwarteter Verlauf</translation>
    </message>
    <message>
        <source>treatment</source>
        <translation>Behandlung</translation>
    </message>
    <message>
        <source>flare</source>
        <translation>Schub</translation>
    </message>
    <message>
        <source>weeks after an injection</source>
        <translation>Wochen nach einer Spritze</translation>
    </message>
    <message>
        <source>done on another day</source>
        <translation>an einem anderen Tag gemacht</translation>
    </message>
    <message>
        <source>not in the plan</source>
        <translation>nicht im Plan</translation>
    </message>
    <message>
        <source>a run much longer than before</source>
        <translation>ein viel längerer Lauf als zuvor</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>pausiert</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Start {level}</source>
        <translation>Beginn {level}</translation>
    </message>
    <message>
        <source>Expected by now: {level}</source>
        <translation>Jetzt erwartet: {level}</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Einheiten</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Laufen</translation>
    </message>
    <message>
        <source>miles per week</source>
        <translation>Meilen pro Woche</translation>
    </message>
    <message>
        <source>km per week</source>
        <translation>km pro Woche</translation>
    </message>
    <message>
        <source>No entries in these days</source>
        <translation>Keine Einträge in diesen Tagen</translation>
    </message>
    <message>
        <source>Now {level}</source>
        <translation>Jetzt {level}</translation>
    </message>
    <message>
        <source>Now {level} ({change})</source>
        <translation>Jetzt {level} ({change})</translation>
    </message>
    <message>
        <source>{distance} in seven days</source>
        <translation>{distance} in sieben Tagen</translation>
    </message>
    <message>
        <source>Worth having {level} ({change})</source>
        <translation>Bedeutsam ab {level} ({change})</translation>
    </message>
    <message>
        <source>{share} done</source>
        <translation>{share} erledigt</translation>
    </message>
    <message numerus="yes">
        <source>%n treatments</source>
        <translation>
            <numerusform>%n Behandlung</numerusform>
            <numerusform>%n Behandlungen</numerusform>
        </translation>
    </message>
    <message>
        <source>day {number}</source>
        <translation>Tag {number}</translation>
    </message>
</context>
<context>
    <name>chart_words</name>
    <message>
        <source>{name} {day}</source>
        <translation>{name} {day}</translation>
    </message>
    <message>
        <source>{name} {times} in {month}</source>
        <translation>{name} {times} im {month}</translation>
    </message>
    <message>
        <source>{name} {times}, {range}</source>
        <translation>{name} {times}, {range}</translation>
    </message>
    <message>
        <source>Flat for {weeks}.</source>
        <translation>Unverändert seit {weeks}.</translation>
    </message>
    <message>
        <source>{check_ins}.</source>
        <translation>{check_ins}.</translation>
    </message>
    <message>
        <source>{check_ins}, {share} of sessions done.</source>
        <translation>{check_ins}, {share} der Einheiten erledigt.</translation>
    </message>
    <message>
        <source>{days} in a flare.</source>
        <translation>{days} im Schub.</translation>
    </message>
    <message>
        <source>Markers: {names}.</source>
        <translation>Markierungen: {names}.</translation>
    </message>
    <message>
        <source>{answer} until {day}</source>
        <translation>{answer} bis {day}</translation>
    </message>
    <message>
        <source>{answer} since then</source>
        <translation>{answer} seitdem</translation>
    </message>
    <message>
        <source>Answers of late: {answers}.</source>
        <translation>Letzte Antworten: {answers}.</translation>
    </message>
    <message>
        <source>Answers day by day: {answers}.</source>
        <translation>Antworten Tag für Tag: {answers}.</translation>
    </message>
    <message>
        <source>{pain} from {span}</source>
        <translation>{pain}, {span}</translation>
    </message>
    <message>
        <source>{opening}: not enough entries for a level.</source>
        <translation>{opening}: nicht genug Einträge für einen Wert.</translation>
    </message>
    <message>
        <source>{opening}: started at {first}, now {now}</source>
        <translation>{opening}: zu Beginn {first}, jetzt {now}</translation>
    </message>
    <message>
        <source>, expected {level}</source>
        <translation>, erwartet {level}</translation>
    </message>
    <message>
        <source>; {level} ({change}) would be a change worth having</source>
        <translation>; {level} ({change}) wäre eine bedeutsame Veränderung</translation>
    </message>
</context>
<context>
    <name>checkup</name>
    <message>
        <source>The safety questions were skipped</source>
        <translation>Die Sicherheitsfragen wurden übersprungen</translation>
    </message>
    <message>
        <source>all questions</source>
        <translation>alle Fragen</translation>
    </message>
    <message>
        <source>questions before a plan</source>
        <translation>Fragen vor einem Plan</translation>
    </message>
    <message>
        <source>weekly questions</source>
        <translation>Wochenfragen</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>nicht beantwortet</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>not sure</source>
        <translation>unsicher</translation>
    </message>
    <message>
        <source>{sign}: {reply}</source>
        <translation>{sign}: {reply}</translation>
    </message>
    <message>
        <source>Since {day}</source>
        <translation>Seit {day}</translation>
    </message>
    <message>
        <source>{sign}: {before} → {now}</source>
        <translation>{sign}: {before} → {now}</translation>
    </message>
    <message>
        <source>the same answers</source>
        <translation>dieselben Antworten</translation>
    </message>
    <message>
        <source>1 spot</source>
        <translation>1 Stelle</translation>
    </message>
    <message numerus="yes">
        <source>%n spots</source>
        <translation>
            <numerusform>%n Stelle</numerusform>
            <numerusform>%n Stellen</numerusform>
        </translation>
    </message>
    <message>
        <source>{place}: {change}</source>
        <translation>{place}: {change}</translation>
    </message>
    <message>
        <source>the same spots</source>
        <translation>dieselben Stellen</translation>
    </message>
    <message>
        <source>Pain map</source>
        <translation>Schmerzkarte</translation>
    </message>
    <message>
        <source>{fine} of {all} answers raised no concern</source>
        <translation>{fine} von {all} Antworten unbedenklich</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>Content: not in order.</source>
        <translation>Inhalt: nicht in Ordnung.</translation>
    </message>
    <message>
        <source>Content: in order.</source>
        <translation>Inhalt: in Ordnung.</translation>
    </message>
    <message>
        <source>exercises</source>
        <translation>Übungen</translation>
    </message>
    <message>
        <source>programmes</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>packs</source>
        <translation>Pakete</translation>
    </message>
    <message>
        <source>links</source>
        <translation>Verknüpfungen</translation>
    </message>
    <message>
        <source>drawings</source>
        <translation>Zeichnungen</translation>
    </message>
    <message>
        <source>poses</source>
        <translation>Posen</translation>
    </message>
    <message>
        <source>guide cards</source>
        <translation>Karten des Wegweisers</translation>
    </message>
    <message>
        <source>questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Content: in order ({counted}).</source>
        <translation>Inhalt: in Ordnung ({counted}).</translation>
    </message>
    <message>
        <source>Backed up and checked: {file}</source>
        <translation>Gesichert und geprüft: {file}</translation>
    </message>
    <message>
        <source>Answer them in one line, with yes, no or unsure in place of each question mark:</source>
        <translation>Beantworte sie in einer Zeile, mit yes, no oder unsure anstelle jedes Fragezeichens:</translation>
    </message>
    <message>
        <source>Not answered yet:</source>
        <translation>Noch nicht beantwortet:</translation>
    </message>
    <message>
        <source>{told}, from {day} on.</source>
        <translation>{told}, ab {day}.</translation>
    </message>
    <message>
        <source>{name}: put off. The dose stays as it is.</source>
        <translation>{name}: aufgeschoben. Die Dosis bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>{name}: begins on {day}.</source>
        <translation>{name}: beginnt am {day}.</translation>
    </message>
    <message>
        <source>No further phase waits.</source>
        <translation>Es wartet keine weitere Phase.</translation>
    </message>
    <message>
        <source>Written: {file} ({what})</source>
        <translation>Geschrieben: {file} ({what})</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation>Geschrieben: {file}</translation>
    </message>
    <message>
        <source>Passphrase or recovery code of {file}</source>
        <translation>Passphrase oder Wiederherstellungscode von {file}</translation>
    </message>
    <message>
        <source>No exercise fits “{query}”.</source>
        <translation>Keine Übung passt zu „{query}“.</translation>
    </message>
    <message>
        <source>No exercise fits these filters.</source>
        <translation>Keine Übung passt zu diesen Filtern.</translation>
    </message>
    <message>
        <source>Did you mean “{words}”?</source>
        <translation>Meintest du „{words}“?</translation>
    </message>
    <message>
        <source>How to</source>
        <translation>So geht es</translation>
    </message>
    <message>
        <source>Cues</source>
        <translation>Merksätze</translation>
    </message>
    <message>
        <source>Often done wrong</source>
        <translation>Häufige Fehler</translation>
    </message>
    <message>
        <source>Good signs</source>
        <translation>Gute Zeichen</translation>
    </message>
    <message>
        <source>Stop if</source>
        <translation>Hör auf, wenn</translation>
    </message>
    <message>
        <source>Take care</source>
        <translation>Achte darauf</translation>
    </message>
    <message>
        <source>Ask a professional first with</source>
        <translation>Frag zuerst eine Fachperson bei</translation>
    </message>
    <message>
        <source>For every exercise</source>
        <translation>Für jede Übung</translation>
    </message>
    <message>
        <source>Harder</source>
        <translation>Schwerer</translation>
    </message>
    <message>
        <source>Easier</source>
        <translation>Leichter</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Evidence: {strength}</source>
        <translation>Evidenz: {strength}</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>Used for</source>
        <translation>Bei</translation>
    </message>
    <message>
        <source>Acts on</source>
        <translation>Wirkt auf</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Haltung</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Braucht</translation>
    </message>
    <message>
        <source>Dose</source>
        <translation>Dosis</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Wie oft</translation>
    </message>
    <message>
        <source>Also called</source>
        <translation>Auch</translation>
    </message>
    <message>
        <source>Not with these exercises, but to a doctor first</source>
        <translation>Nicht mit diesen Übungen, sondern zuerst zum Arzt</translation>
    </message>
    <message>
        <source>To begin with</source>
        <translation>Für den Anfang</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Danach</translation>
    </message>
    <message>
        <source>As a programme, with &apos;rehab start NAME&apos;</source>
        <translation>Als Programm, mit &apos;rehab start NAME&apos;</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidenz</translation>
    </message>
    <message>
        <source>{measure}: not recorded ({day}).</source>
        <translation>{measure}: nicht erfasst ({day}).</translation>
    </message>
    <message>
        <source>{measure}: {value} of 10, {words} ({day}).</source>
        <translation>{measure}: {value} von 10, {words} ({day}).</translation>
    </message>
    <message>
        <source>Session beside the plan</source>
        <translation>Einheit neben dem Plan</translation>
    </message>
    <message>
        <source>Run: {distance} ({day}).</source>
        <translation>Lauf: {distance} ({day}).</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>nicht erfasst</translation>
    </message>
    <message>
        <source>Sample person with nine weeks of entries up to {day}, in {folder}.</source>
        <translation>Beispielperson mit neun Wochen Einträgen bis {day}, in {folder}.</translation>
    </message>
    <message>
        <source>{name}: started for {site} on {day}.</source>
        <translation>{name}: begonnen für {site}, {day}.</translation>
    </message>
    <message>
        <source>Before the first session, a few signs should be ruled out:</source>
        <translation>Vor der ersten Einheit sollten einige Zeichen ausgeschlossen sein:</translation>
    </message>
    <message>
        <source>Stop and ask for help at once if one of these happens:</source>
        <translation>Hör auf und hol sofort Hilfe, wenn eines davon eintritt:</translation>
    </message>
    <message>
        <source>{heading} · {plan}, week {number}</source>
        <translation>{heading} · {plan}, Woche {number}</translation>
    </message>
    <message>
        <source>not logged yet</source>
        <translation>noch nicht eingetragen</translation>
    </message>
    <message>
        <source>Nothing changes by itself: &apos;rehab accept NUMBER&apos; or &apos;rehab put-off NUMBER&apos;.</source>
        <translation>Von selbst ändert sich nichts: &apos;rehab accept NUMMER&apos; oder &apos;rehab put-off NUMMER&apos;.</translation>
    </message>
    <message>
        <source>&apos;rehab phase --next&apos; begins the next one, &apos;rehab phase --stay&apos; stays a week.</source>
        <translation>&apos;rehab phase --next&apos; beginnt die nächste, &apos;rehab phase --stay&apos; bleibt eine Woche.</translation>
    </message>
    <message>
        <source>{value} of 10, {words}</source>
        <translation>{value} von 10, {words}</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message>
        <source>a week ago</source>
        <translation>vor einer Woche</translation>
    </message>
    <message>
        <source>No programme is running. &apos;rehab start PROGRAMME --site left-heel&apos; begins one.</source>
        <translation>Es läuft kein Programm. &apos;rehab start PROGRAMM --site left-heel&apos; beginnt eines.</translation>
    </message>
    <message>
        <source>Nothing is due: the plan is paused. &apos;rehab checkup&apos; says what to do first.</source>
        <translation>Nichts ist fällig: Der Plan ist pausiert. &apos;rehab checkup&apos; sagt, was zuerst zu tun ist.</translation>
    </message>
    <message>
        <source>Nothing is due: a rest day.</source>
        <translation>Nichts ist fällig: ein Ruhetag.</translation>
    </message>
    <message>
        <source>Beside the plan</source>
        <translation>Neben dem Plan</translation>
    </message>
    <message>
        <source>{when}, moved from {day}</source>
        <translation>{when}, verschoben von {day}</translation>
    </message>
    <message>
        <source>{when}, needs rest until {moment}</source>
        <translation>{when}, Pause bis {moment}</translation>
    </message>
    <message>
        <source>due</source>
        <translation>fällig</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>nicht erledigt</translation>
    </message>
    <message>
        <source>rest</source>
        <translation>Ruhe</translation>
    </message>
    <message>
        <source>paused ({reason})</source>
        <translation>pausiert ({reason})</translation>
    </message>
    <message>
        <source>paused (a warning sign waits for a look)</source>
        <translation>pausiert (ein Warnzeichen muss angesehen werden)</translation>
    </message>
    <message>
        <source>{done} of {planned} done this week.</source>
        <translation>Diese Woche erledigt: {done} von {planned}.</translation>
    </message>
    <message>
        <source>What to do now</source>
        <translation>Was jetzt zu tun ist</translation>
    </message>
    <message>
        <source>Also</source>
        <translation>Außerdem</translation>
    </message>
    <message>
        <source>What would change it</source>
        <translation>Was es ändern würde</translation>
    </message>
    <message>
        <source>Next fair look</source>
        <translation>Nächste Einschätzung</translation>
    </message>
    <message>
        <source>How often right</source>
        <translation>Wie oft richtig</translation>
    </message>
    <message>
        <source>pain went down as usual</source>
        <translation>der Schmerz ging wie üblich zurück</translation>
    </message>
    <message>
        <source>little pain left</source>
        <translation>wenig Schmerz übrig</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} bis {last}</translation>
    </message>
    <message>
        <source>chance that care is needed {chance}</source>
        <translation>Wahrscheinlichkeit, dass Behandlung nötig ist: {chance}</translation>
    </message>
    <message>
        <source>Cases: {cases}. Days judged: {days}. Written: {file}</source>
        <translation>Fälle: {cases}. Beurteilte Tage: {days}. Geschrieben: {file}</translation>
    </message>
    <message>
        <source>Passphrase of {file}</source>
        <translation>Passphrase von {file}</translation>
    </message>
    <message>
        <source>{treatment}: from {first}.</source>
        <translation>{treatment}: ab {first}.</translation>
    </message>
    <message>
        <source>{treatment}: from {first} to {last}.</source>
        <translation>{treatment}: {first} bis {last}.</translation>
    </message>
</context>
<context>
    <name>click</name>
    <message>
        <source>Usage:</source>
        <translation>Aufruf:</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Show this message and exit.</source>
        <translation>Diese Hilfe zeigen.</translation>
    </message>
    <message>
        <source>required</source>
        <translation>nötig</translation>
    </message>
    <message>
        <source>default: {default}</source>
        <translation>sonst: {default}</translation>
    </message>
    <message>
        <source>file</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>directory</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>integer</source>
        <translation>ganze Zahl</translation>
    </message>
    <message>
        <source>integer range</source>
        <translation>ganze Zahl</translation>
    </message>
    <message>
        <source>float</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Missing command.</source>
        <translation>Es fehlt ein Befehl.</translation>
    </message>
    <message>
        <source>Missing argument</source>
        <translation>Es fehlt die Angabe</translation>
    </message>
    <message>
        <source>Missing option</source>
        <translation>Es fehlt die Option</translation>
    </message>
    <message>
        <source>No such command {name!r}.</source>
        <translation>Es gibt keinen Befehl {name!r}.</translation>
    </message>
    <message>
        <source>No such option {name!r}.</source>
        <translation>Es gibt keine Option {name!r}.</translation>
    </message>
    <message>
        <source>Did you mean {possibility}?</source>
        <translation>Ist {possibility} gemeint?</translation>
    </message>
    <message>
        <source>(Did you mean one of: {possibilities}?)</source>
        <translation>(Ist eines davon gemeint: {possibilities}?)</translation>
    </message>
    <message>
        <source>Invalid value: {message}</source>
        <translation>Nicht verwendbar: {message}</translation>
    </message>
    <message>
        <source>Invalid value for {param_hint}: {message}</source>
        <translation>Nicht verwendbar für {param_hint}: {message}</translation>
    </message>
    <message>
        <source>Got unexpected extra argument ({args})</source>
        <translation>Das war zu viel: ({args})</translation>
    </message>
    <message>
        <source>Got unexpected extra arguments ({args})</source>
        <translation>Das war zu viel: ({args})</translation>
    </message>
    <message>
        <source>Option {name!r} requires an argument.</source>
        <translation>Die Option {name!r} braucht einen Wert.</translation>
    </message>
    <message>
        <source>Option {name!r} does not take a value.</source>
        <translation>Die Option {name!r} nimmt keinen Wert.</translation>
    </message>
    <message>
        <source>{value!r} is not {choice}.</source>
        <translation>{value!r} ist nicht {choice}.</translation>
    </message>
    <message>
        <source>{value!r} is not one of {choices}.</source>
        <translation>{value!r} ist keines von {choices}.</translation>
    </message>
    <message>
        <source>{value!r} is not a valid {number_type}.</source>
        <translation>{value!r} passt nicht; verlangt ist: {number_type}.</translation>
    </message>
    <message>
        <source>{value} is not in the range {range}.</source>
        <translation>{value} liegt nicht im Bereich {range}.</translation>
    </message>
    <message>
        <source>{name} {filename!r} is a file.</source>
        <translation>{name} {filename!r} ist eine Datei.</translation>
    </message>
    <message>
        <source>{name} {filename!r} is a directory.</source>
        <translation>{name} {filename!r} ist ein Ordner.</translation>
    </message>
    <message>
        <source>Repeat for confirmation</source>
        <translation>Noch einmal zur Bestätigung</translation>
    </message>
    <message>
        <source>Error: The two entered values do not match.</source>
        <translation>Die beiden Eingaben stimmen nicht überein.</translation>
    </message>
    <message>
        <source>Error: {e.message}</source>
        <translation>Fehler: {e.message}</translation>
    </message>
</context>
<context>
    <name>clinic</name>
    <message>
        <source>More than one person is called “{name}”. Use the id that &apos;rehab patients&apos; shows.</source>
        <translation>Mehr als eine Person heißt „{name}“. Bitte die ID verwenden, die &apos;rehab patients&apos; zeigt.</translation>
    </message>
    <message>
        <source>Say whose data you mean: add --patient with a name or an id.</source>
        <translation>Bitte angeben, wessen Daten gemeint sind: --patient mit einem Namen oder einer ID ergänzen.</translation>
    </message>
    <message>
        <source>Please give a name.</source>
        <translation>Bitte einen Namen angeben.</translation>
    </message>
    <message>
        <source>The name has {length} characters. Use at most {limit}.</source>
        <translation>Der Name hat {length} Zeichen. Höchstens {limit} sind möglich.</translation>
    </message>
    <message>
        <source>Please write something, or close without saving.</source>
        <translation>Bitte etwas schreiben oder ohne Speichern schließen.</translation>
    </message>
    <message>
        <source>The note has {length} characters. Use at most {limit}, or write two notes.</source>
        <translation>Die Notiz hat {length} Zeichen. Höchstens {limit} sind möglich, sonst zwei Notizen schreiben.</translation>
    </message>
    <message>
        <source>These are the same record. Choose another one.</source>
        <translation>Das ist dieselbe Akte. Bitte eine andere wählen.</translation>
    </message>
    <message>
        <source>Please give the filter a name.</source>
        <translation>Bitte dem Filter einen Namen geben.</translation>
    </message>
    <message>
        <source>{count} sample patients; the window opens as a clinic.</source>
        <translation>{count} Beispielpatienten; das Fenster öffnet sich als Praxis.</translation>
    </message>
    <message>
        <source>Warning sign</source>
        <translation>Warnzeichen</translation>
    </message>
    <message>
        <source>Getting worse</source>
        <translation>Wird schlechter</translation>
    </message>
    <message>
        <source>Not working</source>
        <translation>Wirkt nicht</translation>
    </message>
    <message>
        <source>Flare after load</source>
        <translation>Schub nach Belastung</translation>
    </message>
    <message>
        <source>Too few sessions</source>
        <translation>Zu wenige Einheiten</translation>
    </message>
    <message>
        <source>Too few check-ins</source>
        <translation>Zu wenige Check-ins</translation>
    </message>
    <message>
        <source>Working it out</source>
        <translation>Wird berechnet</translation>
    </message>
    <message>
        <source>Too early</source>
        <translation>Zu früh</translation>
    </message>
    <message>
        <source>Carry on for now</source>
        <translation>Vorerst weitermachen</translation>
    </message>
    <message>
        <source>On track</source>
        <translation>Auf Kurs</translation>
    </message>
    <message>
        <source>Recovered</source>
        <translation>Erholt</translation>
    </message>
    <message>
        <source>No plan yet</source>
        <translation>Noch kein Plan</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Needs a decision</source>
        <translation>Entscheidung nötig</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Beobachten</translation>
    </message>
    <message>
        <source>Going well</source>
        <translation>Läuft gut</translation>
    </message>
    <message>
        <source>Review due</source>
        <translation>Kontrolle fällig</translation>
    </message>
    <message>
        <source>No log {days} days</source>
        <translation>{days} Tage kein Eintrag</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archiviert</translation>
    </message>
    <message>
        <source>By verdict</source>
        <translation>Nach Einschätzung</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Nach Name</translation>
    </message>
    <message>
        <source>By sessions</source>
        <translation>Nach Einheiten</translation>
    </message>
    <message>
        <source>By last log</source>
        <translation>Nach letztem Eintrag</translation>
    </message>
    <message>
        <source>By review</source>
        <translation>Nach Kontrolle</translation>
    </message>
    <message>
        <source>1 patient</source>
        <translation>1 Patient</translation>
    </message>
    <message>
        <source>{count} patients</source>
        <translation>{count} Patienten</translation>
    </message>
    <message>
        <source>{count} active · those who need you first</source>
        <translation>{count} aktiv · die Dringenden zuerst</translation>
    </message>
    <message>
        <source>{shown} of {count} shown</source>
        <translation>{shown} von {count} gezeigt</translation>
    </message>
    <message>
        <source>No complaint yet</source>
        <translation>Noch keine Beschwerde</translation>
    </message>
    <message>
        <source>{n} day</source>
        <translation>{n} Tag</translation>
    </message>
    <message>
        <source>{n} days</source>
        <translation>{n} Tage</translation>
    </message>
    <message>
        <source>{n} wk</source>
        <translation>{n} Wo.</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>noch nichts</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message>
        <source>{days} days ago</source>
        <translation>vor {days} Tagen</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>seit {day}</translation>
    </message>
    <message>
        <source>{name}. {complaint}. {answer}. Sessions done: {done}. Last log: {last}.</source>
        <translation>{name}. {complaint}. {answer}. Erledigte Einheiten: {done}. Letzter Eintrag: {last}.</translation>
    </message>
    <message>
        <source>Next review: {day}.</source>
        <translation>Am {day} ist die nächste Kontrolle.</translation>
    </message>
    <message>
        <source>Working out answers: {done} of {total}</source>
        <translation>Antworten werden berechnet: {done} von {total}</translation>
    </message>
    <message>
        <source>Reading patients: {done} of {total}</source>
        <translation>Patienten werden gelesen: {done} von {total}</translation>
    </message>
    <message>
        <source>No review planned.</source>
        <translation>Keine Kontrolle geplant.</translation>
    </message>
    <message>
        <source>Review today.</source>
        <translation>Kontrolle heute.</translation>
    </message>
    <message>
        <source>Review due since {day}.</source>
        <translation>Kontrolle fällig seit {day}.</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} von {count}</translation>
    </message>
    <message>
        <source>week {week} of “{program}”</source>
        <translation>Woche {week} von „{program}“</translation>
    </message>
    <message>
        <source>nothing logged yet</source>
        <translation>noch nichts eingetragen</translation>
    </message>
    <message>
        <source>last log {when}</source>
        <translation>letzter Eintrag {when}</translation>
    </message>
    <message>
        <source>Pain is where it was at the start; {matters} points would matter.</source>
        <translation>Der Schmerz ist wie zu Beginn; bedeutsam wären {matters} Punkte.</translation>
    </message>
    <message>
        <source>Pain is down {size} points since the start; {matters} would matter.</source>
        <translation>Der Schmerz ist seit Beginn um {size} Punkte gesunken; bedeutsam wären {matters}.</translation>
    </message>
    <message>
        <source>Pain is up {size} points since the start; {matters} would matter.</source>
        <translation>Der Schmerz ist seit Beginn um {size} Punkte gestiegen; bedeutsam wären {matters}.</translation>
    </message>
    <message>
        <source>Since phase {number} began on {day}: unchanged, {now}</source>
        <translation>Seit Phase {number} am {day} begann: unverändert {now}</translation>
    </message>
    <message>
        <source>Since phase {number} began on {day}: from {then} to {now}</source>
        <translation>Seit Phase {number} am {day} begann: von {then} auf {now}</translation>
    </message>
    <message>
        <source>Flat for three weeks.</source>
        <translation>Seit drei Wochen unverändert.</translation>
    </message>
    <message>
        <source>Falling by {size} points a week for three weeks.</source>
        <translation>Seit drei Wochen um {size} Punkte pro Woche fallend.</translation>
    </message>
    <message>
        <source>Rising by {size} points a week for three weeks.</source>
        <translation>Seit drei Wochen um {size} Punkte pro Woche steigend.</translation>
    </message>
    <message>
        <source>{share} of sessions done, {done} of {planned} in six weeks.</source>
        <translation>{share} der Einheiten erledigt, {done} von {planned} in sechs Wochen.</translation>
    </message>
    <message>
        <source>{days} days with a score.</source>
        <translation>{days} Tage mit einem Wert.</translation>
    </message>
    <message>
        <source>A warning sign of {day} waits for a look. The plan is paused.</source>
        <translation>Ein Warnzeichen vom {day} wartet auf einen Blick. Der Plan ist pausiert.</translation>
    </message>
    <message>
        <source>{what}, reported on {day}. The plan is paused until somebody has looked.</source>
        <translation>{what}, gemeldet am {day}. Der Plan ist pausiert, bis es jemand abgeklärt hat.</translation>
    </message>
    <message>
        <source>No plan yet. Choose the place and a programme.</source>
        <translation>Noch kein Plan. Stelle und Programm wählen.</translation>
    </message>
    <message>
        <source>Nothing has been logged yet.</source>
        <translation>Es wurde noch nichts eingetragen.</translation>
    </message>
    <message>
        <source>Nothing logged for {days} days.</source>
        <translation>Seit {days} Tagen nichts eingetragen.</translation>
    </message>
    <message>
        <source>The next phase, {name}, asks for nothing before it.</source>
        <translation>Die nächste Phase, {name}, verlangt vorher nichts.</translation>
    </message>
    <message>
        <source>Next phase, {name}: {met} of {count} criteria met.</source>
        <translation>Nächste Phase, {name}: {met} von {count} Kriterien erfüllt.</translation>
    </message>
    <message>
        <source>One change of the plan is proposed.</source>
        <translation>Eine Änderung des Plans ist vorgeschlagen.</translation>
    </message>
    <message>
        <source>{count} changes of the plan are proposed.</source>
        <translation>{count} Änderungen des Plans sind vorgeschlagen.</translation>
    </message>
    <message>
        <source>Ran {distance} a week in the last {weeks} weeks.</source>
        <translation>{distance} pro Woche gelaufen in den letzten {weeks} Wochen.</translation>
    </message>
    <message>
        <source>{n} added</source>
        <translation>{n} hinzugefügt</translation>
    </message>
    <message>
        <source>{n} the same</source>
        <translation>{n} gleich</translation>
    </message>
    <message>
        <source>{n} differ</source>
        <translation>{n} verschieden</translation>
    </message>
    <message>
        <source>{n} only here</source>
        <translation>{n} nur hier</translation>
    </message>
    <message>
        <source>No patient is listed.</source>
        <translation>Kein Patient in der Liste.</translation>
    </message>
    <message>
        <source>no trend yet</source>
        <translation>noch kein Trend</translation>
    </message>
</context>
<context>
    <name>conflict</name>
    <message>
        <source>Another window</source>
        <translation>Ein anderes Fenster</translation>
    </message>
    <message>
        <source>{name} changed it at {when}, while it was open here. Choose what stays; nothing is lost.</source>
        <translation>{name} hat es um {when} geändert, während es hier offen war. Wähle, was bleibt; nichts geht verloren.</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>For the patient to read</source>
        <translation>Für den Patienten lesbar</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Pain before</source>
        <translation>Schmerz davor</translation>
    </message>
    <message>
        <source>Pain during</source>
        <translation>Schmerz dabei</translation>
    </message>
    <message>
        <source>Pain after</source>
        <translation>Schmerz danach</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Anstrengung</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Looked at on</source>
        <translation>Angesehen am</translation>
    </message>
    <message>
        <source>Looked at by</source>
        <translation>Angesehen von</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Distance from UTC</source>
        <translation>Abstand von UTC</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Distanz</translation>
    </message>
    <message>
        <source>Time in motion</source>
        <translation>Zeit in Bewegung</translation>
    </message>
    <message>
        <source>Pain</source>
        <translation>Schmerz</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Anfang</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Dose</source>
        <translation>Dosis</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>Gegeben von</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Shoes</source>
        <translation>Schuhe</translation>
    </message>
    <message>
        <source>Insoles</source>
        <translation>Einlagen</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>{km} km</source>
        <translation>{km} km</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
</context>
<context>
    <name>crash</name>
    <message>
        <source>The last step may not have been stored. Look before you do it again.</source>
        <translation>Der letzte Schritt wurde vielleicht nicht gespeichert. Sieh nach, bevor du ihn wiederholst.</translation>
    </message>
    <message>
        <source>You can carry on. If a page behaves oddly, close Rehab and open it again. If this comes back, send the technical details with a report; nothing you typed is in them.</source>
        <translation>Du kannst weitermachen. Wenn sich eine Seite seltsam verhält, schließe Rehab und öffne es wieder. Kommt das erneut vor, schick die technischen Details mit einem Bericht; nichts von dem, was du getippt hast, steht darin.</translation>
    </message>
    <message>
        <source>Show the log files</source>
        <translation>Protokolldateien zeigen</translation>
    </message>
</context>
<context>
    <name>data</name>
    <message>
        <source>Under the heel</source>
        <translation>Unter der Ferse</translation>
    </message>
    <message>
        <source>Back of the heel</source>
        <translation>Hinten an der Ferse</translation>
    </message>
    <message>
        <source>Inner side</source>
        <translation>Innenseite</translation>
    </message>
    <message>
        <source>All over</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>Middle of the tendon</source>
        <translation>Mitte der Sehne</translation>
    </message>
    <message>
        <source>At the heel bone</source>
        <translation>Am Fersenbein</translation>
    </message>
    <message>
        <source>Upper calf</source>
        <translation>Obere Wade</translation>
    </message>
    <message>
        <source>Lower calf</source>
        <translation>Untere Wade</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Wochen</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Monate</translation>
    </message>
    <message>
        <source>Over a year</source>
        <translation>Über ein Jahr</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Erste Schritte</translation>
    </message>
    <message>
        <source>Standing long</source>
        <translation>Langes Stehen</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Laufen</translation>
    </message>
    <message>
        <source>At night</source>
        <translation>Nachts</translation>
    </message>
    <message>
        <source>Last backup {moment}</source>
        <translation>Letzte Sicherung {moment}</translation>
    </message>
    <message>
        <source>Last backup {name}</source>
        <translation>Letzte Sicherung {name}</translation>
    </message>
    <message>
        <source>Backed up and checked: {name}</source>
        <translation>Gesichert und geprüft: {name}</translation>
    </message>
    <message>
        <source>The data file is damaged. Restore a backup; the file itself was not changed.</source>
        <translation>Die Datendatei ist beschädigt. Stelle eine Sicherung wieder her; die Datei selbst wurde nicht verändert.</translation>
    </message>
    <message>
        <source>Some entries no longer belong together. Restore a backup to be safe.</source>
        <translation>Einige Einträge gehören nicht mehr zusammen. Stelle sicherheitshalber eine Sicherung wieder her.</translation>
    </message>
    <message>
        <source>Data: in order, {entries}.</source>
        <translation>Daten: in Ordnung, {entries}.</translation>
    </message>
    <message>
        <source>Whoever runs the server backs it up.</source>
        <translation>Wer den Server betreibt, sichert ihn.</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>Es gibt noch keine Sicherung.</translation>
    </message>
    <message>
        <source>Restored. The backup was checked first and holds {entries}.</source>
        <translation>Wiederhergestellt. Die Sicherung wurde zuerst geprüft und enthält {entries}.</translation>
    </message>
    <message>
        <source>What was here before is kept in {file}.</source>
        <translation>Was vorher hier war, ist in {file} aufbewahrt.</translation>
    </message>
    <message>
        <source>The settings file cannot be read; the defaults are used.</source>
        <translation>Die Einstellungsdatei ist nicht lesbar; es gelten die Vorgaben.</translation>
    </message>
    <message>
        <source>The setting {name} cannot be used; its default is used.</source>
        <translation>Die Einstellung {name} ist nicht verwendbar; es gilt ihre Vorgabe.</translation>
    </message>
    <message>
        <source>One content file is not in order; &apos;rehab check&apos; says which and why.</source>
        <translation>Eine Inhaltsdatei ist nicht in Ordnung; &apos;rehab check&apos; sagt, welche und warum.</translation>
    </message>
    <message numerus="yes">
        <source>%n content files are not in order; &apos;rehab check&apos; says which and why.</source>
        <translation>
            <numerusform>%n Inhaltsdatei ist nicht in Ordnung; &apos;rehab check&apos; sagt, welche und warum.</numerusform>
            <numerusform>%n Inhaltsdateien sind nicht in Ordnung; &apos;rehab check&apos; sagt, welche und warum.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rehab {app}, Python {python}, Qt {qt}, SQLite {sqlite}</source>
        <translation>Rehab {app}, Python {python}, Qt {qt}, SQLite {sqlite}</translation>
    </message>
</context>
<context>
    <name>dates</name>
    <message>
        <source>dddd d MMMM</source>
        <comment>pattern of a date</comment>
        <translation>dddd, d. MMMM</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>pattern of a date</comment>
        <translation>ddd d. MMM</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>pattern of a date</comment>
        <translation>d. MMMM</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>pattern of a date</comment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>pattern of a date</comment>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} bis {last}</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>morgen</translation>
    </message>
    <message>
        <source>Good morning</source>
        <translation>Guten Morgen</translation>
    </message>
    <message>
        <source>Good afternoon</source>
        <translation>Guten Tag</translation>
    </message>
    <message>
        <source>Good evening</source>
        <translation>Guten Abend</translation>
    </message>
</context>
<context>
    <name>dialogs</name>
    <message>
        <source>Runs and exports (*.gpx *.tcx *.fit *.csv *.zip *.gz)</source>
        <translation>Läufe und Exporte (*.gpx *.tcx *.fit *.csv *.zip *.gz)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Import runs</source>
        <translation>Läufe importieren</translation>
    </message>
</context>
<context>
    <name>diary</name>
    <message>
        <source>Pain scores</source>
        <translation>Schmerzwerte</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Einheiten</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>Treatments</source>
        <translation>Behandlungen</translation>
    </message>
    <message>
        <source>Weekly answers</source>
        <translation>Wochenantworten</translation>
    </message>
    <message>
        <source>Self tests</source>
        <translation>Selbsttests</translation>
    </message>
    <message>
        <source>Check-ups</source>
        <translation>Check-ups</translation>
    </message>
    <message>
        <source>Pain maps</source>
        <translation>Schmerzkarten</translation>
    </message>
    <message>
        <source>Pauses</source>
        <translation>Pausen</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>1 entry deleted</source>
        <translation>1 Eintrag gelöscht</translation>
    </message>
    <message>
        <source>{count} entries deleted</source>
        <translation>{count} Einträge gelöscht</translation>
    </message>
    <message>
        <source>1 entry chosen</source>
        <translation>1 Eintrag gewählt</translation>
    </message>
    <message>
        <source>{count} entries chosen</source>
        <translation>{count} Einträge gewählt</translation>
    </message>
</context>
<context>
    <name>doses</name>
    <message>
        <source>{number} s</source>
        <translation>{number} s</translation>
    </message>
    <message>
        <source>{number} min</source>
        <translation>{number} min</translation>
    </message>
    <message>
        <source>band</source>
        <translation>Band</translation>
    </message>
    <message>
        <source>a load that allows {number}</source>
        <translation>ein Gewicht für {number} Wdh.</translation>
    </message>
    <message>
        <source>{number} kg</source>
        <translation>{number} kg</translation>
    </message>
    <message>
        <source>rucksack {number} kg</source>
        <translation>Rucksack {number} kg</translation>
    </message>
    <message>
        <source>dumbbell {number} kg</source>
        <translation>Kurzhantel {number} kg</translation>
    </message>
    <message>
        <source>rucksack</source>
        <translation>Rucksack</translation>
    </message>
    <message>
        <source>{time} up</source>
        <translation>{time} hoch</translation>
    </message>
    <message>
        <source>{time} hold</source>
        <translation>{time} halten</translation>
    </message>
    <message>
        <source>{time} down</source>
        <translation>{time} runter</translation>
    </message>
    <message>
        <source>{amount} each side</source>
        <translation>{amount} je Seite</translation>
    </message>
    <message>
        <source>hold {time}</source>
        <translation>{time} halten</translation>
    </message>
    <message>
        <source>{range} sets</source>
        <translation>{range} Sätze</translation>
    </message>
    <message>
        <source>{range} repetitions</source>
        <translation>{range} Wiederholungen</translation>
    </message>
    <message>
        <source>hold {range} s</source>
        <translation>{range} s halten</translation>
    </message>
    <message>
        <source>{range} min</source>
        <translation>{range} min</translation>
    </message>
    <message>
        <source>{range} kg</source>
        <translation>{range} kg</translation>
    </message>
    <message>
        <source>a load that allows {range}</source>
        <translation>ein Gewicht für {range} Wdh.</translation>
    </message>
    <message>
        <source>once a day</source>
        <translation>einmal am Tag</translation>
    </message>
    <message numerus="yes">
        <source>%n a day</source>
        <translation>
            <numerusform>%n-mal am Tag</numerusform>
            <numerusform>%n-mal am Tag</numerusform>
        </translation>
    </message>
    <message>
        <source>every day</source>
        <translation>täglich</translation>
    </message>
    <message>
        <source>1 day a week</source>
        <translation>1 Tag pro Woche</translation>
    </message>
    <message numerus="yes">
        <source>%n days a week</source>
        <translation>
            <numerusform>%n Tag pro Woche</numerusform>
            <numerusform>%n Tage pro Woche</numerusform>
        </translation>
    </message>
    <message>
        <source>sets</source>
        <translation>Sätze</translation>
    </message>
    <message>
        <source>repetitions</source>
        <translation>Wiederholungen</translation>
    </message>
    <message>
        <source>hold</source>
        <translation>Halten</translation>
    </message>
    <message>
        <source>in one go</source>
        <translation>am Stück</translation>
    </message>
    <message>
        <source>seconds up, hold, down</source>
        <translation>Sekunden hoch, halten, runter</translation>
    </message>
    <message>
        <source>{caption}, each side</source>
        <translation>{caption}, je Seite</translation>
    </message>
    <message numerus="yes">
        <source>%n of 7</source>
        <translation>
            <numerusform>%n von 7</numerusform>
            <numerusform>%n von 7</numerusform>
        </translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
</context>
<context>
    <name>exercise</name>
    <message>
        <source>How to</source>
        <translation>So geht es</translation>
    </message>
    <message>
        <source>Good signs</source>
        <translation>Gute Zeichen</translation>
    </message>
    <message>
        <source>Take care</source>
        <translation>Achte darauf</translation>
    </message>
    <message>
        <source>Easier and harder</source>
        <translation>Leichter und schwerer</translation>
    </message>
    <message>
        <source>Easier</source>
        <translation>Leichter</translation>
    </message>
    <message>
        <source>Harder</source>
        <translation>Schwerer</translation>
    </message>
    <message>
        <source>Works on: {place}</source>
        <translation>Wirkt auf: {place}</translation>
    </message>
    <message>
        <source>A – start</source>
        <translation>A – Anfang</translation>
    </message>
    <message>
        <source>B – end</source>
        <translation>B – Ende</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>Which side works in the drawing</source>
        <translation>Welche Seite in der Zeichnung arbeitet</translation>
    </message>
</context>
<context>
    <name>exercises</name>
    <message>
        <source>Foot</source>
        <translation>Fuß</translation>
    </message>
    <message>
        <source>Ankle</source>
        <translation>Sprunggelenk</translation>
    </message>
    <message>
        <source>Calf</source>
        <translation>Wade</translation>
    </message>
    <message>
        <source>Shin</source>
        <translation>Schienbein</translation>
    </message>
    <message>
        <source>Knee</source>
        <translation>Knie</translation>
    </message>
    <message>
        <source>Thigh</source>
        <translation>Oberschenkel</translation>
    </message>
    <message>
        <source>Hip</source>
        <translation>Hüfte</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Rücken</translation>
    </message>
    <message>
        <source>Trunk</source>
        <translation>Rumpf</translation>
    </message>
    <message>
        <source>Shoulder</source>
        <translation>Schulter</translation>
    </message>
    <message>
        <source>Neck</source>
        <translation>Nacken</translation>
    </message>
    <message>
        <source>Elbow</source>
        <translation>Ellenbogen</translation>
    </message>
    <message>
        <source>Wrist</source>
        <translation>Handgelenk</translation>
    </message>
    <message>
        <source>Whole body</source>
        <translation>Ganzer Körper</translation>
    </message>
    <message>
        <source>Stretch</source>
        <translation>Dehnung</translation>
    </message>
    <message>
        <source>Mobility</source>
        <translation>Beweglichkeit</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Halten</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Kräftigung</translation>
    </message>
    <message>
        <source>Jump</source>
        <translation>Sprung</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Gleichgewicht</translation>
    </message>
    <message>
        <source>Endurance</source>
        <translation>Ausdauer</translation>
    </message>
    <message>
        <source>Self-massage</source>
        <translation>Selbstmassage</translation>
    </message>
    <message>
        <source>Nerve glide</source>
        <translation>Nervengleiten</translation>
    </message>
    <message>
        <source>Self-test</source>
        <translation>Selbsttest</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Im Stehen</translation>
    </message>
    <message>
        <source>Sitting</source>
        <translation>Im Sitzen</translation>
    </message>
    <message>
        <source>Sitting, legs long</source>
        <translation>Im Langsitz</translation>
    </message>
    <message>
        <source>On the back</source>
        <translation>In Rückenlage</translation>
    </message>
    <message>
        <source>Face down</source>
        <translation>In Bauchlage</translation>
    </message>
    <message>
        <source>On the side</source>
        <translation>In Seitenlage</translation>
    </message>
    <message>
        <source>Kneeling</source>
        <translation>Im Knien</translation>
    </message>
    <message>
        <source>Hands and knees</source>
        <translation>Im Vierfüßlerstand</translation>
    </message>
    <message>
        <source>On the move</source>
        <translation>In Bewegung</translation>
    </message>
    <message>
        <source>Easy</source>
        <translation>Leicht</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Hard</source>
        <translation>Schwer</translation>
    </message>
    <message>
        <source>No impact</source>
        <translation>Kein Aufprall</translation>
    </message>
    <message>
        <source>Low impact</source>
        <translation>Geringer Aufprall</translation>
    </message>
    <message>
        <source>High impact</source>
        <translation>Hoher Aufprall</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Stark</translation>
    </message>
    <message>
        <source>Moderate</source>
        <translation>Mäßig</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Gering</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>Unklar</translation>
    </message>
    <message>
        <source>No equipment</source>
        <translation>Keine Geräte</translation>
    </message>
    <message>
        <source>Wall</source>
        <translation>Wand</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Towel</source>
        <translation>Handtuch</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>Band</translation>
    </message>
    <message>
        <source>Strap</source>
        <translation>Gurt</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Stuhl</translation>
    </message>
    <message>
        <source>Mat</source>
        <translation>Matte</translation>
    </message>
    <message>
        <source>Ball</source>
        <translation>Ball</translation>
    </message>
    <message>
        <source>Rucksack</source>
        <translation>Rucksack</translation>
    </message>
    <message>
        <source>Dumbbell</source>
        <translation>Kurzhantel</translation>
    </message>
    <message>
        <source>Pillow</source>
        <translation>Kissen</translation>
    </message>
    <message>
        <source>Shoes</source>
        <translation>Schuhe</translation>
    </message>
    <message>
        <source>Rail</source>
        <translation>Geländer</translation>
    </message>
    <message>
        <source>Door</source>
        <translation>Tür</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tisch</translation>
    </message>
    <message>
        <source>Bench</source>
        <translation>Bank</translation>
    </message>
    <message>
        <source>Rope</source>
        <translation>Seil</translation>
    </message>
    <message>
        <source>Marbles</source>
        <translation>Murmeln</translation>
    </message>
    <message>
        <source>Floor tape</source>
        <translation>Bodenklebeband</translation>
    </message>
    <message>
        <source>Gym</source>
        <translation>Fitnessraum</translation>
    </message>
    <message>
        <source>Bike</source>
        <translation>Fahrrad</translation>
    </message>
    <message>
        <source>Bottle</source>
        <translation>Flasche</translation>
    </message>
    <message>
        <source>Foam roll</source>
        <translation>Faszienrolle</translation>
    </message>
    <message>
        <source>Slanted board</source>
        <translation>Schrägbrett</translation>
    </message>
    <message>
        <source>Heel pain</source>
        <translation>Fersenschmerz</translation>
    </message>
    <message>
        <source>Achilles</source>
        <translation>Achillessehne</translation>
    </message>
    <message>
        <source>Achilles, middle</source>
        <translation>Achillessehne, Mitte</translation>
    </message>
    <message>
        <source>Achilles, heel bone</source>
        <translation>Achillessehne, Fersenbein</translation>
    </message>
    <message>
        <source>Calf strain</source>
        <translation>Wadenzerrung</translation>
    </message>
    <message>
        <source>Ankle sprain</source>
        <translation>Verstauchter Fuß</translation>
    </message>
    <message>
        <source>Shin pain</source>
        <translation>Schienbeinschmerz</translation>
    </message>
    <message>
        <source>Kneecap pain</source>
        <translation>Kniescheibenschmerz</translation>
    </message>
    <message>
        <source>Kneecap tendon</source>
        <translation>Patellasehne</translation>
    </message>
    <message>
        <source>Outer knee pain</source>
        <translation>Schmerz außen am Knie</translation>
    </message>
    <message>
        <source>Hamstring strain</source>
        <translation>Hamstring-Zerrung</translation>
    </message>
    <message>
        <source>Side of the hip</source>
        <translation>Hüftaußenseite</translation>
    </message>
    <message>
        <source>Groin pain</source>
        <translation>Leistenschmerz</translation>
    </message>
    <message>
        <source>Low back pain</source>
        <translation>Kreuzschmerz</translation>
    </message>
    <message>
        <source>Neck pain</source>
        <translation>Nackenschmerz</translation>
    </message>
    <message>
        <source>Shoulder pain</source>
        <translation>Schulterschmerz</translation>
    </message>
    <message>
        <source>Elbow pain</source>
        <translation>Ellenbogenschmerz</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Laufen</translation>
    </message>
    <message>
        <source>Prevention</source>
        <translation>Vorbeugung</translation>
    </message>
    <message>
        <source>Muscle</source>
        <translation>Muskel</translation>
    </message>
    <message>
        <source>Tendon</source>
        <translation>Sehne</translation>
    </message>
    <message>
        <source>Fascia</source>
        <translation>Faszie</translation>
    </message>
    <message>
        <source>Joint</source>
        <translation>Gelenk</translation>
    </message>
    <message>
        <source>Nerve</source>
        <translation>Nerv</translation>
    </message>
    <message>
        <source>Bone</source>
        <translation>Knochen</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>Koordination</translation>
    </message>
    <message>
        <source>Heart and lungs</source>
        <translation>Herz und Lunge</translation>
    </message>
    <message>
        <source>Early</source>
        <translation>Früh</translation>
    </message>
    <message>
        <source>Middle</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Spät</translation>
    </message>
    <message>
        <source>Body region</source>
        <translation>Körperregion</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Beschwerde</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Favoriten</translation>
    </message>
    <message>
        <source>Own exercises</source>
        <translation>Eigene Übungen</translation>
    </message>
    <message>
        <source>Tissue</source>
        <translation>Gewebe</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stadium</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Only favourites</source>
        <translation>Nur Favoriten</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Meine</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archiviert</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>{count} weitere</translation>
    </message>
    <message>
        <source>In ready-made programmes: {names}</source>
        <translation>In fertigen Programmen: {names}</translation>
    </message>
    <message>
        <source>Sort: usual order</source>
        <translation>Sortiert: üblich</translation>
    </message>
    <message>
        <source>Sort: by name</source>
        <translation>Sortiert: Name</translation>
    </message>
    <message>
        <source>Sort: by region</source>
        <translation>Sortiert: Region</translation>
    </message>
    <message>
        <source>Sort: easy first</source>
        <translation>Sortiert: leicht zuerst</translation>
    </message>
    <message>
        <source>Sort: most used</source>
        <translation>Sortiert: meistgenutzt</translation>
    </message>
    <message>
        <source>Sort: last used</source>
        <translation>Sortiert: zuletzt genutzt</translation>
    </message>
    <message>
        <source>Sort: mine first</source>
        <translation>Sortiert: meine zuerst</translation>
    </message>
    <message>
        <source>A new daily session</source>
        <translation>Eine neue tägliche Einheit</translation>
    </message>
    <message>
        <source>{name} (is in it already)</source>
        <translation>{name} (schon enthalten)</translation>
    </message>
    <message>
        <source>It joins your changes to the plan, which are not in use yet.</source>
        <translation>Es kommt zu deinen Änderungen am Plan, die noch nicht gelten.</translation>
    </message>
    <message>
        <source>It is part of the plan from today.</source>
        <translation>Die Übung gehört ab heute zum Plan.</translation>
    </message>
    <message>
        <source>It is part of the plan from tomorrow; today keeps what was logged.</source>
        <translation>Es gehört ab morgen zum Plan; heute bleibt, was eingetragen wurde.</translation>
    </message>
    <message>
        <source>{name} added to {session}</source>
        <translation>{name} zu {session} hinzugefügt</translation>
    </message>
    <message>
        <source>done once</source>
        <translation>einmal gemacht</translation>
    </message>
    <message numerus="yes">
        <source>done %n times</source>
        <translation>
            <numerusform>%n-mal gemacht</numerusform>
            <numerusform>%n-mal gemacht</numerusform>
        </translation>
    </message>
    <message>
        <source>In your programme: {names}</source>
        <translation>In deinem Programm: {names}</translation>
    </message>
</context>
<context>
    <name>export</name>
    <message>
        <source>Report for the doctor</source>
        <translation>Bericht für den Arzt</translation>
    </message>
    <message>
        <source>Illustrated programme</source>
        <translation>Bebildertes Programm</translation>
    </message>
    <message>
        <source>Handout for the phone</source>
        <translation>Handzettel fürs Handy</translation>
    </message>
    <message>
        <source>Pain diary, all entries</source>
        <translation>Schmerztagebuch, alle Einträge</translation>
    </message>
    <message>
        <source>Workbook, every table</source>
        <translation>Arbeitsmappe, alle Tabellen</translation>
    </message>
    <message>
        <source>Calendar file for sessions</source>
        <translation>Kalenderdatei für Einheiten</translation>
    </message>
    <message>
        <source>Plan file</source>
        <translation>Plandatei</translation>
    </message>
    <message>
        <source>Log file</source>
        <translation>Tagebuchdatei</translation>
    </message>
    <message>
        <source>Clinical record (FHIR)</source>
        <translation>Klinische Akte (FHIR)</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>One page with the finding, the chart, what was tried and your questions.</source>
        <translation>Eine Seite mit dem Ergebnis, dem Diagramm, was versucht wurde und deinen Fragen.</translation>
    </message>
    <message>
        <source>Pages with drawings, doses and boxes to tick, to print.</source>
        <translation>Seiten mit Zeichnungen, Dosis und Kästchen zum Abhaken, zum Drucken.</translation>
    </message>
    <message>
        <source>One page for a phone, with timers; it needs no connection.</source>
        <translation>Eine Seite fürs Handy, mit Timern; sie braucht keine Verbindung.</translation>
    </message>
    <message>
        <source>One line an entry, for any spreadsheet.</source>
        <translation>Eine Zeile pro Eintrag, für jede Tabellenkalkulation.</translation>
    </message>
    <message>
        <source>Scores, sessions with sets, runs and the verdict of every day.</source>
        <translation>Werte, Einheiten mit Sätzen, Läufe und die Einschätzung jedes Tages.</translation>
    </message>
    <message>
        <source>Sessions with reminders, for any calendar.</source>
        <translation>Einheiten mit Erinnerungen, für jeden Kalender.</translation>
    </message>
    <message>
        <source>Your plan, to be opened in Rehab by somebody else.</source>
        <translation>Dein Plan, damit ihn jemand anders in Rehab öffnen kann.</translation>
    </message>
    <message>
        <source>Plan and entries, so that a physiotherapist sees the same chart.</source>
        <translation>Plan und Einträge, damit die Physiotherapie dasselbe Diagramm sieht.</translation>
    </message>
    <message>
        <source>Plan, scores, answers and treatments for a clinic&apos;s system, FHIR R4B.</source>
        <translation>Plan, Werte, Antworten und Behandlungen für das System einer Praxis, FHIR R4B.</translation>
    </message>
    <message>
        <source>All entries, own exercises and pictures, to keep or to move to another computer.</source>
        <translation>Alle Einträge, eigene Übungen und Bilder, zum Aufbewahren oder für den Umzug auf einen anderen Computer.</translation>
    </message>
    <message>
        <source>From the start</source>
        <translation>Von Anfang an</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>Letzte 12 Monate</translation>
    </message>
    <message numerus="yes">
        <source>Last %n weeks</source>
        <translation>
            <numerusform>Letzte %n Woche</numerusform>
            <numerusform>Letzte %n Wochen</numerusform>
        </translation>
    </message>
    <message>
        <source>Me</source>
        <translation>Ich</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Ohne Namen</translation>
    </message>
</context>
<context>
    <name>figures</name>
    <message>
        <source>—</source>
        <translation>—</translation>
    </message>
    <message>
        <source>confidence. {why}</source>
        <translation>Sicherheit. {why}</translation>
    </message>
    <message>
        <source>of sessions done</source>
        <translation>der Einheiten erledigt</translation>
    </message>
    <message>
        <source>of about {days} needed</source>
        <translation>von etwa {days} nötigen Tagen</translation>
    </message>
    <message>
        <source>{pain} now</source>
        <translation>{pain} jetzt</translation>
    </message>
    <message>
        <source>first fair look</source>
        <translation>erste faire Einschätzung</translation>
    </message>
    <message>
        <source>{logged} of {days}</source>
        <translation>{logged} von {days}</translation>
    </message>
    <message>
        <source>{unit} logged</source>
        <translation>{unit} mit Eintrag</translation>
    </message>
    <message>
        <source>more needed within {window}</source>
        <translation>weitere nötig ({window})</translation>
    </message>
    <message>
        <source>no trend shown</source>
        <translation>kein Trend gezeigt</translation>
    </message>
    <message>
        <source>of sessions done: {done} of {planned} in {window}</source>
        <translation>der Einheiten erledigt: {done} von {planned} ({window})</translation>
    </message>
    <message>
        <source>pain, no clear change</source>
        <translation>Schmerz, keine klare Veränderung</translation>
    </message>
    <message>
        <source>needed for a fair test</source>
        <translation>nötig für einen fairen Versuch</translation>
    </message>
    <message>
        <source>{pain}, start {arrow} now</source>
        <translation>{pain}, Beginn {arrow} jetzt</translation>
    </message>
    <message>
        <source>Under {points} points is hard to feel.</source>
        <translation>Unter {points} Punkten ist kaum spürbar.</translation>
    </message>
    <message>
        <source>of planned sessions done – enough for a fair test</source>
        <translation>der geplanten Einheiten erledigt – genug für einen fairen Versuch</translation>
    </message>
    <message>
        <source>points since the start</source>
        <translation>Punkte seit Beginn</translation>
    </message>
    <message>
        <source>{weeks} flat</source>
        <translation>{weeks} unverändert</translation>
    </message>
    <message>
        <source>no change since {day}</source>
        <translation>keine Veränderung seit {day}</translation>
    </message>
    <message>
        <source>runs steady at {range}</source>
        <translation>Läufe gleichmäßig bei {range}</translation>
    </message>
    <message>
        <source>pain, start to now</source>
        <translation>Schmerz, Beginn bis jetzt</translation>
    </message>
    <message>
        <source>in {days}</source>
        <translation>über {days}</translation>
    </message>
    <message>
        <source>pain at the start</source>
        <translation>Schmerz zu Beginn</translation>
    </message>
    <message>
        <source>no jump</source>
        <translation>kein Sprung</translation>
    </message>
    <message>
        <source>in your running explains it</source>
        <translation>beim Laufen erklärt es</translation>
    </message>
    <message>
        <source>run in the seven days up to {day}</source>
        <translation>gelaufen in den sieben Tagen bis {day}</translation>
    </message>
    <message>
        <source>pain now</source>
        <translation>Schmerz jetzt</translation>
    </message>
    <message>
        <source>in the seven days up to {day}, +{rise}</source>
        <translation>in den sieben Tagen bis {day}, +{rise}</translation>
    </message>
    <message>
        <source>pain since {day}</source>
        <translation>Schmerz seit {day}</translation>
    </message>
    <message>
        <source>next look</source>
        <translation>nächste Einschätzung</translation>
    </message>
    <message>
        <source>run in the last whole week</source>
        <translation>in der letzten ganzen Woche gelaufen</translation>
    </message>
    <message>
        <source>with hardly any pain</source>
        <translation>mit kaum Schmerz</translation>
    </message>
    <message>
        <source>expected by now</source>
        <translation>bis jetzt erwartet</translation>
    </message>
    <message>
        <source>{points} points are a change worth having</source>
        <translation>bedeutsam sind {points} Punkte</translation>
    </message>
</context>
<context>
    <name>files</name>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Packs (*.rehabpack)</source>
        <translation>Pakete (*.rehabpack)</translation>
    </message>
    <message>
        <source>Export a pack</source>
        <translation>Paket exportieren</translation>
    </message>
    <message>
        <source>Save chart</source>
        <translation>Diagramm speichern</translation>
    </message>
    <message>
        <source>Choose the folder for backups</source>
        <translation>Ordner für Sicherungen wählen</translation>
    </message>
    <message>
        <source>Open a backup</source>
        <translation>Sicherung öffnen</translation>
    </message>
    <message>
        <source>Backups (*.db)</source>
        <translation>Sicherungen (*.db)</translation>
    </message>
    <message>
        <source>Choose a photo</source>
        <translation>Foto wählen</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png)</source>
        <translation>Bilder (*.jpg *.jpeg *.png)</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>Datei öffnen</translation>
    </message>
    <message>
        <source>Files of Rehab (*.rehabplan *.rehablog *.rehabpack *.zip);;All files (*)</source>
        <translation>Dateien von Rehab (*.rehabplan *.rehablog *.rehabpack *.zip);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Import a pack</source>
        <translation>Paket importieren</translation>
    </message>
</context>
<context>
    <name>find</name>
    <message>
        <source>Find anything</source>
        <translation>Alles finden</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Ratgeber</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>{day}: what was logged</source>
        <translation>{day}: was eingetragen wurde</translation>
    </message>
</context>
<context>
    <name>first_run</name>
    <message>
        <source>Where it hurts</source>
        <translation>Wo es wehtut</translation>
    </message>
</context>
<context>
    <name>flags</name>
    <message>
        <source>Get emergency help now</source>
        <translation>Wähl jetzt den Notruf</translation>
    </message>
    <message>
        <source>See a doctor today</source>
        <translation>Geh heute zum Arzt</translation>
    </message>
    <message>
        <source>See a doctor within the next week</source>
        <translation>Geh innerhalb der nächsten Woche zum Arzt</translation>
    </message>
    <message>
        <source>Mention it at your next visit</source>
        <translation>Sprich es beim nächsten Termin an</translation>
    </message>
    <message>
        <source>Nothing in your answers asks for haste</source>
        <translation>Deine Antworten geben keinen Grund zur Eile</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>Notfall</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Within a week</source>
        <translation>Innerhalb einer Woche</translation>
    </message>
    <message>
        <source>At the next visit</source>
        <translation>Beim nächsten Termin</translation>
    </message>
    <message>
        <source>No haste</source>
        <translation>Keine Eile</translation>
    </message>
    <message>
        <source>One of your answers cannot wait. It may turn out harmless, but call now.</source>
        <translation>Eine deiner Antworten kann nicht warten. Es kann sich als harmlos erweisen, aber ruf jetzt an.</translation>
    </message>
    <message>
        <source>One of your answers should be looked at today. It may turn out harmless.</source>
        <translation>Eine deiner Antworten sollte sich heute jemand ansehen. Es kann sich als harmlos erweisen.</translation>
    </message>
    <message>
        <source>One of your answers is a reason not to wait and see. It is not an emergency, and it may turn out harmless.</source>
        <translation>Eine deiner Antworten ist ein Grund, nicht abzuwarten. Es ist kein Notfall, und es kann sich als harmlos erweisen.</translation>
    </message>
    <message>
        <source>You were not sure about something. Speak about it when you see somebody next.</source>
        <translation>Bei etwas warst du unsicher. Sprich es an, wenn du das nächste Mal bei einer Fachperson bist.</translation>
    </message>
    <message>
        <source>The plan can go on. Answer again when something changes; the app asks once a week.</source>
        <translation>Der Plan kann weitergehen. Antworte erneut, wenn sich etwas ändert; die App fragt einmal pro Woche.</translation>
    </message>
    <message>
        <source>see a doctor within a week</source>
        <translation>innerhalb einer Woche zum Arzt</translation>
    </message>
    <message>
        <source>The plan is paused – {level}</source>
        <translation>Der Plan ist pausiert – {level}</translation>
    </message>
    <message>
        <source>Paused – get it looked at</source>
        <translation>Pausiert – lass es abklären</translation>
    </message>
    <message>
        <source>Have the warning sign looked at first.</source>
        <translation>Lass zuerst das Warnzeichen abklären.</translation>
    </message>
    <message>
        <source>The pause ends when you say who has looked at it, and when. Nobody else can end it.</source>
        <translation>Die Pause endet, wenn du sagst, wer es abgeklärt hat und wann. Niemand sonst kann sie beenden.</translation>
    </message>
    <message>
        <source>{what} – answered on {day}</source>
        <translation>{what} – beantwortet am {day}</translation>
    </message>
    <message>
        <source>Emergency number: {number}</source>
        <translation>Notrufnummer: {number}</translation>
    </message>
    <message>
        <source>Emergency number: not known here. Choose your country in Settings, or call the number you know.</source>
        <translation>Notrufnummer: hier nicht bekannt. Wähle dein Land in den Einstellungen, oder ruf die Nummer an, die du kennst.</translation>
    </message>
    <message>
        <source>Nobody has looked at it yet</source>
        <translation>Noch von niemandem abgeklärt</translation>
    </message>
    <message>
        <source>Looked at by {who} on {day}</source>
        <translation>Abgeklärt von {who} am {day}</translation>
    </message>
    <message>
        <source>The safety questions were skipped on {day}.</source>
        <translation>Die Sicherheitsfragen wurden am {day} übersprungen.</translation>
    </message>
    <message>
        <source>Before you begin: one key answers each question. The answers tell whether the plan should wait.</source>
        <translation>Bevor du beginnst: Eine Taste beantwortet jede Frage. Die Antworten sagen, ob der Plan warten sollte.</translation>
    </message>
    <message>
        <source>You logged pain of 7 or more during a session.</source>
        <translation>Du hast während einer Einheit Schmerz von 7 oder mehr eingetragen.</translation>
    </message>
    <message>
        <source>Pain woke you several times in a night.</source>
        <translation>Schmerz hat dich in einer Nacht mehrmals geweckt.</translation>
    </message>
    <message>
        <source>Morning stiffness lasted longer than 30 minutes.</source>
        <translation>Die Morgensteifigkeit dauerte länger als 30 Minuten.</translation>
    </message>
    <message>
        <source>You marked a spot on a bone on the pain map.</source>
        <translation>Du hast auf der Schmerzkarte eine Stelle auf einem Knochen markiert.</translation>
    </message>
    <message>
        <source>Before a plan begins, a few signs should be ruled out.</source>
        <translation>Bevor ein Plan beginnt, sollten einige Warnzeichen ausgeschlossen werden.</translation>
    </message>
    <message>
        <source>A week has passed since the last check-up.</source>
        <translation>Seit dem letzten Check-up ist eine Woche vergangen.</translation>
    </message>
    <message>
        <source>The check-up has not been answered yet.</source>
        <translation>Der Check-up wurde noch nicht beantwortet.</translation>
    </message>
    <message>
        <source>A few short questions tell you whether to wait.</source>
        <translation>Ein paar kurze Fragen sagen dir, ob du warten kannst.</translation>
    </message>
</context>
<context>
    <name>guide</name>
    <message>
        <source>Clue: {clue}</source>
        <translation>Hinweis: {clue}</translation>
    </message>
    <message>
        <source>Typical story</source>
        <translation>Typischer Verlauf</translation>
    </message>
    <message>
        <source>How a doctor checks</source>
        <translation>Wie ein Arzt prüft</translation>
    </message>
    <message>
        <source>What helps</source>
        <translation>Was hilft</translation>
    </message>
    <message>
        <source>When not to wait</source>
        <translation>Wann nicht abwarten</translation>
    </message>
    <message>
        <source>Evidence: {word}</source>
        <translation>Evidenz: {word}</translation>
    </message>
    <message>
        <source>Give it {time}</source>
        <translation>Zeit geben: {time}</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Was es ist</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>What is known</source>
        <translation>Was bekannt ist</translation>
    </message>
    <message>
        <source>Take care</source>
        <translation>Achte darauf</translation>
    </message>
    <message>
        <source>In the heel</source>
        <translation>In der Ferse</translation>
    </message>
    <message>
        <source>the usual place</source>
        <translation>die übliche Stelle</translation>
    </message>
    <message>
        <source>Felt in the heel, from elsewhere</source>
        <translation>In der Ferse spürbar, Ursache woanders</translation>
    </message>
    <message>
        <source>legs, feet and back</source>
        <translation>Beine, Füße und Rücken</translation>
    </message>
    <message>
        <source>From the whole body</source>
        <translation>Vom ganzen Körper ausgehend</translation>
    </message>
    <message>
        <source>needs a wider look</source>
        <translation>braucht einen breiteren Blick</translation>
    </message>
    <message>
        <source>You can do now</source>
        <translation>Das kannst du jetzt tun</translation>
    </message>
    <message>
        <source>exercise and load</source>
        <translation>Übung und Belastung</translation>
    </message>
    <message>
        <source>Alongside</source>
        <translation>Ergänzend</translation>
    </message>
    <message>
        <source>shoes and relief</source>
        <translation>Schuhe und Entlastung</translation>
    </message>
    <message>
        <source>With a clinician</source>
        <translation>Mit einer Fachperson</translation>
    </message>
    <message>
        <source>when home care has had its fair test</source>
        <translation>wenn die Selbstbehandlung eine faire Chance hatte</translation>
    </message>
    <message>
        <source>Good to know about home care</source>
        <translation>Gut zu wissen zur Selbstbehandlung</translation>
    </message>
    <message>
        <source>Good to know about scans</source>
        <translation>Gut zu wissen zur Bildgebung</translation>
    </message>
    <message>
        <source>Warning sign</source>
        <translation>Warnzeichen</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Gemessen</translation>
    </message>
    <message>
        <source>Treatment log</source>
        <translation>Behandlungsliste</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Aus den Fragen</translation>
    </message>
    <message>
        <source>first-step pain</source>
        <translation>Anlaufschmerz</translation>
    </message>
    <message>
        <source>long stiffness</source>
        <translation>lange Steifigkeit</translation>
    </message>
    <message>
        <source>pain at night</source>
        <translation>Schmerz nachts</translation>
    </message>
    <message>
        <source>both heels</source>
        <translation>beide Fersen</translation>
    </message>
    <message>
        <source>Worth asking about: you logged {what}</source>
        <translation>Eine Frage wert, eingetragen: {what}</translation>
    </message>
    <message>
        <source>Under the heel, inner side</source>
        <translation>Unter der Ferse, innen</translation>
    </message>
    <message>
        <source>Under the heel, middle</source>
        <translation>Unter der Ferse, Mitte</translation>
    </message>
    <message>
        <source>Under the heel, outer side</source>
        <translation>Unter der Ferse, außen</translation>
    </message>
    <message>
        <source>Back of the heel, at the bone</source>
        <translation>Hinten an der Ferse, am Knochen</translation>
    </message>
    <message>
        <source>In front of the tendon</source>
        <translation>Vor der Sehne</translation>
    </message>
    <message>
        <source>Middle of the Achilles tendon</source>
        <translation>Mitte der Achillessehne</translation>
    </message>
    <message>
        <source>Inner ankle</source>
        <translation>Innenknöchel</translation>
    </message>
    <message>
        <source>Heel bone, squeezed from both sides</source>
        <translation>Fersenbein, von beiden Seiten gedrückt</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>Both sides</source>
        <translation>Beide Seiten</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Nicht angegeben</translation>
    </message>
    <message>
        <source>sharp</source>
        <translation>stechend</translation>
    </message>
    <message>
        <source>dull</source>
        <translation>dumpf</translation>
    </message>
    <message>
        <source>burning</source>
        <translation>brennend</translation>
    </message>
    <message>
        <source>tingling</source>
        <translation>kribbelnd</translation>
    </message>
    <message>
        <source>numb</source>
        <translation>taub</translation>
    </message>
    <message>
        <source>throbbing</source>
        <translation>pochend</translation>
    </message>
    <message>
        <source>stiff</source>
        <translation>steif</translation>
    </message>
    <message>
        <source>bruised</source>
        <translation>wie geprellt</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>weg</translation>
    </message>
    <message>
        <source>stronger</source>
        <translation>stärker</translation>
    </message>
    <message>
        <source>weaker</source>
        <translation>schwächer</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>Ich</translation>
    </message>
    <message>
        <source>A clinician</source>
        <translation>Eine Fachperson</translation>
    </message>
    <message>
        <source>Our own default: common practice, no source</source>
        <translation>Unsere eigene Vorgabe: gängige Praxis, keine Quelle</translation>
    </message>
    <message>
        <source>and others</source>
        <comment>authors of a study</comment>
        <translation>u. a.</translation>
    </message>
    <message>
        <source>{count} times, {span}</source>
        <translation>{count}-mal, {span}</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>seit {day}</translation>
    </message>
    <message>
        <source>no entries</source>
        <translation>keine Einträge</translation>
    </message>
    <message>
        <source>{mean} (n {n})</source>
        <translation>{mean} (n {n})</translation>
    </message>
    <message>
        <source>too few entries to compare</source>
        <translation>zu wenige Einträge zum Vergleichen</translation>
    </message>
    <message>
        <source>{change} ({low} to {high})</source>
        <translation>{change} ({low} bis {high})</translation>
    </message>
</context>
<context>
    <name>handout</name>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Set {number} of {total}</source>
        <translation>Satz {number} von {total}</translation>
    </message>
    <message>
        <source>All sets done</source>
        <translation>Alle Sätze erledigt</translation>
    </message>
    <message>
        <source>{number} s</source>
        <translation>{number} s</translation>
    </message>
    <message>
        <source>Timer</source>
        <translation>Timer</translation>
    </message>
    <message>
        <source>How it is done</source>
        <translation>So geht es</translation>
    </message>
    <message>
        <source>Be careful</source>
        <translation>Vorsicht</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Erledigt am</translation>
    </message>
    <message>
        <source>Ticks and scores stay in this browser. Nothing is sent anywhere.</source>
        <translation>Häkchen und Werte bleiben in diesem Browser. Nichts wird irgendwohin gesendet.</translation>
    </message>
    <message>
        <source>This browser keeps nothing for this file: ticks are gone when it is closed. Write them down.</source>
        <translation>Dieser Browser merkt sich für diese Datei nichts: Häkchen sind weg, wenn er geschlossen wird. Schreib sie auf.</translation>
    </message>
    <message>
        <source>Timers need scripts, which are off here. Everything else can be read and printed.</source>
        <translation>Timer brauchen Skripte, die hier aus sind. Alles andere lässt sich lesen und drucken.</translation>
    </message>
    <message>
        <source>Clear ticks and scores</source>
        <translation>Häkchen und Werte löschen</translation>
    </message>
    <message>
        <source>Tap again to clear everything</source>
        <translation>Noch einmal tippen löscht alles</translation>
    </message>
</context>
<context>
    <name>handover</name>
    <message>
        <source>Plan file</source>
        <translation>Plandatei</translation>
    </message>
    <message>
        <source>Log file</source>
        <translation>Tagebuchdatei</translation>
    </message>
    <message>
        <source>File of everything</source>
        <translation>Datei mit allem</translation>
    </message>
    <message>
        <source>{count} new</source>
        <translation>{count} neu</translation>
    </message>
    <message>
        <source>{count} changed there</source>
        <translation>{count} dort geändert</translation>
    </message>
    <message>
        <source>{count} changed here</source>
        <translation>{count} hier geändert</translation>
    </message>
    <message>
        <source>{count} deleted here</source>
        <translation>{count} hier gelöscht</translation>
    </message>
    <message>
        <source>{count} the same</source>
        <translation>{count} gleich</translation>
    </message>
    <message>
        <source>nothing in it</source>
        <translation>nichts darin</translation>
    </message>
    <message>
        <source>Made on {day}</source>
        <translation>Erstellt am {day}</translation>
    </message>
    <message>
        <source>without free-text notes</source>
        <translation>ohne freie Notizen</translation>
    </message>
    <message>
        <source>New here: {kinds}.</source>
        <translation>Hier neu: {kinds}.</translation>
    </message>
    <message>
        <source>The same on both sides: {kinds}.</source>
        <translation>Auf beiden Seiten gleich: {kinds}.</translation>
    </message>
    <message>
        <source>Nothing to take over.</source>
        <translation>Nichts zu übernehmen.</translation>
    </message>
    <message>
        <source>Taken over; the version changed last was kept.</source>
        <translation>Übernommen; die zuletzt geänderte Fassung wurde behalten.</translation>
    </message>
    <message>
        <source>Taken over; what was here stayed as it was.</source>
        <translation>Übernommen; was hier war, blieb, wie es war.</translation>
    </message>
    <message>
        <source>Taken over; every version is that of the file.</source>
        <translation>Übernommen; jede Fassung ist die der Datei.</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Beschwerde</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Moved sessions and pauses</source>
        <translation>Verschobene Einheiten und Pausen</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Einheiten</translation>
    </message>
    <message>
        <source>Pain scores</source>
        <translation>Schmerzwerte</translation>
    </message>
    <message>
        <source>Stiffness, night, medicine, notes</source>
        <translation>Steifigkeit, Nacht, Medikament, Notizen</translation>
    </message>
    <message>
        <source>Weekly questions</source>
        <translation>Wochenfragen</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>Shoes and insoles</source>
        <translation>Schuhe und Einlagen</translation>
    </message>
    <message>
        <source>Way back to running</source>
        <translation>Wiedereinstieg ins Laufen</translation>
    </message>
    <message>
        <source>Treatments</source>
        <translation>Behandlungen</translation>
    </message>
    <message>
        <source>Check-ups</source>
        <translation>Check-ups</translation>
    </message>
    <message>
        <source>Pain maps</source>
        <translation>Schmerzkarten</translation>
    </message>
    <message>
        <source>Self tests</source>
        <translation>Selbsttests</translation>
    </message>
    <message>
        <source>Reviews and archive</source>
        <translation>Kontrollen und Archiv</translation>
    </message>
    <message>
        <source>Notes of who treats</source>
        <translation>Notizen der Behandelnden</translation>
    </message>
    <message>
        <source>Own exercises and programmes</source>
        <translation>Eigene Übungen und Programme</translation>
    </message>
    <message>
        <source>Half-filled forms</source>
        <translation>Halb ausgefüllte Formulare</translation>
    </message>
    <message>
        <source>Other entries</source>
        <translation>Andere Einträge</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>Keep the newer version</source>
        <translation>Neuere Fassung behalten</translation>
    </message>
    <message>
        <source>Keep mine, add new ones</source>
        <translation>Meine behalten, neue dazu</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Die anderen nehmen</translation>
    </message>
    <message>
        <source>{entries} taken over</source>
        <translation>{entries} übernommen</translation>
    </message>
    <message>
        <source>Sets</source>
        <translation>Sätze</translation>
    </message>
    <message>
        <source>Answers of check-ups</source>
        <translation>Antworten von Check-ups</translation>
    </message>
    <message>
        <source>Warning signs</source>
        <translation>Warnzeichen</translation>
    </message>
    <message>
        <source>Weekly answers</source>
        <translation>Wochenantworten</translation>
    </message>
    <message>
        <source>Places on pain maps</source>
        <translation>Stellen auf Schmerzkarten</translation>
    </message>
    <message>
        <source>Pauses</source>
        <translation>Pausen</translation>
    </message>
    <message>
        <source>Lines of the plan</source>
        <translation>Zeilen des Plans</translation>
    </message>
    <message>
        <source>Person (Patient)</source>
        <translation>Person (Patient)</translation>
    </message>
    <message>
        <source>Activities (Goal)</source>
        <translation>Tätigkeiten (Goal)</translation>
    </message>
    <message>
        <source>Versions of the plan (CarePlan)</source>
        <translation>Fassungen des Plans (CarePlan)</translation>
    </message>
    <message>
        <source>Sessions and treatments (Procedure)</source>
        <translation>Einheiten und Behandlungen (Procedure)</translation>
    </message>
    <message>
        <source>Scores, answers and runs (Observation)</source>
        <translation>Werte, Antworten und Läufe (Observation)</translation>
    </message>
    <message>
        <source>Check-ups and weeks (QuestionnaireResponse)</source>
        <translation>Check-ups und Wochen (QuestionnaireResponse)</translation>
    </message>
</context>
<context>
    <name>help</name>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Keys of this screen</source>
        <translation>Tasten dieser Seite</translation>
    </message>
    <message>
        <source>Keys that work anywhere</source>
        <translation>Tasten, die überall gelten</translation>
    </message>
    <message>
        <source>This screen</source>
        <translation>Diese Seite</translation>
    </message>
    <message>
        <source>Pages and keys</source>
        <translation>Seiten und Tasten</translation>
    </message>
    <message>
        <source>Numbers, doses and sentences carry a tag such as V30. Here you find what it stands for. A star after a tag: seen second-hand. h, m or l after a tag: how sure the memory is, high, medium or low.</source>
        <translation>Zahlen, Dosen und Sätze tragen ein Kürzel wie V30. Hier steht, was es bedeutet. Ein Stern nach dem Kürzel: aus zweiter Hand gesehen. h, m oder l danach: wie sicher die Erinnerung ist, hoch, mittel oder niedrig.</translation>
    </message>
    <message>
        <source>How to read a tag</source>
        <translation>Wie ein Kürzel zu lesen ist</translation>
    </message>
    <message>
        <source>All sources</source>
        <translation>Alle Quellen</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>every entry: plans, sessions, pain, runs, treatments, check-ups, notes</source>
        <translation>jeder Eintrag: Pläne, Einheiten, Schmerz, Läufe, Behandlungen, Check-ups, Notizen</translation>
    </message>
    <message>
        <source>what you chose in the settings</source>
        <translation>was in den Einstellungen gewählt wurde</translation>
    </message>
    <message>
        <source>copies of the data file, made by themselves and before every risky step</source>
        <translation>Kopien der Datendatei, automatisch und vor jedem riskanten Schritt</translation>
    </message>
    <message>
        <source>copies of own pictures, for showing them</source>
        <translation>Kopien eigener Bilder, zum Anzeigen</translation>
    </message>
    <message>
        <source>what the program noted about itself; never pain, names or notes</source>
        <translation>was das Programm über sich selbst notiert hat; nie Schmerz, Namen oder Notizen</translation>
    </message>
    <message>
        <source>drawings that can be made again</source>
        <translation>Zeichnungen, die neu entstehen können</translation>
    </message>
    <message>
        <source>The folder</source>
        <translation>Der Ordner</translation>
    </message>
    <message>
        <source>Entries are kept in the shared database {address}; settings and logs stay in the folder.</source>
        <translation>Einträge liegen in der gemeinsamen Datenbank {address}; Einstellungen und Protokolle bleiben im Ordner.</translation>
    </message>
    <message>
        <source>Shared database</source>
        <translation>Gemeinsame Datenbank</translation>
    </message>
    <message>
        <source>Who can read it</source>
        <translation>Wer es lesen kann</translation>
    </message>
    <message>
        <source>The folder belongs to your user account alone. With a passphrase in Settings, Privacy and lock, the data file and its backups can be read by nobody who does not know it.</source>
        <translation>Der Ordner gehört allein deinem Benutzerkonto. Mit einer Passphrase unter Einstellungen, Privatsphäre und Sperre kann niemand die Datendatei und ihre Sicherungen lesen, der sie nicht kennt.</translation>
    </message>
    <message>
        <source>Taking it along, and deleting it</source>
        <translation>Mitnehmen und löschen</translation>
    </message>
    <message>
        <source>File, Export writes everything into files that other programs can read. Settings, Data and backup erases everything, backups included.</source>
        <translation>Datei, Exportieren schreibt alles in Dateien, die andere Programme lesen können. Einstellungen, Daten und Sicherung löscht alles, auch die Sicherungen.</translation>
    </message>
    <message>
        <source>What is kept where</source>
        <translation>Was wo liegt</translation>
    </message>
    <message>
        <source>No doctor</source>
        <translation>Kein Arzt</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Für wen</translation>
    </message>
    <message>
        <source>It fills no gaps</source>
        <translation>Es füllt keine Lücken</translation>
    </message>
    <message>
        <source>A day without an entry stays empty. Nothing is guessed, and what is not recorded is no zero.</source>
        <translation>Ein Tag ohne Eintrag bleibt leer. Nichts wird geraten, und was nicht erfasst ist, ist keine Null.</translation>
    </message>
    <message>
        <source>It does not grade you</source>
        <translation>Es benotet dich nicht</translation>
    </message>
    <message>
        <source>There are no points and no streaks. Days that were not done are counted, because an answer needs them, and never held against you.</source>
        <translation>Es gibt keine Punkte und keine Serien. Ausgelassene Tage werden gezählt, weil eine Antwort sie braucht, und nie vorgehalten.</translation>
    </message>
    <message>
        <source>It does not say what healed you</source>
        <translation>Es sagt nicht, was dir geholfen hat</translation>
    </message>
    <message>
        <source>Two things that happen together need not be cause and effect. The program shows what followed what, and no more.</source>
        <translation>Zwei Dinge, die zusammen auftreten, müssen nicht Ursache und Wirkung sein. Das Programm zeigt, was worauf folgte, und nicht mehr.</translation>
    </message>
    <message>
        <source>It sends nothing</source>
        <translation>Es sendet nichts</translation>
    </message>
    <message>
        <source>There is no account and no server of ours. Only you hand something on, as a file or on paper.</source>
        <translation>Es gibt kein Konto und keinen Server von uns. Nur du gibst etwas weiter, als Datei oder auf Papier.</translation>
    </message>
    <message>
        <source>What Rehab is not</source>
        <translation>Was Rehab nicht ist</translation>
    </message>
    <message>
        <source>What is compared</source>
        <translation>Was verglichen wird</translation>
    </message>
    <message>
        <source>Your first week is the start level. Every evening this week is compared with it, through the ups and downs of single days. Only your own entries count, and only those up to that day.</source>
        <translation>Deine erste Woche ist der Anfangswert. Jeden Abend wird die laufende Woche damit verglichen, über das Auf und Ab einzelner Tage hinweg. Es zählen nur deine eigenen Einträge, und nur die bis zu diesem Tag.</translation>
    </message>
    <message>
        <source>What counts as a change</source>
        <translation>Was als Veränderung zählt</translation>
    </message>
    <message>
        <source>30 % of the start level, at least 1.0 and at most 1.9 points. Smaller changes are hard to feel.</source>
        <translation>30 % des Anfangswerts, mindestens 1,0 und höchstens 1,9 Punkte. Kleinere Veränderungen sind kaum spürbar.</translation>
    </message>
    <message>
        <source>When it says nothing</source>
        <translation>Wann sie nichts sagt</translation>
    </message>
    <message>
        <source>Before day 14, with fewer than five mornings in four weeks, or two weeks after the last entry.</source>
        <translation>Vor Tag 14, mit weniger als fünf Morgen in vier Wochen oder zwei Wochen nach dem letzten Eintrag.</translation>
    </message>
    <message>
        <source>When a plan was not tried</source>
        <translation>Wann ein Plan nicht erprobt wurde</translation>
    </message>
    <message>
        <source>Below 60 % of the planned sessions of the last six weeks the plan is not judged.</source>
        <translation>Unter 60 % der geplanten Einheiten der letzten sechs Wochen wird der Plan nicht beurteilt.</translation>
    </message>
    <message>
        <source>When home care is not working</source>
        <translation>Wann Selbstbehandlung nicht wirkt</translation>
    </message>
    <message>
        <source>From week six on: enough sessions, and neither a change that counts nor half of it in the last four weeks. From week twelve on also when it got better but stopped at 4 or above.</source>
        <translation>Ab Woche sechs: genug Einheiten, aber weder eine Veränderung, die zählt, noch die Hälfte davon in den letzten vier Wochen. Ab Woche zwölf auch, wenn es besser wurde, aber bei 4 oder mehr stehen blieb.</translation>
    </message>
    <message>
        <source>Flares</source>
        <translation>Schübe</translation>
    </message>
    <message>
        <source>A week with half as much running again as usual excuses a rise for three weeks.</source>
        <translation>Eine Woche mit eineinhalbmal so viel Laufen wie üblich entschuldigt einen Anstieg für drei Wochen.</translation>
    </message>
    <message>
        <source>How the verdict works</source>
        <translation>Wie die Einschätzung entsteht</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>Try another word, or fewer letters of it.</source>
        <translation>Versuch ein anderes Wort oder weniger Buchstaben.</translation>
    </message>
    <message>
        <source>First minutes</source>
        <translation>Die ersten Minuten</translation>
    </message>
    <message>
        <source>Say where it hurts and choose a programme. Nothing is stored before the last step, and everything can be changed later.</source>
        <translation>Sag, wo es wehtut, und wähle ein Programm. Vor dem letzten Schritt wird nichts gespeichert, und alles lässt sich später ändern.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Log the first steps of the morning with one key, and do the session that is due. Everything else on the page can wait.</source>
        <translation>Trag die ersten Schritte des Morgens mit einer Taste ein und mach die fällige Einheit. Alles andere auf der Seite kann warten.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>The answer first: does home care work? Below it the chart that the answer comes from. “What we looked at” shows every number behind it.</source>
        <translation>Zuerst die Antwort: Wirkt die Selbstbehandlung? Darunter das Diagramm, aus dem die Antwort kommt. „Was wir angesehen haben“ zeigt jede Zahl dahinter.</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>The plan that is running: its phases, its sessions and their days. A changed plan holds from the day you say; what was done before stays as it was.</source>
        <translation>Der laufende Plan: seine Phasen, Einheiten und deren Tage. Ein geänderter Plan gilt ab dem Tag, den du nennst; was vorher getan wurde, bleibt, wie es war.</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>All exercises with drawing, steps, dose and how well they are supported. The search forgives typing mistakes.</source>
        <translation>Alle Übungen mit Zeichnung, Schritten, Dosis und wie gut sie belegt sind. Die Suche verzeiht Tippfehler.</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>Your runs, logged by hand or read from the files of a watch, with a warning before a run that is much longer than the last ones.</source>
        <translation>Deine Läufe, von Hand eingetragen oder aus den Dateien einer Uhr gelesen, mit einem Hinweis, wenn ein Lauf viel länger ist als die letzten.</translation>
    </message>
    <message>
        <source>Check-up</source>
        <translation>Check-up</translation>
    </message>
    <message>
        <source>Questions that find out whether somebody should look at it soon, a pain map, a guide to causes and treatments, and what you have tried so far.</source>
        <translation>Fragen, die klären, ob bald jemand darauf schauen sollte, eine Schmerzkarte, ein Ratgeber zu Ursachen und Behandlungen und was du bisher versucht hast.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Tagebuch</translation>
    </message>
    <message>
        <source>Everything that was logged, by day. Each entry can be changed, deleted and brought back.</source>
        <translation>Alles Eingetragene, nach Tagen. Jeder Eintrag lässt sich ändern, löschen und zurückholen.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Look, words, reminders, the numbers of the rules, backups and privacy. A change is saved at once.</source>
        <translation>Aussehen, Sprache, Erinnerungen, die Zahlen der Regeln, Sicherungen und Privatsphäre. Eine Änderung wird sofort gespeichert.</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>What was done and how it felt. Pain before, during and after may each stay open; what is not recorded never counts as zero.</source>
        <translation>Was getan wurde und wie es war. Schmerz davor, dabei und danach kann jeweils offen bleiben; was nicht erfasst ist, zählt nie als null.</translation>
    </message>
    <message>
        <source>Player</source>
        <translation>Player</translation>
    </message>
    <message>
        <source>Leads through a session set by set. Each finished set is stored at once, so that a pause or a power cut costs nothing.</source>
        <translation>Führt Satz für Satz durch eine Einheit. Jeder fertige Satz wird sofort gespeichert, sodass eine Pause oder ein Stromausfall nichts kostet.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>The plan as pages with drawings and a sheet to tick, on paper or as PDF.</source>
        <translation>Der Plan als Seiten mit Zeichnungen und einem Blatt zum Abhaken, auf Papier oder als PDF.</translation>
    </message>
    <message>
        <source>Report for the doctor</source>
        <translation>Bericht für den Arzt</translation>
    </message>
    <message>
        <source>One page for an appointment: the course, what was done, what was tried. You choose what it tells.</source>
        <translation>Eine Seite für einen Termin: der Verlauf, was getan und was versucht wurde. Du wählst, was darauf steht.</translation>
    </message>
    <message>
        <source>Own drawing</source>
        <translation>Eigene Zeichnung</translation>
    </message>
    <message>
        <source>Draws an own exercise: drag a joint, or type its angle, for the two ends of the move.</source>
        <translation>Zeichnet eine eigene Übung: zieh ein Gelenk oder gib seinen Winkel ein, für beide Enden der Bewegung.</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>Patienten</translation>
    </message>
    <message>
        <source>Everybody you treat, in the order of who needs you first, with the answer for each of them.</source>
        <translation>Alle, die du behandelst, die Dringendsten zuerst, mit der Antwort für jede Person.</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Patient</translation>
    </message>
    <message>
        <source>One person: chart, log, runs, check-ups and your notes.</source>
        <translation>Eine Person: Diagramm, Tagebuch, Läufe, Check-ups und deine Notizen.</translation>
    </message>
    <message>
        <source>Rehab: exercise, log pain, and learn whether home care is working.</source>
        <translation>Rehab: üben, Schmerz eintragen und erfahren, ob die Selbstbehandlung wirkt.</translation>
    </message>
    <message>
        <source>rehab start P01 --site left-heel    begin a programme
rehab log first-step 5              this morning&apos;s pain
rehab today                         what is due
rehab verdict                       is it working?</source>
        <translation>rehab start P01 --site left-heel    ein Programm beginnen
rehab log first-step 5              der Schmerz von heute früh
rehab today                         was fällig ist
rehab verdict                       wirkt es?</translation>
    </message>
    <message>
        <source>Exit codes: 0 done; 3 done, with warnings; 2 refused, nothing changed; 1 a bug. Without a command the window opens.</source>
        <translation>Rückgabewerte: 0 erledigt; 3 erledigt, mit Warnungen; 2 abgelehnt, nichts geändert; 1 ein Fehler im Programm. Ohne Befehl öffnet sich das Fenster.</translation>
    </message>
    <message>
        <source>Folder with the data [REHAB_DATA_DIR].</source>
        <translation>Ordner mit den Daten [REHAB_DATA_DIR].</translation>
    </message>
    <message>
        <source>A shared database [REHAB_DATABASE_URL].</source>
        <translation>Eine gemeinsame Datenbank [REHAB_DATABASE_URL].</translation>
    </message>
    <message>
        <source>File with its password [REHAB_PASSWORD_FILE]; else it is asked for.</source>
        <translation>Datei mit ihrem Passwort [REHAB_PASSWORD_FILE]; sonst wird danach gefragt.</translation>
    </message>
    <message>
        <source>Take this as the present time [REHAB_NOW].</source>
        <translation>Das als jetzigen Zeitpunkt nehmen [REHAB_NOW].</translation>
    </message>
    <message>
        <source>Whose data, if there are several.</source>
        <translation>Wessen Daten, wenn es mehrere gibt.</translation>
    </message>
    <message>
        <source>Answer as JSON.</source>
        <translation>Als JSON antworten.</translation>
    </message>
    <message>
        <source>Show the version and stop.</source>
        <translation>Die Version zeigen und enden.</translation>
    </message>
    <message>
        <source>File whose first line opens encrypted data [REHAB_PASSPHRASE_FILE].</source>
        <translation>Datei, deren erste Zeile verschlüsselte Daten öffnet [REHAB_PASSPHRASE_FILE].</translation>
    </message>
    <message>
        <source>Log pain, answers, sessions, runs, treatments, self tests and the weekly questions.</source>
        <translation>Schmerz, Antworten, Einheiten, Läufe, Behandlungen, Selbsttests und die Wochenfragen eintragen.</translation>
    </message>
    <message>
        <source>rehab log first-step 5
rehab log worst 6 --at 2026-11-16T20:30
rehab log medicine ibuprofen
rehab log session --done part --reason pain --during 6
rehab log run --km 6.2 --minutes 38
rehab log treatment insole --start 2026-09-27
rehab log test heel-raises --left 12 --right 18</source>
        <translation>rehab log first-step 5
rehab log worst 6 --at 2026-11-16T20:30
rehab log medicine ibuprofen
rehab log session --done part --reason pain --during 6
rehab log run --km 6.2 --minutes 38
rehab log treatment insole --start 2026-09-27
rehab log test heel-raises --left 12 --right 18</translation>
    </message>
    <message>
        <source>Pain of the first steps after getting up, 0 to 10.</source>
        <translation>Schmerz der ersten Schritte nach dem Aufstehen, 0 bis 10.</translation>
    </message>
    <message>
        <source>The options of &apos;rehab&apos; work here too: --data-dir, --now, --patient, --json. See &apos;rehab --help&apos;.</source>
        <translation>Die Optionen von &apos;rehab&apos; gelten auch hier: --data-dir, --now, --patient, --json. Siehe &apos;rehab --help&apos;.</translation>
    </message>
    <message>
        <source>When it was; now by default.</source>
        <translation>Wann es war; sonst jetzt.</translation>
    </message>
    <message>
        <source>Clear: it was asked and not recorded.</source>
        <translation>Leeren: es wurde gefragt und nicht eingetragen.</translation>
    </message>
    <message>
        <source>Strongest pain of the last 24 hours, 0 to 10.</source>
        <translation>Stärkster Schmerz der letzten 24 Stunden, 0 bis 10.</translation>
    </message>
    <message>
        <source>Average pain of the last 24 hours, 0 to 10.</source>
        <translation>Durchschnittlicher Schmerz der letzten 24 Stunden, 0 bis 10.</translation>
    </message>
    <message>
        <source>A whole session in one line.</source>
        <translation>Eine ganze Einheit in einer Zeile.</translation>
    </message>
    <message>
        <source>Sessions are numbered as &apos;rehab today&apos; lists them. Without --slot it counts for the next one that is still open, or for one of any day of this week; on a day without one it is stored beside the plan.</source>
        <translation>Einheiten sind nummeriert, wie &apos;rehab today&apos; sie aufführt. Ohne --slot zählt sie für die nächste, die noch offen ist, oder für eine an einem beliebigen Tag dieser Woche; an einem Tag ohne eine steht sie neben dem Plan.</translation>
    </message>
    <message>
        <source>Which session of the day; the next open one by default.</source>
        <translation>Welche Einheit des Tages; sonst die nächste offene.</translation>
    </message>
    <message>
        <source>How much was done.</source>
        <translation>Wie viel erledigt wurde.</translation>
    </message>
    <message>
        <source>Pain before.</source>
        <translation>Schmerz davor.</translation>
    </message>
    <message>
        <source>Strongest pain during it.</source>
        <translation>Stärkster Schmerz dabei.</translation>
    </message>
    <message>
        <source>Pain after.</source>
        <translation>Schmerz danach.</translation>
    </message>
    <message>
        <source>How hard it was.</source>
        <translation>Wie anstrengend es war.</translation>
    </message>
    <message>
        <source>Why it was not all done.</source>
        <translation>Warum es nicht alles war.</translation>
    </message>
    <message>
        <source>A note.</source>
        <translation>Eine Notiz.</translation>
    </message>
    <message>
        <source>A run. It is held against the longest one of the 30 days before.</source>
        <translation>Ein Lauf. Er wird mit dem längsten der 30 Tage davor verglichen.</translation>
    </message>
    <message>
        <source>Distance in kilometres.</source>
        <translation>Strecke in Kilometern.</translation>
    </message>
    <message>
        <source>Time in motion.</source>
        <translation>Zeit in Bewegung.</translation>
    </message>
    <message>
        <source>What you call it.</source>
        <translation>Wie du ihn nennst.</translation>
    </message>
    <message>
        <source>Worst pain during it, 0 to 10.</source>
        <translation>Stärkster Schmerz dabei, 0 bis 10.</translation>
    </message>
    <message>
        <source>Minutes that the morning stiffness lasted, 0 if none.</source>
        <translation>Wie viele Minuten die Morgensteifigkeit dauerte, 0 ohne.</translation>
    </message>
    <message>
        <source>Whether pain woke you in the night.</source>
        <translation>Ob dich nachts Schmerz geweckt hat.</translation>
    </message>
    <message>
        <source>Pain medicine in the last 24 hours: none, some, or its name.</source>
        <translation>Schmerzmittel in den letzten 24 Stunden: none (keines), some (irgendeines) oder sein Name.</translation>
    </message>
    <message>
        <source>Days with an anti-inflammatory such as ibuprofen count less in the verdict, because it hides pain.</source>
        <translation>Tage mit einem Entzündungshemmer wie Ibuprofen zählen in der Einschätzung weniger, weil er Schmerz verdeckt.</translation>
    </message>
    <message>
        <source>A self test, each side: heel-raises (times), knee-to-wall (cm) or stance (seconds on one leg).</source>
        <translation>Ein Selbsttest, jede Seite: heel-raises (wie oft), knee-to-wall (cm) oder stance (Sekunden auf einem Bein).</translation>
    </message>
    <message>
        <source>rehab log test heel-raises --left 12 --right 18
rehab log test knee-to-wall --left 9.5 --right 11
rehab log test stance --left 32 --right 45</source>
        <translation>rehab log test heel-raises --left 12 --right 18
rehab log test knee-to-wall --left 9.5 --right 11
rehab log test stance --left 32 --right 45</translation>
    </message>
    <message>
        <source>Result of the left side.</source>
        <translation>Ergebnis der linken Seite.</translation>
    </message>
    <message>
        <source>Result of the right side.</source>
        <translation>Ergebnis der rechten Seite.</translation>
    </message>
    <message>
        <source>A note: height, shoes, what it felt like.</source>
        <translation>Eine Notiz: Höhe, Schuhe, wie es sich anfühlte.</translation>
    </message>
    <message>
        <source>Answer the weekly questions; later answers of the same day take their place.</source>
        <translation>Die Wochenfragen beantworten; spätere Antworten desselben Tages ersetzen sie.</translation>
    </message>
    <message>
        <source>rehab log week --activity &quot;climb stairs=6&quot; --activity &quot;run 5 km=2&quot; --change 1 --acceptable no</source>
        <translation>rehab log week --activity &quot;climb stairs=6&quot; --activity &quot;run 5 km=2&quot; --change 1 --acceptable no</translation>
    </message>
    <message>
        <source>Something this problem makes hard, and how well it goes today: 0 cannot do it, 10 as well as before.</source>
        <translation>Etwas, das durch das Problem schwerfällt, und wie gut es heute geht: 0 gar nicht, 10 so gut wie früher.</translation>
    </message>
    <message>
        <source>Overall since the start: -5 much worse, 5 fully recovered.</source>
        <translation>Insgesamt seit dem Beginn: -5 viel schlechter, 5 ganz genesen.</translation>
    </message>
    <message>
        <source>Would it be OK to stay like this?</source>
        <translation>Wäre es in Ordnung, wenn es so bliebe?</translation>
    </message>
    <message>
        <source>Something else that was tried.</source>
        <translation>Etwas anderes, das versucht wurde.</translation>
    </message>
    <message>
        <source>KIND is one of
  exercise, load and shoes   exercise tape insole night-splint footwear weight
  relief                     nsaid painkiller ice cryotherapy
  with a clinician           manual laser ultrasound iontophoresis shockwave needling injection
  operations                 surgery nerve-release fascia-release spur-removal foot-correction
  visits and pictures        visit physiotherapist orthopaedist imaging
  anything else              other</source>
        <translation>KIND ist eines von
  Übung, Last und Schuhe     exercise tape insole night-splint footwear weight
  Linderung                  nsaid painkiller ice cryotherapy
  bei einer Fachperson       manual laser ultrasound iontophoresis shockwave needling injection
  Operationen                surgery nerve-release fascia-release spur-removal foot-correction
  Besuche und Bilder         visit physiotherapist orthopaedist imaging
  alles andere               other</translation>
    </message>
    <message>
        <source>First day; today by default.</source>
        <translation>Erster Tag; sonst heute.</translation>
    </message>
    <message>
        <source>Last day; still going on without it.</source>
        <translation>Letzter Tag; ohne ihn dauert es noch an.</translation>
    </message>
    <message>
        <source>How much and how often, in your words.</source>
        <translation>Wie viel und wie oft, in deinen Worten.</translation>
    </message>
    <message>
        <source>Who did it.</source>
        <translation>Wer es gemacht hat.</translation>
    </message>
    <message>
        <source>Fill an empty data folder with a sample person.</source>
        <translation>Einen leeren Datenordner mit einer Beispielperson füllen.</translation>
    </message>
    <message>
        <source>Nine weeks of home care for a painful left heel up to now, marked as invented wherever it shows. With --clinic a dozen patients, one at least for each answer that the list of patients can give.</source>
        <translation>Neun Wochen Selbstbehandlung einer schmerzenden linken Ferse bis jetzt, überall als erfunden bezeichnet. Mit --clinic ein Dutzend Patienten, mindestens einer für jede Antwort, die die Patientenliste geben kann.</translation>
    </message>
    <message>
        <source>A dozen patients instead of one person.</source>
        <translation>Ein Dutzend Patienten statt einer Person.</translation>
    </message>
    <message>
        <source>Begin a programme, by its slug or code.</source>
        <translation>Ein Programm beginnen, mit seinem Kurznamen oder Code.</translation>
    </message>
    <message>
        <source>For example: rehab start P01 --site left-heel</source>
        <translation>Zum Beispiel: rehab start P01 --site left-heel</translation>
    </message>
    <message>
        <source>Such as left-heel, or back.</source>
        <translation>Etwa left-heel oder back.</translation>
    </message>
    <message>
        <source>Show what is due today and what is logged.</source>
        <translation>Zeigen, was heute fällig und was eingetragen ist.</translation>
    </message>
    <message>
        <source>Show the sessions of a week and which are done.</source>
        <translation>Die Einheiten einer Woche zeigen, und welche erledigt sind.</translation>
    </message>
    <message>
        <source>A day of the week.</source>
        <translation>Ein Tag der Woche.</translation>
    </message>
    <message>
        <source>List the patients, most urgent first, with what their logs say.</source>
        <translation>Die Patienten auflisten, die dringendsten zuerst, mit dem, was ihre Tagebücher sagen.</translation>
    </message>
    <message>
        <source>Missing answers are worked out first and kept. SEARCH words must be in the name or the complaint.</source>
        <translation>Fehlende Antworten werden zuerst berechnet und behalten. Wörter von SEARCH müssen im Namen oder in der Beschwerde stehen.</translation>
    </message>
    <message>
        <source>Only these.</source>
        <translation>Nur diese.</translation>
    </message>
    <message>
        <source>Those who are archived.</source>
        <translation>Die archivierten.</translation>
    </message>
    <message>
        <source>Follow a proposal of &apos;rehab today&apos; by its number, from the first free day on.</source>
        <translation>Einem Vorschlag von &apos;rehab today&apos; mit seiner Nummer folgen, ab dem ersten freien Tag.</translation>
    </message>
    <message>
        <source>For example: rehab accept 1</source>
        <translation>Zum Beispiel: rehab accept 1</translation>
    </message>
    <message>
        <source>Put a proposal of &apos;rehab today&apos; off by its number; it comes back after further sessions.</source>
        <translation>Einen Vorschlag von &apos;rehab today&apos; mit seiner Nummer aufschieben; er kommt nach weiteren Einheiten wieder.</translation>
    </message>
    <message>
        <source>Show what the next phase waits for; begin it, or stay.</source>
        <translation>Zeigen, worauf die nächste Phase wartet; sie beginnen oder bleiben.</translation>
    </message>
    <message>
        <source>Nothing of it happens by itself: what is open is shown, and you decide.</source>
        <translation>Nichts davon geschieht von selbst: Offenes wird gezeigt, und du entscheidest.</translation>
    </message>
    <message>
        <source>Begin the next phase.</source>
        <translation>Die nächste Phase beginnen.</translation>
    </message>
    <message>
        <source>Stay a week longer.</source>
        <translation>Eine Woche länger bleiben.</translation>
    </message>
    <message>
        <source>Say whether home care is working, and why.</source>
        <translation>Sagen, ob die Selbstbehandlung wirkt, und warum.</translation>
    </message>
    <message>
        <source>The answer is calculated from your own entries up to that day, and from nothing else.</source>
        <translation>Die Antwort wird aus deinen eigenen Einträgen bis zu diesem Tag berechnet und aus nichts anderem.</translation>
    </message>
    <message>
        <source>As it was told on this day; today by default.</source>
        <translation>So wie es an diesem Tag gesagt wurde; sonst heute.</translation>
    </message>
    <message>
        <source>Show the verdict of every day, as it was told then.</source>
        <translation>Die Einschätzung jedes Tages zeigen, wie sie damals gesagt wurde.</translation>
    </message>
    <message>
        <source>Save a chart as a picture: .png, .svg or .pdf.</source>
        <translation>Ein Diagramm als Bild speichern: .png, .svg oder .pdf.</translation>
    </message>
    <message>
        <source>A .png, .svg or .pdf file.</source>
        <translation>Eine Datei mit .png, .svg oder .pdf.</translation>
    </message>
    <message>
        <source>Judge every day of benchmark cases, one JSON object a line.</source>
        <translation>Jeden Tag von Vergleichsfällen beurteilen, ein JSON-Objekt je Zeile.</translation>
    </message>
    <message>
        <source>Where the predictions go.</source>
        <translation>Wohin die Ergebnisse kommen.</translation>
    </message>
    <message>
        <source>List exercises, or those that match a search.</source>
        <translation>Übungen auflisten, oder die, die zu einer Suche passen.</translation>
    </message>
    <message>
        <source>Every word must fit a name, a synonym or a part of the body; up to two typing errors are forgiven.</source>
        <translation>Jedes Wort muss zu einem Namen, einem anderen Namen oder einem Körperteil passen; bis zu zwei Tippfehler werden verziehen.</translation>
    </message>
    <message>
        <source>Show what to begin with for one complaint.</source>
        <translation>Zeigen, womit man bei einer Beschwerde beginnt.</translation>
    </message>
    <message>
        <source>List the complaints that have a pack.</source>
        <translation>Die Beschwerden auflisten, für die es ein Paket gibt.</translation>
    </message>
    <message>
        <source>Part of the body, such as calf; may be repeated.</source>
        <translation>Körperteil, etwa calf; auch mehrmals.</translation>
    </message>
    <message>
        <source>Such as stretch or strength; may be repeated.</source>
        <translation>Etwa stretch oder strength; auch mehrmals.</translation>
    </message>
    <message>
        <source>Such as step, or none; may be repeated.</source>
        <translation>Etwa step oder none; auch mehrmals.</translation>
    </message>
    <message>
        <source>easy, moderate or hard; may be repeated.</source>
        <translation>easy, moderate oder hard; auch mehrmals.</translation>
    </message>
    <message>
        <source>Such as heel-pain or running; may be repeated.</source>
        <translation>Etwa heel-pain oder running; auch mehrmals.</translation>
    </message>
    <message>
        <source>Such as tendon or nerve; may be repeated.</source>
        <translation>Etwa tendon oder nerve; auch mehrmals.</translation>
    </message>
    <message>
        <source>early, middle or late; may be repeated.</source>
        <translation>early, middle oder late; auch mehrmals.</translation>
    </message>
    <message>
        <source>Leave out what this speaks against, such as numb-foot; may be repeated.</source>
        <translation>Weglassen, wogegen das spricht, etwa numb-foot; auch mehrmals.</translation>
    </message>
    <message>
        <source>Show one exercise in full, by its slug or code.</source>
        <translation>Eine Übung ganz zeigen, mit ihrem Kurznamen oder Code.</translation>
    </message>
    <message>
        <source>Save the drawing of an exercise as a picture: .svg or .png.</source>
        <translation>Die Zeichnung einer Übung als Bild speichern: .svg oder .png.</translation>
    </message>
    <message>
        <source>Pose B shows where the movement ends, with its start as a shadow; A its start; 0.5 the middle of the way.</source>
        <translation>Pose B zeigt das Ende der Bewegung, mit ihrem Anfang als Schatten; A ihren Anfang; 0.5 die Mitte des Wegs.</translation>
    </message>
    <message>
        <source>A .svg or .png file.</source>
        <translation>Eine Datei mit .svg oder .png.</translation>
    </message>
    <message>
        <source>Which moment of the movement.</source>
        <translation>Welcher Moment der Bewegung.</translation>
    </message>
    <message>
        <source>Colours.</source>
        <translation>Farben.</translation>
    </message>
    <message>
        <source>Which side works.</source>
        <translation>Welche Seite arbeitet.</translation>
    </message>
    <message>
        <source>Tone of the figure.</source>
        <translation>Hautton der Figur.</translation>
    </message>
    <message>
        <source>Pixels; 3/4 as high.</source>
        <translation>Pixel; 3/4 so hoch.</translation>
    </message>
    <message>
        <source>Check data file, backups and content.</source>
        <translation>Datendatei, Sicherungen und Inhalt prüfen.</translation>
    </message>
    <message>
        <source>With FILEs, check these exercise or programme files as if they were added to the library.</source>
        <translation>Mit FILEs diese Dateien von Übungen oder Programmen prüfen, als kämen sie in die Bibliothek.</translation>
    </message>
    <message>
        <source>Look at exercises and programmes only.</source>
        <translation>Nur Übungen und Programme ansehen.</translation>
    </message>
    <message>
        <source>Copy the data file to a new file, and prove the copy.</source>
        <translation>Die Datendatei in eine neue Datei kopieren und die Kopie beweisen.</translation>
    </message>
    <message>
        <source>A new file or a folder; the backup folder by default.</source>
        <translation>Eine neue Datei oder ein Ordner; sonst der Ordner der Sicherungen.</translation>
    </message>
    <message>
        <source>Go back to a backup; the present data is backed up first.</source>
        <translation>Zu einer Sicherung zurückgehen; die jetzigen Daten werden zuerst gesichert.</translation>
    </message>
    <message>
        <source>Save what can be read of a data file that does not open.</source>
        <translation>Retten, was von einer Datendatei lesbar ist, die sich nicht öffnet.</translation>
    </message>
    <message>
        <source>FILE is read as it lies there and never changed. The ZIP holds tables for every spreadsheet and can be imported; a list of what could not be read is put beside it.</source>
        <translation>FILE wird gelesen, wie sie daliegt, und nie geändert. Das ZIP enthält Tabellen für jede Tabellenkalkulation und lässt sich importieren; daneben kommt eine Liste dessen, was nicht lesbar war.</translation>
    </message>
    <message>
        <source>The ZIP file to write.</source>
        <translation>Die ZIP-Datei, die geschrieben wird.</translation>
    </message>
    <message>
        <source>Delete a person for good: the one of --patient, else the one person.</source>
        <translation>Eine Person endgültig löschen: die von --patient, sonst die einzige.</translation>
    </message>
    <message>
        <source>This cannot be undone. Without --backups the backups stay as they are and are named; with it they are written anew without the person. With --everything a last backup is made first, unless --backups deletes the backups, too.</source>
        <translation>Das lässt sich nicht rückgängig machen. Ohne --backups bleiben die Sicherungen, wie sie sind, und werden genannt; damit werden sie ohne die Person neu geschrieben. Mit --everything wird zuerst eine letzte Sicherung gemacht, außer --backups löscht die Sicherungen auch.</translation>
    </message>
    <message>
        <source>Delete everybody instead of one person.</source>
        <translation>Alle löschen statt einer Person.</translation>
    </message>
    <message>
        <source>Take the person out of the backups, too.</source>
        <translation>Die Person auch aus den Sicherungen nehmen.</translation>
    </message>
    <message>
        <source>Do it; without this it is only said what would go.</source>
        <translation>Es tun; ohne das wird nur gesagt, was verschwinden würde.</translation>
    </message>
    <message>
        <source>Answer the questions about warning signs; without an answer they are listed.</source>
        <translation>Die Fragen zu Warnzeichen beantworten; ohne Antwort werden sie aufgeführt.</translation>
    </message>
    <message>
        <source>An answer that needs a look pauses the plan until you say who has looked at it, with --looked-at-by.</source>
        <translation>Eine Antwort, die abgeklärt werden muss, hält den Plan an, bis du mit --looked-at-by sagst, wer es sich angesehen hat.</translation>
    </message>
    <message>
        <source>The few questions of every week.</source>
        <translation>Die wenigen Fragen jeder Woche.</translation>
    </message>
    <message>
        <source>Close what waits: who has looked at it.</source>
        <translation>Abschließen, was wartet: wer es sich angesehen hat.</translation>
    </message>
    <message>
        <source>When it was looked at; today by default.</source>
        <translation>Wann es angesehen wurde; sonst heute.</translation>
    </message>
    <message>
        <source>Set up a database that several workstations share (docs/clinic.md).</source>
        <translation>Eine Datenbank einrichten, die sich mehrere Arbeitsplätze teilen (docs/clinic.md).</translation>
    </message>
    <message>
        <source>The trail of who did what.</source>
        <translation>Das Protokoll, wer was getan hat.</translation>
    </message>
    <message>
        <source>Look along the audit trail for anything removed or changed.</source>
        <translation>Das Prüfprotokoll auf Entferntes oder Geändertes durchsehen.</translation>
    </message>
    <message>
        <source>What an earlier verify said.</source>
        <translation>Was ein früheres verify gesagt hat.</translation>
    </message>
    <message>
        <source>List the newest entries of the trail.</source>
        <translation>Die neuesten Einträge des Protokolls auflisten.</translation>
    </message>
    <message>
        <source>Key of one row.</source>
        <translation>Schlüssel einer Zeile.</translation>
    </message>
    <message>
        <source>Make or update schema, roles, policies and audit trail; run by an administrator of the server.</source>
        <translation>Schema, Rollen, Regeln und Prüfprotokoll anlegen oder erneuern; von der Administration des Servers auszuführen.</translation>
    </message>
    <message>
        <source>Add a care team; people see the patients of their own teams only.</source>
        <translation>Ein Behandlungsteam hinzufügen; man sieht nur die Patienten der eigenen Teams.</translation>
    </message>
    <message>
        <source>Make a role for a person, and put them into a team.</source>
        <translation>Eine Rolle für eine Person anlegen und sie in ein Team aufnehmen.</translation>
    </message>
    <message>
        <source>The care team.</source>
        <translation>Das Behandlungsteam.</translation>
    </message>
    <message>
        <source>Password of a new person.</source>
        <translation>Passwort einer neuen Person.</translation>
    </message>
    <message>
        <source>The server proves people in another way.</source>
        <translation>Der Server erkennt Personen auf andere Weise.</translation>
    </message>
    <message>
        <source>Say who works in the database and whether its trail is whole.</source>
        <translation>Sagen, wer in der Datenbank arbeitet und ob ihr Protokoll vollständig ist.</translation>
    </message>
    <message>
        <source>Copy everybody of the data file into the shared database.</source>
        <translation>Alle aus der Datendatei in die gemeinsame Datenbank kopieren.</translation>
    </message>
    <message>
        <source>Copy everybody of your teams out of the shared database into the data file.</source>
        <translation>Alle aus deinen Teams aus der gemeinsamen Datenbank in die Datendatei kopieren.</translation>
    </message>
    <message>
        <source>Read runs (GPX, TCX, FIT, CSV, exports of Strava and Garmin, ZIP, folders), packs, plan files and log files.</source>
        <translation>Läufe lesen (GPX, TCX, FIT, CSV, Exporte von Strava und Garmin, ZIP, Ordner), Pakete, Plandateien und Tagebuchdateien.</translation>
    </message>
    <message>
        <source>What a file is shows in its content, not in its name. A run that is here already is left alone. What is new is added. Of a plan or a log the version that was changed last is kept, of a pack the one that is here, unless --differing says otherwise. The data is backed up first, and all of it can be taken back in the window.</source>
        <translation>Was eine Datei ist, zeigt ihr Inhalt, nicht ihr Name. Ein Lauf, der schon da ist, bleibt, wie er ist. Neues kommt hinzu. Von einem Plan oder Tagebuch bleibt die zuletzt geänderte Fassung, von einem Paket die hiesige, wenn --differing nichts anderes sagt. Die Daten werden zuerst gesichert, und im Fenster lässt sich alles zurücknehmen.</translation>
    </message>
    <message>
        <source>Only say what would be read.</source>
        <translation>Nur sagen, was gelesen würde.</translation>
    </message>
    <message>
        <source>What the files are, if it is not clear.</source>
        <translation>Was die Dateien sind, wenn es nicht klar ist.</translation>
    </message>
    <message>
        <source>What to keep of an entry that is here and differs: newest (for plans and logs), mine (for packs), theirs or both.</source>
        <translation>Was von einem Eintrag bleibt, der hier ist und abweicht: newest (bei Plänen und Tagebüchern), mine (bei Paketen), theirs oder both.</translation>
    </message>
    <message>
        <source>What comes first in dates of a table of runs, if they can be read both ways.</source>
        <translation>Was in Datumsangaben einer Lauftabelle zuerst kommt, wenn beides lesbar ist.</translation>
    </message>
    <message>
        <source>Whose plan or log it is.</source>
        <translation>Wessen Plan oder Tagebuch es ist.</translation>
    </message>
    <message>
        <source>What somebody else is called here.</source>
        <translation>Wie jemand anders hier heißt.</translation>
    </message>
    <message>
        <source>A file whose first line is the passphrase of plan, log and everything.</source>
        <translation>Eine Datei, deren erste Zeile die Passphrase von plan, log und everything ist.</translation>
    </message>
    <message>
        <source>Write a plan, a log, tables, a clinical document, everything, or a pack of exercises as one file.</source>
        <translation>Einen Plan, ein Tagebuch, Tabellen, ein klinisches Dokument, alles oder ein Paket von Übungen als eine Datei schreiben.</translation>
    </message>
    <message>
        <source>plan-file    the whole plan, for Rehab elsewhere (.rehabplan)
log-file     plan and all entries, for Rehab elsewhere (.rehablog)
everything   all people, entries, own exercises and pictures (.zip)
log          all entries as a table (.csv), or every table as one (.zip)
xlsx         every table in one workbook
fhir         a FHIR R4B bundle (.json)
plan         the illustrated plan as PDF, or a programme that is named
handout      the same as a web page for a telephone, in one file
report       one page for a doctor as PDF, with everything behind it after --appendix
calendar     what is due from today on, for a calendar (.ics)
pack         own exercises and programmes, or those that are named (.rehabpack)</source>
        <translation>plan-file    der ganze Plan, für Rehab anderswo (.rehabplan)
log-file     Plan und alle Einträge, für Rehab anderswo (.rehablog)
everything   alle Personen, Einträge, eigene Übungen und Bilder (.zip)
log          alle Einträge als eine Tabelle (.csv), oder jede Tabelle für sich (.zip)
xlsx         jede Tabelle in einer Arbeitsmappe
fhir         ein Bündel nach FHIR R4B (.json)
plan         der Plan mit Zeichnungen als PDF, oder ein genanntes Programm
handout      dasselbe als Webseite für ein Telefon, in einer Datei
report       eine Seite für die Arztpraxis als PDF, mit --appendix alles dahinter
calendar     was von heute an fällig ist, für einen Kalender (.ics)
pack         eigene Übungen und Programme, oder die genannten (.rehabpack)</translation>
    </message>
    <message>
        <source>A file that is there already is never overwritten.</source>
        <translation>Eine Datei, die schon da ist, wird nie überschrieben.</translation>
    </message>
    <message>
        <source>The file to write.</source>
        <translation>Die Datei, die geschrieben wird.</translation>
    </message>
    <message>
        <source>First day of tables; all by default.</source>
        <translation>Erster Tag von Tabellen; sonst alle.</translation>
    </message>
    <message>
        <source>Last day of tables; today by default.</source>
        <translation>Letzter Tag von Tabellen; sonst heute.</translation>
    </message>
    <message>
        <source>Whether free words go along; they do by default.</source>
        <translation>Ob freie Worte mitgehen; sonst ja.</translation>
    </message>
    <message>
        <source>All entries behind the page too (report).</source>
        <translation>Auch alle Einträge hinter der Seite (report).</translation>
    </message>
    <message>
        <source>Only this phase (plan, handout); repeat.</source>
        <translation>Nur diese Phase (plan, handout); auch mehrmals.</translation>
    </message>
    <message>
        <source>Size of paper (plan).</source>
        <translation>Papierformat (plan).</translation>
    </message>
    <message>
        <source>Print how each exercise is done, step by step (plan).</source>
        <translation>Drucken, wie jede Übung gemacht wird, Schritt für Schritt (plan).</translation>
    </message>
    <message>
        <source>The plan that is being changed (plan, handout).</source>
        <translation>Der Plan, der gerade geändert wird (plan, handout).</translation>
    </message>
    <message>
        <source>Open the window, and look into FILES there: plans, logs, packs, runs.</source>
        <translation>Das Fenster öffnen und dort in FILES sehen: Pläne, Tagebücher, Pakete, Läufe.</translation>
    </message>
</context>
<context>
    <name>history</name>
    <message>
        <source>{value} of 10, {word}</source>
        <translation>{value} von 10, {word}</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>before {value}</source>
        <translation>vorher {value}</translation>
    </message>
    <message>
        <source>during {value}</source>
        <translation>währenddessen {value}</translation>
    </message>
    <message>
        <source>after {value}</source>
        <translation>danach {value}</translation>
    </message>
    <message>
        <source>Session beside the plan</source>
        <translation>Einheit außerhalb des Plans</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>{distance} in {minutes} min</source>
        <translation>{distance} in {minutes} min</translation>
    </message>
    <message>
        <source>Weekly questions</source>
        <translation>Wochenfragen</translation>
    </message>
    <message>
        <source>Check-up</source>
        <translation>Check-up</translation>
    </message>
    <message>
        <source>The safety questions were skipped</source>
        <translation>Die Sicherheitsfragen wurden übersprungen</translation>
    </message>
    <message>
        <source>Pain map</source>
        <translation>Schmerzkarte</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>still going on</source>
        <translation>dauert noch an</translation>
    </message>
    <message>
        <source>one day</source>
        <translation>ein Tag</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>bis {day}</translation>
    </message>
    <message>
        <source>nothing logged</source>
        <translation>nichts eingetragen</translation>
    </message>
    <message>
        <source>1 session done</source>
        <translation>1 Einheit erledigt</translation>
    </message>
    <message>
        <source>{n} sessions done</source>
        <translation>{n} Einheiten erledigt</translation>
    </message>
    <message>
        <source>first steps {value} of 10</source>
        <translation>Anlaufschmerz {value} von 10</translation>
    </message>
    <message>
        <source>{month}: nothing logged</source>
        <translation>{month}: nichts eingetragen</translation>
    </message>
    <message>
        <source>{month}: {sessions} done</source>
        <translation>{month}: {sessions} erledigt</translation>
    </message>
    <message>
        <source>{month}: first steps {value} of 10 on average</source>
        <translation>{month}: Anlaufschmerz im Mittel {value} von 10</translation>
    </message>
    <message>
        <source>1 session</source>
        <translation>1 Einheit</translation>
    </message>
    <message>
        <source>{n} sessions</source>
        <translation>{n} Einheiten</translation>
    </message>
    <message>
        <source>{sessions} on {days}</source>
        <translation>{sessions}, verteilt auf {days}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>three and more</source>
        <translation>drei und mehr</translation>
    </message>
    <message>
        <source>{days} logged, on average {mean} of 10</source>
        <translation>{days} mit Eintrag, im Mittel {mean} von 10</translation>
    </message>
</context>
<context>
    <name>keys</name>
    <message>
        <source>Ctrl</source>
        <translation>Strg</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Umschalt</translation>
    </message>
    <message>
        <source>Alt</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Rücktaste</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Entf</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Pos1</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Page Up</source>
        <translation>Bild auf</translation>
    </message>
    <message>
        <source>Page Down</source>
        <translation>Bild ab</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>pages in the order of the sidebar</source>
        <translation>Seiten in der Reihenfolge der Seitenleiste</translation>
    </message>
    <message>
        <source>history: everything that was logged</source>
        <translation>Tagebuch: alles, was eingetragen wurde</translation>
    </message>
    <message>
        <source>find anything: a page, an exercise, a setting, a person, a day</source>
        <translation>alles finden: Seite, Übung, Einstellung, Person, Tag</translation>
    </message>
    <message>
        <source>find an exercise</source>
        <translation>eine Übung finden</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>new programme</source>
        <translation>neues Programm</translation>
    </message>
    <message>
        <source>undo, redo</source>
        <translation>rückgängig, wiederholen</translation>
    </message>
    <message>
        <source>open a file, export</source>
        <translation>Datei öffnen, exportieren</translation>
    </message>
    <message>
        <source>print the plan or save it as PDF</source>
        <translation>den Plan drucken oder als PDF speichern</translation>
    </message>
    <message>
        <source>back up</source>
        <translation>sichern</translation>
    </message>
    <message>
        <source>text size</source>
        <translation>Schriftgröße</translation>
    </message>
    <message>
        <source>switch person, add a person</source>
        <translation>Person wechseln, Person hinzufügen</translation>
    </message>
    <message>
        <source>lock now</source>
        <translation>jetzt sperren</translation>
    </message>
    <message>
        <source>help for this screen</source>
        <translation>Hilfe zu dieser Seite</translation>
    </message>
    <message>
        <source>full screen</source>
        <translation>Vollbild</translation>
    </message>
    <message>
        <source>next and previous region</source>
        <translation>nächster und voriger Bereich</translation>
    </message>
    <message>
        <source>close, then back</source>
        <translation>schließen, dann zurück</translation>
    </message>
    <message>
        <source>quit</source>
        <translation>beenden</translation>
    </message>
    <message>
        <source>first-step pain; - or Shift+0 for 10</source>
        <translation>Anlaufschmerz; - oder Umschalt+0 für 10</translation>
    </message>
    <message>
        <source>start the due session</source>
        <translation>die fällige Einheit starten</translation>
    </message>
    <message>
        <source>mark the session as done</source>
        <translation>die Einheit als erledigt markieren</translation>
    </message>
    <message>
        <source>fill in a form instead of the player</source>
        <translation>ein Formular ausfüllen statt des Players</translation>
    </message>
    <message>
        <source>run, treatment, worst pain, note</source>
        <translation>Lauf, Behandlung, stärkster Schmerz, Notiz</translation>
    </message>
    <message>
        <source>more about last night: stiffness, night, medicine</source>
        <translation>mehr zur letzten Nacht: Steifigkeit, Nacht, Medikament</translation>
    </message>
    <message>
        <source>move through sessions</source>
        <translation>von Einheit zu Einheit</translation>
    </message>
    <message>
        <source>move in the pain strip; Space chooses, Backspace clears</source>
        <translation>durch die Schmerzleiste; Leertaste wählt, Rücktaste leert</translation>
    </message>
    <message>
        <source>measure</source>
        <translation>Messgröße</translation>
    </message>
    <message>
        <source>shorter and longer range</source>
        <translation>kürzerer und längerer Zeitraum</translation>
    </message>
    <message>
        <source>read-out by day and by week</source>
        <translation>Ablesen nach Tag und nach Woche</translation>
    </message>
    <message>
        <source>edit the day, reset the zoom</source>
        <translation>den Tag bearbeiten, den Zoom zurücksetzen</translation>
    </message>
    <message>
        <source>what we looked at, what was left out, the numbers of the rules</source>
        <translation>was wir angesehen haben, was ausgelassen wurde, die Zahlen der Regeln</translation>
    </message>
    <message>
        <source>look back: ← → by day, Shift by week, Ctrl to the next change, Esc ends</source>
        <translation>Zurückblicken: ← → tageweise, Umschalt wochenweise, Strg zur nächsten Änderung, Esc beendet</translation>
    </message>
    <message>
        <source>load of a day and the next morning; 1 2 3 choose the load</source>
        <translation>Belastung eines Tages und der nächste Morgen; 1 2 3 wählen die Belastung</translation>
    </message>
    <message>
        <source>report for the doctor</source>
        <translation>Bericht für den Arzt</translation>
    </message>
    <message>
        <source>chart or table</source>
        <translation>Diagramm oder Tabelle</translation>
    </message>
    <message>
        <source>add an exercise: search, then Enter</source>
        <translation>Übung hinzufügen: suchen, dann Eingabe</translation>
    </message>
    <message>
        <source>go to the next exercise, move it</source>
        <translation>zur nächsten Übung, sie verschieben</translation>
    </message>
    <message>
        <source>use the changed plan</source>
        <translation>den geänderten Plan verwenden</translation>
    </message>
    <message>
        <source>type a dose, remove, duplicate</source>
        <translation>Dosis eingeben, entfernen, duplizieren</translation>
    </message>
    <message>
        <source>choose several, to change them together</source>
        <translation>mehrere wählen, um sie gemeinsam zu ändern</translation>
    </message>
    <message>
        <source>in the week: next day, session on it or off it</source>
        <translation>in der Woche: nächster Tag, Einheit darauf oder nicht</translation>
    </message>
    <message>
        <source>in the week: move the session to another day</source>
        <translation>in der Woche: die Einheit auf einen anderen Tag verschieben</translation>
    </message>
    <message>
        <source>in the week: copy a day</source>
        <translation>in der Woche: einen Tag kopieren</translation>
    </message>
    <message>
        <source>turn pages; ← → Home End on the page</source>
        <translation>blättern; ← → Pos1 Ende auf der Seite</translation>
    </message>
    <message>
        <source>on the page: larger, smaller, fit</source>
        <translation>auf der Seite: größer, kleiner, einpassen</translation>
    </message>
    <message>
        <source>save as PDF, print</source>
        <translation>als PDF speichern, drucken</translation>
    </message>
    <message>
        <source>list, month, year, self tests</source>
        <translation>Liste, Monat, Jahr, Selbsttests</translation>
    </message>
    <message>
        <source>search</source>
        <translation>suchen</translation>
    </message>
    <message>
        <source>add to a day, take a self test</source>
        <translation>einen Tag ergänzen, einen Selbsttest machen</translation>
    </message>
    <message>
        <source>move in the list, choose several; Ctrl+Space chooses one more</source>
        <translation>durch die Liste, mehrere wählen; Strg+Leertaste wählt einen dazu</translation>
    </message>
    <message>
        <source>change the entry, delete what is chosen</source>
        <translation>den Eintrag ändern, Gewähltes löschen</translation>
    </message>
    <message>
        <source>move in month and year; Page Up and Down turn, Enter opens the day</source>
        <translation>durch Monat und Jahr; Bild auf und Bild ab blättern, Eingabe öffnet den Tag</translation>
    </message>
    <message>
        <source>search; typing in the list searches, too</source>
        <translation>suchen; Tippen in der Liste sucht auch</translation>
    </message>
    <message>
        <source>move in the list, open</source>
        <translation>durch die Liste, öffnen</translation>
    </message>
    <message>
        <source>archive, or bring back from the archive</source>
        <translation>archivieren oder aus dem Archiv zurückholen</translation>
    </message>
    <message>
        <source>more for the patient: rename, put together, archive</source>
        <translation>mehr zum Patienten: umbenennen, zusammenlegen, archivieren</translation>
    </message>
    <message>
        <source>patient before and after in the list</source>
        <translation>voriger und nächster Patient der Liste</translation>
    </message>
    <message>
        <source>write a note</source>
        <translation>eine Notiz schreiben</translation>
    </message>
    <message>
        <source>save the note</source>
        <translation>die Notiz speichern</translation>
    </message>
    <message>
        <source>back to the list</source>
        <translation>zurück zur Liste</translation>
    </message>
    <message>
        <source>move in the grid</source>
        <translation>durch das Raster</translation>
    </message>
    <message>
        <source>open</source>
        <translation>öffnen</translation>
    </message>
    <message>
        <source>favourite, add to the programme</source>
        <translation>Favorit, zum Programm hinzufügen</translation>
    </message>
    <message>
        <source>save the form of an own exercise</source>
        <translation>das Formular einer eigenen Übung speichern</translation>
    </message>
    <message>
        <source>log a run</source>
        <translation>einen Lauf eintragen</translation>
    </message>
    <message>
        <source>import files, read files that were copied</source>
        <translation>Dateien importieren, kopierte Dateien lesen</translation>
    </message>
    <message>
        <source>move in the list, choose several</source>
        <translation>durch die Liste, mehrere wählen</translation>
    </message>
    <message>
        <source>pain during the run under the cursor; - for 10</source>
        <translation>Schmerz beim Lauf unter dem Cursor; - für 10</translation>
    </message>
    <message>
        <source>change the run, delete what is chosen</source>
        <translation>den Lauf ändern, Gewähltes löschen</translation>
    </message>
    <message>
        <source>order by the next column</source>
        <translation>nach der nächsten Spalte ordnen</translation>
    </message>
    <message>
        <source>fewer and more weeks</source>
        <translation>weniger und mehr Wochen</translation>
    </message>
    <message>
        <source>start, pause, or count a repetition</source>
        <translation>starten, pausieren oder eine Wiederholung zählen</translation>
    </message>
    <message>
        <source>previous and next exercise</source>
        <translation>vorige und nächste Übung</translation>
    </message>
    <message>
        <source>pain now; - or Shift+0 for 10</source>
        <translation>Schmerz jetzt; - oder Umschalt+0 für 10</translation>
    </message>
    <message>
        <source>skip with reason</source>
        <translation>mit Grund überspringen</translation>
    </message>
    <message>
        <source>slow motion of a moving drawing</source>
        <translation>Zeitlupe einer bewegten Zeichnung</translation>
    </message>
    <message>
        <source>fill in a form instead, before the start</source>
        <translation>vor dem Start: stattdessen ein Formular ausfüllen</translation>
    </message>
    <message>
        <source>end the session</source>
        <translation>die Einheit beenden</translation>
    </message>
    <message>
        <source>yes, no, not sure; the next question follows</source>
        <translation>ja, nein, unsicher; die nächste Frage folgt</translation>
    </message>
    <message>
        <source>next, back</source>
        <translation>weiter, zurück</translation>
    </message>
    <message>
        <source>move on the pain map; Space marks a spot</source>
        <translation>über die Schmerzkarte; Leertaste markiert eine Stelle</translation>
    </message>
    <message>
        <source>log a treatment</source>
        <translation>eine Behandlung eintragen</translation>
    </message>
    <message>
        <source>pain; - or Shift+0 for 10</source>
        <translation>Schmerz; - oder Umschalt+0 für 10</translation>
    </message>
    <message>
        <source>how hard it was</source>
        <translation>wie anstrengend es war</translation>
    </message>
    <message>
        <source>save and close</source>
        <translation>speichern und schließen</translation>
    </message>
</context>
<context>
    <name>lag</name>
    <message>
        <source>neither run nor session</source>
        <translation>weder Lauf noch Einheit</translation>
    </message>
    <message>
        <source>{day}: {label} {value}</source>
        <translation>{day}: {label} {value}</translation>
    </message>
    <message>
        <source>week before {level}</source>
        <translation>Woche davor {level}</translation>
    </message>
    <message>
        <source>Kilometres run on the day</source>
        <translation>An dem Tag gelaufene Kilometer</translation>
    </message>
    <message>
        <source>Sessions done on the day</source>
        <translation>An dem Tag erledigte Einheiten</translation>
    </message>
    <message>
        <source>Miles run on the day</source>
        <translation>An dem Tag gelaufene Meilen</translation>
    </message>
    <message>
        <source>day with a session</source>
        <translation>Tag mit einer Einheit</translation>
    </message>
    <message>
        <source>day without one</source>
        <translation>Tag ohne Einheit</translation>
    </message>
    <message>
        <source>No day has an entry on the next one yet</source>
        <translation>Noch hat kein Tag einen Eintrag am nächsten Tag</translation>
    </message>
    <message>
        <source>{level} {words} (n = {count})</source>
        <translation>{level} {words} (n = {count})</translation>
    </message>
    <message>
        <source>Load of a day and first steps of the next morning</source>
        <translation>Belastung eines Tages und Anlaufschmerz am nächsten Morgen</translation>
    </message>
    <message>
        <source>Load of a day and pain of the next day</source>
        <translation>Belastung eines Tages und Schmerz am nächsten Tag</translation>
    </message>
    <message>
        <source>{pain}, next day, 0–10</source>
        <translation>{pain}, nächster Tag, 0–10</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Beides</translation>
    </message>
    <message>
        <source>after a day with a run</source>
        <translation>nach einem Tag mit Lauf</translation>
    </message>
    <message>
        <source>after a day with a session</source>
        <translation>nach einem Tag mit Einheit</translation>
    </message>
    <message>
        <source>after a day with a run and a session</source>
        <translation>nach einem Tag mit Lauf und Einheit</translation>
    </message>
    <message>
        <source>after a day without a run</source>
        <translation>nach einem Tag ohne Lauf</translation>
    </message>
    <message>
        <source>after a day without a session</source>
        <translation>nach einem Tag ohne Einheit</translation>
    </message>
    <message>
        <source>after a day with neither</source>
        <translation>nach einem Tag ohne beides</translation>
    </message>
    <message>
        <source>{n} {after}, {m} {without}.</source>
        <translation>{n} {after}, {m} {without}.</translation>
    </message>
    <message>
        <source>Too few to compare: {needed} of each are needed, each with entries in the week before it.</source>
        <translation>Zu wenige zum Vergleichen: Nötig von jeder Art: {needed}, jeweils mit Einträgen in der Woche davor.</translation>
    </message>
    <message>
        <source>This shows what went together, not why.</source>
        <translation>Das zeigt, was zusammen auftrat, nicht warum.</translation>
    </message>
    <message>
        <source>No clear difference: {points} points on average (likely range {low} to {high}), each measured against the week before it.</source>
        <translation>Kein klarer Unterschied: im Mittel {points} Punkte (wahrscheinlicher Bereich {low} bis {high}), jeweils verglichen mit der Woche davor.</translation>
    </message>
    <message>
        <source>Pain {after} was {points} points higher than {without} (likely range {low} to {high}), each measured against the week before it.</source>
        <translation>Der Schmerz war {after} um {points} Punkte höher als {without} (wahrscheinlicher Bereich {low} bis {high}), jeweils verglichen mit der Woche davor.</translation>
    </message>
    <message>
        <source>Pain {after} was {points} points lower than {without} (likely range {low} to {high}), each measured against the week before it.</source>
        <translation>Der Schmerz war {after} um {points} Punkte niedriger als {without} (wahrscheinlicher Bereich {low} bis {high}), jeweils verglichen mit der Woche davor.</translation>
    </message>
    <message>
        <source>session partly done</source>
        <translation>Einheit teilweise erledigt</translation>
    </message>
    <message>
        <source>session done</source>
        <translation>Einheit erledigt</translation>
    </message>
    <message>
        <source>{count} sessions done</source>
        <translation>{count} Einheiten erledigt</translation>
    </message>
</context>
<context>
    <name>ledger</name>
    <message>
        <source>After an injection home care alone cannot be judged for six weeks: until {day}.</source>
        <translation>Nach einer Spritze lässt sich die Selbstbehandlung allein sechs Wochen lang nicht beurteilen: bis {day}.</translation>
    </message>
    <message>
        <source>started by {who}</source>
        <translation>Anregung: {who}</translation>
    </message>
</context>
<context>
    <name>left_out</name>
    <message>
        <source>What does not count in full</source>
        <translation>Was nicht voll zählt</translation>
    </message>
    <message>
        <source>Nothing here was deleted. These entries or days count less, only once, or not yet; each says why.</source>
        <translation>Nichts hier wurde gelöscht. Diese Einträge oder Tage zählen weniger, nur einmal oder noch nicht; bei jedem steht, warum.</translation>
    </message>
    <message>
        <source>Every entry counts in full. Nothing was left out.</source>
        <translation>Jeder Eintrag zählt voll. Nichts wurde ausgelassen.</translation>
    </message>
    <message>
        <source>Exact repeats</source>
        <translation>Genaue Wiederholungen</translation>
    </message>
    <message>
        <source>{entries} with the same moment and number twice; counted once.</source>
        <translation>{entries} mit demselben Zeitpunkt und derselben Zahl, doppelt; einmal gezählt.</translation>
    </message>
    <message>
        <source>Several on a day</source>
        <translation>Mehrere an einem Tag</translation>
    </message>
    <message>
        <source>{entries} on days with more than one; the day counts with their mean.</source>
        <translation>{entries} an Tagen mit mehr als einem; der Tag zählt mit ihrem Mittel.</translation>
    </message>
    <message>
        <source>Before the plan</source>
        <translation>Vor dem Plan</translation>
    </message>
    <message>
        <source>{entries} from before the first day of the plan; not compared.</source>
        <translation>{entries} aus der Zeit vor dem ersten Tag des Plans; nicht verglichen.</translation>
    </message>
    <message>
        <source>Dated ahead</source>
        <translation>Vordatiert</translation>
    </message>
    <message>
        <source>{entries} dated after this day; they wait for their day.</source>
        <translation>{entries} mit Datum nach diesem Tag; sie warten auf ihren Tag.</translation>
    </message>
    <message>
        <source>Medicine days</source>
        <translation>Tage mit Medikament</translation>
    </message>
    <message>
        <source>{days} on an anti-inflammatory, which hides pain; they count less.</source>
        <translation>{days} mit Entzündungshemmer, der Schmerz verdeckt; sie zählen weniger.</translation>
    </message>
    <message>
        <source>Flare days</source>
        <translation>Tage im Schub</translation>
    </message>
    <message>
        <source>{days} in a flare; the rise is not held against the plan.</source>
        <translation>{days} im Schub; der Anstieg wird dem Plan nicht angelastet.</translation>
    </message>
    <message>
        <source>After an injection</source>
        <translation>Nach einer Spritze</translation>
    </message>
    <message>
        <source>{days} in which the plan alone cannot be judged; said beside the answer.</source>
        <translation>{days}, in denen sich der Plan allein nicht beurteilen lässt; das steht neben der Antwort.</translation>
    </message>
    <message>
        <source>Far from the line</source>
        <translation>Weit weg von der Linie</translation>
    </message>
    <message>
        <source>{entries} {points} points or more from the trend; kept, as one alone decides nothing.</source>
        <translation>{entries}, {points} Punkte oder mehr vom Trend entfernt; behalten, denn einer allein entscheidet nichts.</translation>
    </message>
    <message>
        <source>{written} and {days} more</source>
        <translation>{written} und {days} weitere</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} bis {last}</translation>
    </message>
</context>
<context>
    <name>limits</name>
    <message>
        <source>Entries and time</source>
        <translation>Einträge und Zeit</translation>
    </message>
    <message>
        <source>A change worth having</source>
        <translation>Eine bedeutsame Veränderung</translation>
    </message>
    <message>
        <source>A fair trial</source>
        <translation>Ein fairer Versuch</translation>
    </message>
    <message>
        <source>When home care is not working</source>
        <translation>Wann Selbstbehandlung nicht wirkt</translation>
    </message>
    <message>
        <source>When pain is rising</source>
        <translation>Wann Schmerz steigt</translation>
    </message>
    <message>
        <source>A jump in running</source>
        <translation>Ein Sprung beim Laufen</translation>
    </message>
    <message>
        <source>A flare</source>
        <translation>Ein Schub</translation>
    </message>
    <message>
        <source>Recovered</source>
        <translation>Erholt</translation>
    </message>
    <message>
        <source>How sure it must be</source>
        <translation>Wie sicher es sein muss</translation>
    </message>
    <message>
        <source>What is mentioned beside the answer</source>
        <translation>Was neben der Antwort erwähnt wird</translation>
    </message>
    <message>
        <source>First day with an answer</source>
        <translation>Erster Tag mit einer Antwort</translation>
    </message>
    <message>
        <source>Days in which entries are counted</source>
        <translation>Tage, in denen Einträge gezählt werden</translation>
    </message>
    <message>
        <source>Days with an entry needed in them</source>
        <translation>Nötige Tage mit Eintrag darin</translation>
    </message>
    <message>
        <source>Days without an entry that end an answer</source>
        <translation>Tage ohne Eintrag, die eine Antwort beenden</translation>
    </message>
    <message>
        <source>Share of the start level</source>
        <translation>Anteil am Anfangswert</translation>
    </message>
    <message>
        <source>Never less than</source>
        <translation>Nie weniger als</translation>
    </message>
    <message>
        <source>Never more than</source>
        <translation>Nie mehr als</translation>
    </message>
    <message>
        <source>Days in which sessions are counted</source>
        <translation>Tage, in denen Einheiten gezählt werden</translation>
    </message>
    <message>
        <source>Sessions done that make a fair trial</source>
        <translation>Erledigte Einheiten für einen fairen Versuch</translation>
    </message>
    <message>
        <source>First fair look</source>
        <translation>Erste faire Einschätzung</translation>
    </message>
    <message>
        <source>Day from which slow progress is not enough</source>
        <translation>Tag, ab dem langsamer Fortschritt nicht reicht</translation>
    </message>
    <message>
        <source>Days looked back over before that day</source>
        <translation>Zurückgeblickte Tage vor diesem Tag</translation>
    </message>
    <message>
        <source>Days looked back over after it</source>
        <translation>Zurückgeblickte Tage danach</translation>
    </message>
    <message>
        <source>Less progress than this means it has stopped</source>
        <translation>Weniger Fortschritt als das heißt Stillstand</translation>
    </message>
    <message>
        <source>Pain at which most people would not settle</source>
        <translation>Schmerz, mit dem sich die meisten nicht abfinden würden</translation>
    </message>
    <message>
        <source>Below this pain nothing is called rising</source>
        <translation>Unter diesem Schmerz heißt nichts steigend</translation>
    </message>
    <message>
        <source>Days among which the best week is searched</source>
        <translation>Tage, in denen die beste Woche gesucht wird</translation>
    </message>
    <message>
        <source>This week against the usual week</source>
        <translation>Diese Woche gegen die übliche Woche</translation>
    </message>
    <message>
        <source>And at least so much more</source>
        <translation>Und mindestens so viel mehr</translation>
    </message>
    <message>
        <source>Days that make the usual week</source>
        <translation>Tage, die die übliche Woche bilden</translation>
    </message>
    <message>
        <source>Of which at least so many must exist</source>
        <translation>Davon müssen mindestens so viele vorliegen</translation>
    </message>
    <message>
        <source>Days a rise after a jump is excused</source>
        <translation>Tage, die ein Anstieg nach einem Sprung entschuldigt ist</translation>
    </message>
    <message>
        <source>Rise that counts as a flare</source>
        <translation>Anstieg, der als Schub zählt</translation>
    </message>
    <message>
        <source>And pain is at least</source>
        <translation>Und der Schmerz ist mindestens</translation>
    </message>
    <message>
        <source>Mean pain that counts as recovered</source>
        <translation>Mittlerer Schmerz, der als erholt zählt</translation>
    </message>
    <message>
        <source>Over so many days</source>
        <translation>Über so viele Tage</translation>
    </message>
    <message>
        <source>Needed before a doctor is advised</source>
        <translation>Nötig, bevor zum Arzt geraten wird</translation>
    </message>
    <message>
        <source>Below this the advice is taken back</source>
        <translation>Darunter wird der Rat zurückgenommen</translation>
    </message>
    <message>
        <source>Further entries that must confirm it</source>
        <translation>Weitere Einträge, die es bestätigen müssen</translation>
    </message>
    <message>
        <source>From here no further entry is waited for</source>
        <translation>Ab hier wird auf keinen weiteren Eintrag gewartet</translation>
    </message>
    <message>
        <source>Days after an injection</source>
        <translation>Tage nach einer Spritze</translation>
    </message>
    <message>
        <source>More days with medicine than in week one</source>
        <translation>Mehr Tage mit Medikament als in Woche eins</translation>
    </message>
    <message>
        <source>Running against the first weeks</source>
        <translation>Laufen gegenüber den ersten Wochen</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>times</source>
        <translation>mal</translation>
    </message>
    <message>
        <source>km</source>
        <translation>km</translation>
    </message>
    <message>
        <source>entries</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>days a week</source>
        <translation>Tage pro Woche</translation>
    </message>
    <message>
        <source>{number} {unit}</source>
        <translation>{number} {unit}</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} bis {high}</translation>
    </message>
    <message>
        <source>our own default</source>
        <translation>unsere eigene Vorgabe</translation>
    </message>
    <message>
        <source>our own default, after {names}</source>
        <translation>unsere eigene Vorgabe, nach {names}</translation>
    </message>
    <message>
        <source>after {names}</source>
        <translation>nach {names}</translation>
    </message>
    <message>
        <source>Studies are named by author and year. The simulations are our own: made-up people whose true course is known.</source>
        <translation>Studien sind mit Autor und Jahr genannt. Die Simulationen sind unsere eigenen: erdachte Personen, deren wahrer Verlauf bekannt ist.</translation>
    </message>
    <message>
        <source>{title}: {now} instead of {usual}</source>
        <translation>{title}: {now} statt {usual}</translation>
    </message>
    <message>
        <source>Judged with numbers of your own. {changes}.</source>
        <translation>Beurteilt mit eigenen Zahlen. {changes}.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>simulations</source>
        <translation>Simulationen</translation>
    </message>
</context>
<context>
    <name>looked</name>
    <message>
        <source>What we looked at</source>
        <translation>Was wir angesehen haben</translation>
    </message>
    <message>
        <source>{number} checks, in order. The answer is “not working” only when the test was fair and the change too small.</source>
        <translation>{number} Prüfungen, der Reihe nach. Die Antwort lautet nur dann „wirkt nicht“, wenn der Versuch fair und die Veränderung zu klein war.</translation>
    </message>
    <message>
        <source>{days} of logs; a fair test of this programme is {needed}.</source>
        <translation>Tagebuch: {days}; ein fairer Versuch mit diesem Programm braucht {needed}.</translation>
    </message>
    <message>
        <source>Long enough</source>
        <translation>Lang genug</translation>
    </message>
    <message>
        <source>Too early</source>
        <translation>Zu früh</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Wie lange</translation>
    </message>
    <message>
        <source>{logged} of {days}.</source>
        <translation>{days}, davon {logged} mit Eintrag.</translation>
    </message>
    <message>
        <source>{recent} in the last {window}; at least {needed} needed.</source>
        <translation>Letzte {window}: {recent}; mindestens {needed} nötig.</translation>
    </message>
    <message>
        <source>How often you logged</source>
        <translation>Wie oft du eingetragen hast</translation>
    </message>
    <message>
        <source>Enough</source>
        <translation>Genug</translation>
    </message>
    <message>
        <source>Just begun</source>
        <translation>Gerade begonnen</translation>
    </message>
    <message>
        <source>A long gap</source>
        <translation>Eine lange Lücke</translation>
    </message>
    <message>
        <source>Too few</source>
        <translation>Zu wenige</translation>
    </message>
    <message>
        <source>Sessions done</source>
        <translation>Erledigte Einheiten</translation>
    </message>
    <message>
        <source>No session was planned yet.</source>
        <translation>Es war noch keine Einheit geplant.</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Noch nicht</translation>
    </message>
    <message>
        <source>{share} of planned sessions in {window}. Below {fair} we would not judge the plan.</source>
        <translation>{share} der geplanten Einheiten ({window}). Unter {fair} würden wir den Plan nicht beurteilen.</translation>
    </message>
    <message>
        <source>A fair test</source>
        <translation>Ein fairer Versuch</translation>
    </message>
    <message>
        <source>{label} {course} ({change}). Likely range {low} to {high}. A change worth having: {mic}.</source>
        <translation>{label} {course} ({change}). Wahrscheinlicher Bereich {low} bis {high}. Bedeutsame Veränderung: {mic}.</translation>
    </message>
    <message>
        <source>Change so far</source>
        <translation>Veränderung bisher</translation>
    </message>
    <message>
        <source>Large enough</source>
        <translation>Groß genug</translation>
    </message>
    <message>
        <source>Small so far</source>
        <translation>Bisher klein</translation>
    </message>
    <message>
        <source>Worse</source>
        <translation>Schlechter</translation>
    </message>
    <message>
        <source>Too small</source>
        <translation>Zu klein</translation>
    </message>
    <message>
        <source>No clear change</source>
        <translation>Keine klare Veränderung</translation>
    </message>
    <message>
        <source>{slope} points a week (likely range {low} to {high}).</source>
        <translation>{slope} Punkte pro Woche (wahrscheinlicher Bereich {low} bis {high}).</translation>
    </message>
    <message>
        <source>Last three weeks</source>
        <translation>Letzte drei Wochen</translation>
    </message>
    <message>
        <source>Coming down</source>
        <translation>Fallend</translation>
    </message>
    <message>
        <source>Rising</source>
        <translation>Steigend</translation>
    </message>
    <message>
        <source>Flat</source>
        <translation>Unverändert</translation>
    </message>
    <message>
        <source>Running load</source>
        <translation>Laufbelastung</translation>
    </message>
    <message>
        <source>{week} in the week up to {day}, after {usual} a week before. Excused until {until}.</source>
        <translation>{week} in der Woche bis {day}, davor {usual} pro Woche. Entschuldigt bis {until}.</translation>
    </message>
    <message>
        <source>A jump</source>
        <translation>Ein Sprung</translation>
    </message>
    <message>
        <source>No jump in your running.</source>
        <translation>Kein Sprung beim Laufen.</translation>
    </message>
    <message>
        <source>{range} a week, no jump.</source>
        <translation>{range} pro Woche, kein Sprung.</translation>
    </message>
    <message>
        <source>No jump</source>
        <translation>Kein Sprung</translation>
    </message>
    <message>
        <source>Treatments</source>
        <translation>Behandlungen</translation>
    </message>
    <message>
        <source>Anti-inflammatory medicine hides pain; the days on which you took it count less.</source>
        <translation>Entzündungshemmer verdecken Schmerz; die Tage, an denen du welche genommen hast, zählen weniger.</translation>
    </message>
    <message>
        <source>May hide pain</source>
        <translation>Kann Schmerz verdecken</translation>
    </message>
    <message>
        <source>{treatments}. They are marked on the chart.</source>
        <translation>{treatments}. Sie sind im Diagramm markiert.</translation>
    </message>
    <message>
        <source>Marked</source>
        <translation>Markiert</translation>
    </message>
    <message>
        <source>{treatments}. Anti-inflammatory medicine hides pain; those days count less.</source>
        <translation>{treatments}. Entzündungshemmer verdecken Schmerz; diese Tage zählen weniger.</translation>
    </message>
    <message>
        <source>No lasting drop</source>
        <translation>Kein bleibender Rückgang</translation>
    </message>
    <message>
        <source>How often it is right</source>
        <translation>Wie oft sie stimmt</translation>
    </message>
    <message>
        <source>They come from our own simulation, where the true course is known.</source>
        <translation>Das stammt aus unserer eigenen Simulation, in der der wahre Verlauf bekannt ist.</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Gezählt</translation>
    </message>
    <message>
        <source>Safety questions</source>
        <translation>Sicherheitsfragen</translation>
    </message>
    <message>
        <source>The questions about warning signs have not been asked yet.</source>
        <translation>Die Fragen zu Warnzeichen wurden noch nicht gestellt.</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Noch nicht gestellt</translation>
    </message>
    <message>
        <source>Last asked on {day}; nothing is open.</source>
        <translation>Zuletzt gefragt am {day}; nichts ist offen.</translation>
    </message>
    <message>
        <source>Nothing open</source>
        <translation>Nichts offen</translation>
    </message>
</context>
<context>
    <name>names</name>
    <message>
        <source>heel</source>
        <translation>Ferse</translation>
    </message>
    <message>
        <source>Achilles tendon</source>
        <translation>Achillessehne</translation>
    </message>
    <message>
        <source>foot</source>
        <translation>Fuß</translation>
    </message>
    <message>
        <source>ankle</source>
        <translation>Sprunggelenk</translation>
    </message>
    <message>
        <source>calf</source>
        <translation>Wade</translation>
    </message>
    <message>
        <source>shin</source>
        <translation>Schienbein</translation>
    </message>
    <message>
        <source>knee</source>
        <translation>Knie</translation>
    </message>
    <message>
        <source>thigh</source>
        <translation>Oberschenkel</translation>
    </message>
    <message>
        <source>hip</source>
        <translation>Hüfte</translation>
    </message>
    <message>
        <source>back</source>
        <translation>Rücken</translation>
    </message>
    <message>
        <source>shoulder</source>
        <translation>Schulter</translation>
    </message>
    <message>
        <source>elbow</source>
        <translation>Ellenbogen</translation>
    </message>
    <message>
        <source>Heels</source>
        <translation>Fersen</translation>
    </message>
    <message>
        <source>Achilles tendons</source>
        <translation>Achillessehnen</translation>
    </message>
    <message>
        <source>Feet</source>
        <translation>Füße</translation>
    </message>
    <message>
        <source>Ankles</source>
        <translation>Sprunggelenke</translation>
    </message>
    <message>
        <source>Calves</source>
        <translation>Waden</translation>
    </message>
    <message>
        <source>Shins</source>
        <translation>Schienbeine</translation>
    </message>
    <message>
        <source>Knees</source>
        <translation>Knie</translation>
    </message>
    <message>
        <source>Thighs</source>
        <translation>Oberschenkel</translation>
    </message>
    <message>
        <source>Hips</source>
        <translation>Hüften</translation>
    </message>
    <message>
        <source>Backs</source>
        <translation>Rücken</translation>
    </message>
    <message>
        <source>Shoulders</source>
        <translation>Schultern</translation>
    </message>
    <message>
        <source>Elbows</source>
        <translation>Ellenbogen</translation>
    </message>
    <message>
        <source>left</source>
        <translation>links</translation>
    </message>
    <message>
        <source>right</source>
        <translation>rechts</translation>
    </message>
    <message>
        <source>both sides</source>
        <translation>beide Seiten</translation>
    </message>
    <message>
        <source>left {part}</source>
        <translation>{part} links</translation>
    </message>
    <message>
        <source>right {part}</source>
        <translation>{part} rechts</translation>
    </message>
    <message>
        <source>{part}, both sides</source>
        <translation>{part}, beide Seiten</translation>
    </message>
    <message>
        <source>{place} pain</source>
        <translation>Schmerz {place}</translation>
    </message>
    <message>
        <source>{part} pain, both sides</source>
        <translation>Schmerz {part}, beide Seiten</translation>
    </message>
    <message>
        <source>Exercise with a therapist</source>
        <translation>Übung mit Therapeut</translation>
    </message>
    <message>
        <source>Anti-inflammatory medicine</source>
        <translation>Entzündungshemmer</translation>
    </message>
    <message>
        <source>Painkiller</source>
        <translation>Schmerzmittel</translation>
    </message>
    <message>
        <source>Ice</source>
        <translation>Eis</translation>
    </message>
    <message>
        <source>Tape</source>
        <translation>Tape</translation>
    </message>
    <message>
        <source>Insoles</source>
        <translation>Einlagen</translation>
    </message>
    <message>
        <source>Night splint</source>
        <translation>Nachtschiene</translation>
    </message>
    <message>
        <source>Other shoes</source>
        <translation>Andere Schuhe</translation>
    </message>
    <message>
        <source>Manual therapy</source>
        <translation>Manuelle Therapie</translation>
    </message>
    <message>
        <source>Laser</source>
        <translation>Laser</translation>
    </message>
    <message>
        <source>Therapeutic ultrasound</source>
        <translation>Therapeutischer Ultraschall</translation>
    </message>
    <message>
        <source>Iontophoresis</source>
        <translation>Iontophorese</translation>
    </message>
    <message>
        <source>Cryotherapy</source>
        <translation>Kryotherapie</translation>
    </message>
    <message>
        <source>Shockwave</source>
        <translation>Stoßwelle</translation>
    </message>
    <message>
        <source>Injection</source>
        <translation>Spritze</translation>
    </message>
    <message>
        <source>Dry needling</source>
        <translation>Dry Needling</translation>
    </message>
    <message>
        <source>Surgery</source>
        <translation>Operation</translation>
    </message>
    <message>
        <source>Surgery: nerve release</source>
        <translation>Operation: Nervenentlastung</translation>
    </message>
    <message>
        <source>Surgery: fascia release</source>
        <translation>Operation: Faszienspaltung</translation>
    </message>
    <message>
        <source>Surgery: spur removal</source>
        <translation>Operation: Spornentfernung</translation>
    </message>
    <message>
        <source>Surgery: foot correction</source>
        <translation>Operation: Fußkorrektur</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Besuch</translation>
    </message>
    <message>
        <source>Physiotherapist visit</source>
        <translation>Besuch Physiotherapie</translation>
    </message>
    <message>
        <source>Orthopaedist visit</source>
        <translation>Besuch Orthopädie</translation>
    </message>
    <message>
        <source>Ultrasound or other scan</source>
        <translation>Ultraschall oder andere Bildgebung</translation>
    </message>
    <message>
        <source>Weight change</source>
        <translation>Gewichtsänderung</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Etwas anderes</translation>
    </message>
    <message>
        <source>Pain</source>
        <translation>Schmerz</translation>
    </message>
    <message>
        <source>Sharp or sudden pain</source>
        <translation>Stechender oder plötzlicher Schmerz</translation>
    </message>
    <message>
        <source>Limping</source>
        <translation>Hinken</translation>
    </message>
    <message>
        <source>Tired</source>
        <translation>Müde</translation>
    </message>
    <message>
        <source>No time</source>
        <translation>Keine Zeit</translation>
    </message>
    <message>
        <source>No equipment</source>
        <translation>Keine Geräte</translation>
    </message>
    <message>
        <source>Did not understand</source>
        <translation>Nicht verstanden</translation>
    </message>
    <message>
        <source>Felt unwell</source>
        <translation>Unwohl</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Anderes</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>partly done</source>
        <translation>teilweise erledigt</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>nicht erledigt</translation>
    </message>
    <message>
        <source>Before getting up</source>
        <translation>Vor dem Aufstehen</translation>
    </message>
    <message>
        <source>Morning</source>
        <translation>Morgens</translation>
    </message>
    <message>
        <source>Midday</source>
        <translation>Mittags</translation>
    </message>
    <message>
        <source>Evening</source>
        <translation>Abends</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Jederzeit</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>täglich</translation>
    </message>
    <message>
        <source>every other day</source>
        <translation>jeden zweiten Tag</translation>
    </message>
    <message>
        <source>every {number} days</source>
        <translation>alle {number} Tage</translation>
    </message>
    <message>
        <source>any day of the week</source>
        <translation>an einem beliebigen Tag pro Woche</translation>
    </message>
    <message>
        <source>any {number} days of the week</source>
        <translation>an {number} beliebigen Tagen pro Woche</translation>
    </message>
    <message>
        <source>first-step pain</source>
        <translation>Anlaufschmerz</translation>
    </message>
    <message>
        <source>worst pain</source>
        <translation>stärkster Schmerz</translation>
    </message>
    <message>
        <source>average pain</source>
        <translation>mittlerer Schmerz</translation>
    </message>
    <message>
        <source>pain before exercise</source>
        <translation>Schmerz vor der Übung</translation>
    </message>
    <message>
        <source>pain during exercise</source>
        <translation>Schmerz während der Übung</translation>
    </message>
    <message>
        <source>pain after exercise</source>
        <translation>Schmerz nach der Übung</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Anlaufschmerz</translation>
    </message>
    <message>
        <source>Worst of day</source>
        <translation>Stärkster am Tag</translation>
    </message>
    <message>
        <source>Average of day</source>
        <translation>Mittel des Tages</translation>
    </message>
    <message>
        <source>Before exercise</source>
        <translation>Vor der Übung</translation>
    </message>
    <message>
        <source>During exercise</source>
        <translation>Während der Übung</translation>
    </message>
    <message>
        <source>After exercise</source>
        <translation>Nach der Übung</translation>
    </message>
    <message>
        <source>How strong was the pain with your first few steps after getting up?</source>
        <translation>Wie stark war der Schmerz bei den ersten Schritten nach dem Aufstehen?</translation>
    </message>
    <message>
        <source>Strongest pain in the last 24 hours</source>
        <translation>Stärkster Schmerz in den letzten 24 Stunden</translation>
    </message>
    <message>
        <source>On the whole, how strong was the pain in the last 24 hours?</source>
        <translation>Wie stark war der Schmerz in den letzten 24 Stunden insgesamt?</translation>
    </message>
    <message>
        <source>How strong is the pain right now, before you start?</source>
        <translation>Wie stark ist der Schmerz jetzt, bevor du beginnst?</translation>
    </message>
    <message>
        <source>What was the strongest pain while you did the exercises?</source>
        <translation>Was war der stärkste Schmerz, während du geübt hast?</translation>
    </message>
    <message>
        <source>How strong is the pain now that you have finished?</source>
        <translation>Wie stark ist der Schmerz jetzt, wo du fertig bist?</translation>
    </message>
    <message>
        <source>Very easy</source>
        <translation>Sehr leicht</translation>
    </message>
    <message>
        <source>Easy</source>
        <translation>Leicht</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Hard</source>
        <translation>Schwer</translation>
    </message>
    <message>
        <source>Very hard</source>
        <translation>Sehr schwer</translation>
    </message>
    <message>
        <source>Fine – carry on.</source>
        <translation>In Ordnung – mach weiter.</translation>
    </message>
    <message>
        <source>Acceptable. Carry on if it settles by tomorrow morning.</source>
        <translation>Annehmbar. Mach weiter, wenn es sich bis morgen früh beruhigt.</translation>
    </message>
    <message>
        <source>Stop this exercise or do less.</source>
        <translation>Hör mit dieser Übung auf oder mach weniger.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>kein Schmerz</translation>
    </message>
    <message>
        <source>barely there</source>
        <translation>kaum da</translation>
    </message>
    <message>
        <source>noticeable, manageable</source>
        <translation>spürbar, erträglich</translation>
    </message>
    <message>
        <source>hard to ignore</source>
        <translation>schwer zu ignorieren</translation>
    </message>
    <message>
        <source>worst imaginable</source>
        <translation>stärkster vorstellbarer</translation>
    </message>
    <message>
        <source>No pain</source>
        <translation>Kein Schmerz</translation>
    </message>
    <message>
        <source>Worst imaginable</source>
        <translation>Stärkster vorstellbarer</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Beruhigt</translation>
    </message>
    <message>
        <source>Lingering</source>
        <translation>Hält an</translation>
    </message>
    <message>
        <source>Flared</source>
        <translation>Aufgeflammt</translation>
    </message>
    <message>
        <source>Fine to repeat; consider a small step up if this happens two or three times.</source>
        <translation>Kann so wiederholt werden; erwäge einen kleinen Schritt nach oben, wenn das zwei- oder dreimal so ist.</translation>
    </message>
    <message>
        <source>Repeat the same dose, do not add.</source>
        <translation>Wiederhole dieselbe Dosis, erhöhe nicht.</translation>
    </message>
    <message>
        <source>Cut the dose by about a third to a half for the next sessions and leave a rest day.</source>
        <translation>Verringere die Dosis für die nächsten Einheiten um etwa ein Drittel bis die Hälfte und lass einen Ruhetag dazwischen.</translation>
    </message>
    <message>
        <source>How many minutes did morning stiffness last?</source>
        <translation>Wie viele Minuten dauerte die Morgensteifigkeit?</translation>
    </message>
    <message>
        <source>Did pain wake you last night?</source>
        <translation>Hat dich letzte Nacht Schmerz geweckt?</translation>
    </message>
    <message>
        <source>Any pain medicine in the last 24 hours?</source>
        <translation>Ein Schmerzmedikament in den letzten 24 Stunden?</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>no stiffness</source>
        <translation>keine Steifigkeit</translation>
    </message>
    <message>
        <source>stiff for {minutes} min</source>
        <translation>{minutes} min steif</translation>
    </message>
    <message>
        <source>not woken</source>
        <translation>nicht geweckt</translation>
    </message>
    <message>
        <source>woken by pain</source>
        <translation>von Schmerz geweckt</translation>
    </message>
    <message>
        <source>woken several times</source>
        <translation>mehrmals geweckt</translation>
    </message>
    <message>
        <source>no medicine</source>
        <translation>kein Medikament</translation>
    </message>
    <message>
        <source>took medicine</source>
        <translation>Medikament genommen</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>several times</source>
        <translation>mehrmals</translation>
    </message>
    <message>
        <source>overall the same</source>
        <translation>insgesamt gleich</translation>
    </message>
    <message>
        <source>overall fully recovered</source>
        <translation>insgesamt ganz erholt</translation>
    </message>
    <message>
        <source>overall much worse</source>
        <translation>insgesamt viel schlechter</translation>
    </message>
    <message>
        <source>overall {change}</source>
        <translation>insgesamt {change}</translation>
    </message>
    <message>
        <source>activities {value} of {best}</source>
        <translation>Tätigkeiten {value} von {best}</translation>
    </message>
    <message>
        <source>OK as it is</source>
        <translation>so in Ordnung</translation>
    </message>
    <message>
        <source>not OK as it is</source>
        <translation>so nicht in Ordnung</translation>
    </message>
</context>
<context>
    <name>numbers</name>
    <message>
        <source>{whole}½</source>
        <comment>written from right to left it needs U+2066 before and U+2069 after it</comment>
        <translation>{whole}½</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number} %</translation>
    </message>
    <message>
        <source>→</source>
        <comment>from what stands before to what comes after it</comment>
        <translation>→</translation>
    </message>
    <message>
        <source>no</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>one</source>
        <translation>eine</translation>
    </message>
    <message>
        <source>two</source>
        <translation>zwei</translation>
    </message>
    <message>
        <source>three</source>
        <translation>drei</translation>
    </message>
    <message>
        <source>four</source>
        <translation>vier</translation>
    </message>
    <message>
        <source>five</source>
        <translation>fünf</translation>
    </message>
    <message>
        <source>six</source>
        <translation>sechs</translation>
    </message>
    <message>
        <source>seven</source>
        <translation>sieben</translation>
    </message>
    <message>
        <source>eight</source>
        <translation>acht</translation>
    </message>
    <message>
        <source>nine</source>
        <translation>neun</translation>
    </message>
    <message>
        <source>ten</source>
        <translation>zehn</translation>
    </message>
    <message>
        <source>eleven</source>
        <translation>elf</translation>
    </message>
    <message>
        <source>twelve</source>
        <translation>zwölf</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 Tag</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>one day</source>
        <translation>ein Tag</translation>
    </message>
    <message>
        <source>{number} days</source>
        <translation>{number} Tage</translation>
    </message>
    <message>
        <source>one week</source>
        <translation>eine Woche</translation>
    </message>
    <message>
        <source>{number} weeks</source>
        <translation>{number} Wochen</translation>
    </message>
    <message>
        <source>1 week</source>
        <translation>1 Woche</translation>
    </message>
    <message numerus="yes">
        <source>%n weeks</source>
        <translation>
            <numerusform>%n Woche</numerusform>
            <numerusform>%n Wochen</numerusform>
        </translation>
    </message>
    <message>
        <source>1 morning</source>
        <translation>1 Morgen</translation>
    </message>
    <message numerus="yes">
        <source>%n mornings</source>
        <translation>
            <numerusform>%n Morgen</numerusform>
            <numerusform>%n Morgen</numerusform>
        </translation>
    </message>
    <message>
        <source>1 check-in</source>
        <translation>1 Check-in</translation>
    </message>
    <message numerus="yes">
        <source>%n check-ins</source>
        <translation>
            <numerusform>%n Check-in</numerusform>
            <numerusform>%n Check-ins</numerusform>
        </translation>
    </message>
    <message>
        <source>1 entry</source>
        <translation>1 Eintrag</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n Eintrag</numerusform>
            <numerusform>%n Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>1 exercise</source>
        <translation>1 Übung</translation>
    </message>
    <message numerus="yes">
        <source>%n exercises</source>
        <translation>
            <numerusform>%n Übung</numerusform>
            <numerusform>%n Übungen</numerusform>
        </translation>
    </message>
    <message>
        <source>1 session</source>
        <translation>1 Einheit</translation>
    </message>
    <message numerus="yes">
        <source>%n sessions</source>
        <translation>
            <numerusform>%n Einheit</numerusform>
            <numerusform>%n Einheiten</numerusform>
        </translation>
    </message>
    <message>
        <source>about {minutes} min</source>
        <translation>etwa {minutes} min</translation>
    </message>
    <message>
        <source>once</source>
        <translation>einmal</translation>
    </message>
    <message>
        <source>twice</source>
        <translation>zweimal</translation>
    </message>
    <message>
        <source>{number} times</source>
        <translation>{number}mal</translation>
    </message>
    <message>
        <source>{most} and {last}</source>
        <translation>{most} und {last}</translation>
    </message>
</context>
<context>
    <name>outlook</name>
    <message>
        <source>If it has not settled by {day}, it no longer counts as a flare.</source>
        <translation>Wenn es sich bis {day} nicht gelegt hat, zählt es nicht mehr als Schub.</translation>
    </message>
    <message>
        <source>{pain} above {level} on average over {days}.</source>
        <translation>{pain} im Mittel über {level}, über {days}.</translation>
    </message>
    <message>
        <source>{share} of the planned sessions would be a fair trial; {done} of {planned} were done.</source>
        <translation>{share} der geplanten Einheiten wären ein fairer Versuch; erledigt wurden {done} von {planned}.</translation>
    </message>
    <message>
        <source>Time: the first fair look is in {days}.</source>
        <translation>Zeit: noch {days} bis zur ersten fairen Einschätzung.</translation>
    </message>
    <message>
        <source>{days} more within {window} would give an answer.</source>
        <translation>Für eine Antwort fehlen noch {days} mit Eintrag ({window}).</translation>
    </message>
    <message>
        <source>A clear fall that stays.</source>
        <translation>Ein klarer Rückgang, der bleibt.</translation>
    </message>
    <message>
        <source>Two weeks with {pain} at {level} or below.</source>
        <translation>Zwei Wochen lang {pain} bei {level} oder darunter.</translation>
    </message>
    <message>
        <source>A clear and lasting rise.</source>
        <translation>Ein klarer und bleibender Anstieg.</translation>
    </message>
    <message>
        <source>A rise by {points} points that stays.</source>
        <translation>Ein Anstieg um {points} Punkte, der bleibt.</translation>
    </message>
    <message>
        <source>{pain} still clearly above {level} on {day}.</source>
        <translation>{pain} am {day} noch klar über {level}.</translation>
    </message>
    <message>
        <source>From what was entered, this answer is {sure}.</source>
        <translation>Nach dem, was eingetragen wurde, ist diese Antwort {sure}.</translation>
    </message>
    <message>
        <source>For about {right} of 100 made-up people who were told this, it was right.</source>
        <translation>Von 100 erdachten Personen mit dieser Antwort stimmte sie bei etwa {right}.</translation>
    </message>
    <message>
        <source>{check_ins} in {days}</source>
        <translation>{check_ins} auf {days}</translation>
    </message>
    <message>
        <source>No answer yet: {entered}.</source>
        <translation>Noch keine Antwort: {entered}.</translation>
    </message>
    <message>
        <source>only {days} logged in {window}</source>
        <translation>nur {days} mit Eintrag ({window})</translation>
    </message>
    <message>
        <source>{entered}, but “{other}” is possible too</source>
        <translation>{entered}, aber auch „{other}“ ist möglich</translation>
    </message>
    <message>
        <source>not certain</source>
        <translation>nicht gewiss</translation>
    </message>
    <message>
        <source>{sure}: {why}.</source>
        <translation>{sure}: {why}.</translation>
    </message>
    <message>
        <source>{day}, {window} after the jump in running.</source>
        <translation>{day}, {window} nach dem Sprung beim Laufen.</translation>
    </message>
    <message>
        <source>{day}, day {number} of the plan.</source>
        <translation>{day}, Tag {number} des Plans.</translation>
    </message>
    <message>
        <source>{day}. Every new entry is counted at once.</source>
        <translation>{day}. Jeder neue Eintrag zählt sofort.</translation>
    </message>
</context>
<context>
    <name>own</name>
    <message>
        <source>Please fill this in.</source>
        <translation>Bitte ausfüllen.</translation>
    </message>
    <message>
        <source>Please choose one.</source>
        <translation>Bitte eines wählen.</translation>
    </message>
    <message>
        <source>Give repetitions, a hold or minutes.</source>
        <translation>Gib Wiederholungen, eine Haltezeit oder Minuten an.</translation>
    </message>
    <message>
        <source>Please give a number.</source>
        <translation>Bitte gib eine Zahl an.</translation>
    </message>
    <message>
        <source>From {low} to {high}.</source>
        <translation>Von {low} bis {high}.</translation>
    </message>
    <message>
        <source>Use {low} to {high} characters.</source>
        <translation>Verwende {low} bis {high} Zeichen.</translation>
    </message>
    <message>
        <source>Give {low} to {high} entries.</source>
        <translation>Gib {low} bis {high} Einträge an.</translation>
    </message>
</context>
<context>
    <name>packs</name>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>The same as yours</source>
        <translation>Gleich wie deins</translation>
    </message>
    <message>
        <source>Differs from yours</source>
        <translation>Anders als deins</translation>
    </message>
    <message>
        <source>Cannot be used</source>
        <translation>Nicht verwendbar</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Meins behalten</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Das andere nehmen</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Beide behalten</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>different</source>
        <translation>anders</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>that cannot be used</source>
        <translation>nicht verwendbar</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>The drawing cannot be solved or painted; leave it out, or draw it anew.</source>
        <translation>Die Zeichnung lässt sich nicht berechnen oder malen. Lass sie weg, oder zeichne sie neu.</translation>
    </message>
    <message>
        <source>A hand cannot be held by its own arm, nor two hands by each other; hold one of them elsewhere.</source>
        <translation>Eine Hand kann nicht vom eigenen Arm gehalten werden, und zwei Hände nicht voneinander. Eine von ihnen braucht anderswo Halt.</translation>
    </message>
    <message>
        <source>Its picture cannot be read as JPEG or PNG, or is too large.</source>
        <translation>Das Bild lässt sich nicht als JPEG oder PNG lesen oder ist zu groß.</translation>
    </message>
    <message>
        <source>Drawing: {fault}</source>
        <translation>Zeichnung: {fault}</translation>
    </message>
    <message numerus="yes">
        <source>Drawing: %n more of this kind.</source>
        <translation>
            <numerusform>Zeichnung: %n weiterer Fehler dieser Art.</numerusform>
            <numerusform>Zeichnung: %n weitere Fehler dieser Art.</numerusform>
        </translation>
    </message>
    <message>
        <source>added</source>
        <translation>hinzugefügt</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>ersetzt</translation>
    </message>
    <message>
        <source>nothing added</source>
        <translation>nichts hinzugefügt</translation>
    </message>
</context>
<context>
    <name>pages</name>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>Check-up</source>
        <translation>Check-up</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Tagebuch</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>Patienten</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>paper</name>
    <message>
        <source>Questions? Call</source>
        <translation>Fragen? Anrufen</translation>
    </message>
    <message>
        <source>When not to wait</source>
        <translation>Wann nicht warten</translation>
    </message>
    <message>
        <source>The warning list is on page {page}.</source>
        <translation>Die Warnliste steht auf Seite {page}.</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Seite {page} von {pages}</translation>
    </message>
    <message>
        <source>en</source>
        <comment>the two-letter code of the language of the translation</comment>
        <translation>de</translation>
    </message>
    <message>
        <source>Home programme for {person}</source>
        <translation>Heimprogramm für {person}</translation>
    </message>
    <message>
        <source>Home programme</source>
        <translation>Heimprogramm</translation>
    </message>
    <message>
        <source>draft, not in use yet</source>
        <translation>Entwurf, noch nicht in Gebrauch</translation>
    </message>
    <message>
        <source>The plan is paused: an answer in the check-up needs a professional look. Do not continue until then.</source>
        <translation>Der Plan ist pausiert: Eine Antwort im Check-up muss sich eine Fachperson ansehen. Mach bis dahin nicht weiter.</translation>
    </message>
    <message>
        <source>{name}. Printed on {day}. Made with Rehab on the person’s own computer.</source>
        <translation>{name}. Gedruckt am {day}. Mit Rehab auf dem eigenen Computer der Person erstellt.</translation>
    </message>
    <message>
        <source>Pain 0–2, green</source>
        <translation>Schmerz 0–2, grün</translation>
    </message>
    <message>
        <source>Pain 3–5, amber</source>
        <translation>Schmerz 3–5, gelb</translation>
    </message>
    <message>
        <source>Pain 6–10, red</source>
        <translation>Schmerz 6–10, rot</translation>
    </message>
    <message>
        <source>Call {number} now</source>
        <translation>Ruf jetzt {number} an</translation>
    </message>
    <message>
        <source>Call the emergency number now</source>
        <translation>Ruf jetzt den Notruf an</translation>
    </message>
    <message>
        <source>Phase {number}: {name}</source>
        <translation>Phase {number}: {name}</translation>
    </message>
    <message>
        <source>{measure}, 0–10</source>
        <translation>{measure}, 0–10</translation>
    </message>
    <message>
        <source>boxes for {days}</source>
        <translation>Kästchen für {days}</translation>
    </message>
    <message>
        <source>as in “{session}”</source>
        <translation>wie in „{session}“</translation>
    </message>
    <message>
        <source>Drawing: {what}</source>
        <translation>Zeichnung: {what}</translation>
    </message>
    <message>
        <source>More: {when}</source>
        <translation>Mehr: {when}</translation>
    </message>
    <message>
        <source>Print: {name}</source>
        <translation>Drucken: {name}</translation>
    </message>
    <message>
        <source>Your plan</source>
        <translation>Dein Plan</translation>
    </message>
    <message>
        <source>Your changes, not in use yet</source>
        <translation>Deine Änderungen, noch nicht in Gebrauch</translation>
    </message>
    <message>
        <source>Making the pages</source>
        <translation>Seiten werden erstellt</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>{what}, {done} of {total}</source>
        <translation>{what}, {done} von {total}</translation>
    </message>
    <message>
        <source>Stopped. Nothing was saved or printed by half; choose anything to go on.</source>
        <translation>Angehalten. Nichts wurde halb gespeichert oder gedruckt; wähle etwas, um weiterzumachen.</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Gespeichert: {file}</translation>
    </message>
    <message>
        <source>1 page was sent to the printer.</source>
        <translation>1 Seite wurde an den Drucker gesendet.</translation>
    </message>
    <message numerus="yes">
        <source>%n pages were sent to the printer.</source>
        <translation>
            <numerusform>%n Seite wurde an den Drucker geschickt.</numerusform>
            <numerusform>%n Seiten wurden an den Drucker geschickt.</numerusform>
        </translation>
    </message>
    <message>
        <source>One letter ({scripts}) is in no font of this computer; a question mark is printed for it.</source>
        <translation>Ein Schriftzeichen ({scripts}) ist in keiner Schrift dieses Computers; dafür wird ein Fragezeichen gedruckt.</translation>
    </message>
    <message numerus="yes">
        <source>%n letters ({scripts}) are in no font of this computer; a question mark is printed for each.</source>
        <translation>
            <numerusform>%n Zeichen ({scripts}) ist in keiner Schrift dieses Computers; dafür wird ein Fragezeichen gedruckt.</numerusform>
            <numerusform>%n Zeichen ({scripts}) sind in keiner Schrift dieses Computers; für jedes wird ein Fragezeichen gedruckt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Install a font for this script (Noto Sans has most), then open this again.</source>
        <translation>Installiere eine Schrift für diese Schriftzeichen (Noto Sans hat die meisten), dann öffne dies erneut.</translation>
    </message>
    <message>
        <source>signs</source>
        <translation>Zeichen</translation>
    </message>
</context>
<context>
    <name>phases</name>
    <message>
        <source>{have} of the last {days} days logged, {need} are asked for</source>
        <translation>{have} der letzten {days} Tage mit Eintrag, verlangt: {need}</translation>
    </message>
    <message>
        <source>{have} of the last {days} mornings, {need} are asked for</source>
        <translation>{have} der letzten {days} Morgen, verlangt: {need}</translation>
    </message>
    <message>
        <source>{have} of {need} sessions so far</source>
        <translation>{have} von {need} Einheiten bisher</translation>
    </message>
    <message>
        <source>{have} of {need} weeks so far</source>
        <translation>{have} von {need} Wochen bisher</translation>
    </message>
    <message>
        <source>no self test yet, {need} are asked for</source>
        <translation>noch kein Selbsttest, verlangt: {need}</translation>
    </message>
    <message>
        <source>{have} of {need} seconds in the last self test, weaker side</source>
        <translation>{have} von {need} Sekunden im letzten Selbsttest, schwächere Seite</translation>
    </message>
    <message>
        <source>{have} of {need} cm in the last self test, weaker side</source>
        <translation>{have} von {need} cm im letzten Selbsttest, schwächere Seite</translation>
    </message>
    <message>
        <source>{have} of {need} in the last self test, weaker side</source>
        <translation>{have} von {need} im letzten Selbsttest, schwächere Seite</translation>
    </message>
    <message>
        <source>Before phase {number}, {name}</source>
        <translation>Vor Phase {number}, {name}</translation>
    </message>
    <message>
        <source>“{name}” was meant to end on {day} and goes on until you decide.</source>
        <translation>„{name}“ sollte am {day} enden und geht weiter, bis du entscheidest.</translation>
    </message>
    <message>
        <source>“{name}” is meant to last until {day} and ends when you say so.</source>
        <translation>„{name}“ soll bis {day} dauern und endet, wenn du es sagst.</translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>Nichts ist offen.</translation>
    </message>
    <message>
        <source>One point is still open.</source>
        <translation>Ein Punkt ist noch offen.</translation>
    </message>
    <message>
        <source>1 of {total} points is still open.</source>
        <translation>1 von {total} Punkten ist noch offen.</translation>
    </message>
    <message>
        <source>{n} of {total} points are still open.</source>
        <translation>{n} von {total} Punkten sind noch offen.</translation>
    </message>
    <message>
        <source>Go on all the same</source>
        <translation>Trotzdem weitergehen</translation>
    </message>
    <message>
        <source>Begin the next phase</source>
        <translation>Nächste Phase beginnen</translation>
    </message>
    <message>
        <source>Stay a week longer</source>
        <translation>Eine Woche länger bleiben</translation>
    </message>
</context>
<context>
    <name>plans</name>
    <message>
        <source>keep</source>
        <translation>beibehalten</translation>
    </message>
    <message>
        <source>{at_least} easy reps {sessions} sessions running, pain ≤ {max_pain}</source>
        <translation>{at_least} leichte Wdh. in {sessions} Einheiten in Folge, Schmerz ≤ {max_pain}</translation>
    </message>
    <message>
        <source>{at_least} s held {sessions} sessions running, pain ≤ {max_pain}</source>
        <translation>{at_least} s gehalten in {sessions} Einheiten in Folge, Schmerz ≤ {max_pain}</translation>
    </message>
    <message>
        <source>{at_least} each set {sessions} sessions running, pain ≤ {max_pain}</source>
        <translation>{at_least} je Satz in {sessions} Einheiten in Folge, Schmerz ≤ {max_pain}</translation>
    </message>
    <message>
        <source>hold {add} s longer</source>
        <translation>{add} s länger halten</translation>
    </message>
    <message>
        <source>add {add} kg</source>
        <translation>{add} kg dazu</translation>
    </message>
    <message>
        <source>add {add} reps</source>
        <translation>{add} Wdh. dazu</translation>
    </message>
    <message>
        <source>add {add} set</source>
        <translation>{add} Satz dazu</translation>
    </message>
    <message>
        <source>all sets done {sessions} sessions running, pain ≤ {max_pain}</source>
        <translation>alle Sätze erledigt in {sessions} Einheiten in Folge, Schmerz ≤ {max_pain}</translation>
    </message>
    <message>
        <source>Repetitions or seconds</source>
        <translation>Wiederholungen oder Sekunden</translation>
    </message>
    <message>
        <source>Sessions running</source>
        <translation>Einheiten in Folge</translation>
    </message>
    <message>
        <source>Pain at most</source>
        <translation>Schmerz höchstens</translation>
    </message>
    <message>
        <source>How much more</source>
        <translation>Wie viel mehr</translation>
    </message>
    <message>
        <source>Add load</source>
        <translation>Gewicht dazu</translation>
    </message>
    <message>
        <source>Add repetitions</source>
        <translation>Wiederholungen dazu</translation>
    </message>
    <message>
        <source>Hold longer</source>
        <translation>Länger halten</translation>
    </message>
    <message>
        <source>Add a set</source>
        <translation>Satz dazu</translation>
    </message>
    <message>
        <source>Keep as it is</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>{number} kg</source>
        <translation>{number} kg</translation>
    </message>
    <message>
        <source>One change is not in use yet.</source>
        <translation>Eine Änderung ist noch nicht in Gebrauch.</translation>
    </message>
    <message>
        <source>{number} changes are not in use yet.</source>
        <translation>{number} Änderungen sind noch nicht in Gebrauch.</translation>
    </message>
    <message>
        <source>Name: {before} → {after}</source>
        <translation>Name: {before} → {after}</translation>
    </message>
    <message>
        <source>{phase} ends on {after}, and the next phase begins</source>
        <translation>{phase} endet am {after}, und die nächste Phase beginnt</translation>
    </message>
    <message>
        <source>{phase}: {before} → {after}</source>
        <translation>{phase}: {before} → {after}</translation>
    </message>
    <message>
        <source>{session} in {phase}: new session</source>
        <translation>{session} in {phase}: neue Einheit</translation>
    </message>
    <message>
        <source>{session} in {phase}: session left out</source>
        <translation>{session} in {phase}: Einheit weggelassen</translation>
    </message>
    <message>
        <source>{before} is now called {after}</source>
        <translation>{before} heißt jetzt {after}</translation>
    </message>
    <message>
        <source>{session} in {phase}: {before} → {after}</source>
        <translation>{session} in {phase}: {before} → {after}</translation>
    </message>
    <message>
        <source>{exercise} added to {session}: {after}</source>
        <translation>{exercise} zu {session} hinzugefügt: {after}</translation>
    </message>
    <message>
        <source>{exercise} left out of {session}</source>
        <translation>{exercise} aus {session} weggelassen</translation>
    </message>
    <message>
        <source>{exercise} in {session}: {doses}</source>
        <translation>{exercise} in {session}: {doses}</translation>
    </message>
    <message>
        <source>{exercise} in {session} moves on: {after}</source>
        <translation>{exercise} in {session} geht weiter: {after}</translation>
    </message>
    <message>
        <source>{session}: another order</source>
        <translation>{session}: andere Reihenfolge</translation>
    </message>
    <message>
        <source>hold {time}</source>
        <translation>{time} halten</translation>
    </message>
    <message>
        <source>rest {time}</source>
        <translation>{time} Pause</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} bis {last}</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>the usual rule</source>
        <translation>die übliche Regel</translation>
    </message>
    <message>
        <source>once a day</source>
        <translation>einmal am Tag</translation>
    </message>
    <message>
        <source>at {times}</source>
        <translation>um {times}</translation>
    </message>
    <message>
        <source>Nothing in this session yet; it is left out until there is.</source>
        <translation>Noch nichts in dieser Einheit; bis dahin wird sie ausgelassen.</translation>
    </message>
    <message>
        <source>This exercise stands here twice.</source>
        <translation>Diese Übung steht hier zweimal.</translation>
    </message>
    <message>
        <source>No day of this phase falls on the days of this session.</source>
        <translation>Kein Tag dieser Phase fällt auf die Tage dieser Einheit.</translation>
    </message>
    <message>
        <source>It begins before “{other}” has ended.</source>
        <translation>Sie beginnt, bevor „{other}“ zu Ende ist.</translation>
    </message>
    <message>
        <source>Needs {limit} hours between two sessions; the plan leaves {number}.</source>
        <translation>Braucht {limit} Stunden zwischen zwei Einheiten; der Plan lässt {number}.</translation>
    </message>
    <message>
        <source>{number} exercises in one session. With more than {limit}, people tend to do less of a plan.</source>
        <translation>{number} Übungen in einer Einheit. Bei mehr als {limit} wird von einem Plan meist weniger gemacht.</translation>
    </message>
    <message>
        <source>About {number} minutes on a day. A plan of up to {limit} is easier to keep.</source>
        <translation>Etwa {number} Minuten am Tag. Ein Plan bis {limit} lässt sich leichter einhalten.</translation>
    </message>
    <message>
        <source>Illness</source>
        <translation>Krankheit</translation>
    </message>
    <message>
        <source>Travel</source>
        <translation>Reise</translation>
    </message>
    <message>
        <source>Flare</source>
        <translation>Schub</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Etwas anderes</translation>
    </message>
    <message>
        <source>Paused since {since} ({reason}), until you go on.</source>
        <translation>Pausiert seit {since} ({reason}), bis du weitermachst.</translation>
    </message>
    <message>
        <source>Paused since {since} ({reason}), to the end of {until}.</source>
        <translation>Pausiert seit {since} bis Ende {until} ({reason}).</translation>
    </message>
    <message>
        <source>Nothing is due, and these days do not count.</source>
        <translation>Nichts ist fällig, und diese Tage zählen nicht.</translation>
    </message>
    <message>
        <source>{name} moved to {day}</source>
        <translation>{name} verschoben auf {day}</translation>
    </message>
</context>
<context>
    <name>player</name>
    <message>
        <source>Next exercise</source>
        <translation>Nächste Übung</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Get ready</source>
        <translation>Bereit machen</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Halten</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Los</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Hold at the top</source>
        <translation>Oben halten</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Runter</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Loslassen</translation>
    </message>
    <message>
        <source>Your pace</source>
        <translation>Dein Tempo</translation>
    </message>
    <message>
        <source>Change sides</source>
        <translation>Seite wechseln</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Left side</source>
        <translation>Linke Seite</translation>
    </message>
    <message>
        <source>Right side</source>
        <translation>Rechte Seite</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>rep {number} of {total}</source>
        <translation>Wdh. {number} von {total}</translation>
    </message>
    <message>
        <source>of {total} reps</source>
        <translation>von {total} Wdh.</translation>
    </message>
    <message>
        <source>Set {number} of {total}</source>
        <translation>Satz {number} von {total}</translation>
    </message>
    <message>
        <source>Up {time}</source>
        <translation>{time} hoch</translation>
    </message>
    <message>
        <source>Hold {time}</source>
        <translation>{time} halten</translation>
    </message>
    <message>
        <source>Down {time}</source>
        <translation>{time} runter</translation>
    </message>
    <message>
        <source>about {minutes} min left</source>
        <translation>noch etwa {minutes} min</translation>
    </message>
    <message>
        <source>Pain before you start</source>
        <translation>Schmerz vor Beginn</translation>
    </message>
    <message>
        <source>Pain right now</source>
        <translation>Schmerz jetzt</translation>
    </message>
    <message>
        <source>{value} – more than this exercise allows. Stop it or do less.</source>
        <translation>{value} – mehr, als diese Übung erlaubt. Hör damit auf oder mach weniger.</translation>
    </message>
    <message>
        <source>{value} – fine, carry on.</source>
        <translation>{value} – in Ordnung, mach weiter.</translation>
    </message>
    <message>
        <source>{value} – acceptable. Carry on if it settles by tomorrow morning.</source>
        <translation>{value} – annehmbar. Mach weiter, wenn es sich bis morgen früh beruhigt.</translation>
    </message>
    <message>
        <source>{value} – too much. Stop this exercise or do less.</source>
        <translation>{value} – zu viel. Hör mit dieser Übung auf oder mach weniger.</translation>
    </message>
    <message>
        <source>Is it sharp, or does it change how you move?</source>
        <translation>Stechend, oder bewegst du dich anders?</translation>
    </message>
    <message>
        <source>Sharp or sudden pain – stop this exercise for today.</source>
        <translation>Stechender oder plötzlicher Schmerz – hör für heute mit dieser Übung auf.</translation>
    </message>
    <message>
        <source>It changes how you move – stop this exercise for today.</source>
        <translation>Er verändert, wie du dich bewegst – hör für heute mit dieser Übung auf.</translation>
    </message>
    <message>
        <source>Sharp or sudden</source>
        <translation>Stechend oder plötzlich</translation>
    </message>
    <message>
        <source>Makes me limp</source>
        <translation>Ich hinke</translation>
    </message>
    <message>
        <source>The computer was away for a moment.</source>
        <translation>Der Computer war einen Moment weg.</translation>
    </message>
    <message>
        <source>The computer was asleep for about a minute.</source>
        <translation>Der Computer war etwa eine Minute im Ruhezustand.</translation>
    </message>
    <message>
        <source>The computer was asleep for about {minutes} minutes.</source>
        <translation>Der Computer war etwa {minutes} Minuten im Ruhezustand.</translation>
    </message>
    <message>
        <source>The timer stopped when it fell asleep; none of that time was counted. Carry on?</source>
        <translation>Der Timer hielt an, als der Ruhezustand begann; nichts von dieser Zeit wurde gezählt. Weitermachen?</translation>
    </message>
    <message>
        <source>Carry on where you stopped? {done} of {total} sets are done and kept; set {number} begins again from its start.</source>
        <translation>Weitermachen, wo du aufgehört hast? {done} von {total} Sätzen sind erledigt und gespeichert; Satz {number} beginnt wieder von vorn.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Carry on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Rep done</source>
        <translation>Wdh. erledigt</translation>
    </message>
    <message>
        <source>{exercise}, left out: {reason}</source>
        <translation>{exercise}, ausgelassen: {reason}</translation>
    </message>
    <message>
        <source>{exercise}, {done} of {total} sets</source>
        <translation>{exercise}, {done} von {total} Sätzen</translation>
    </message>
    <message>
        <source>Where you should feel it: {target}</source>
        <translation>Wo du es spüren solltest: {target}</translation>
    </message>
    <message>
        <source>Sounds off</source>
        <translation>Töne aus</translation>
    </message>
    <message>
        <source>Sounds quiet</source>
        <translation>Töne leise</translation>
    </message>
    <message>
        <source>Sounds medium</source>
        <translation>Töne mittel</translation>
    </message>
    <message>
        <source>Sounds loud</source>
        <translation>Töne laut</translation>
    </message>
    <message>
        <source>This session was deleted meanwhile. What you do now is not kept.</source>
        <translation>Diese Einheit wurde inzwischen gelöscht. Was du jetzt machst, wird nicht gespeichert.</translation>
    </message>
</context>
<context>
    <name>poses</name>
    <message>
        <source>Forward</source>
        <translation>Vor</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Höhe</translation>
    </message>
    <message>
        <source>To the right</source>
        <translation>Nach rechts</translation>
    </message>
    <message>
        <source>Thickness</source>
        <translation>Dicke</translation>
    </message>
    <message>
        <source>Radius</source>
        <translation>Radius</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Own height</source>
        <translation>Eigene Höhe</translation>
    </message>
    <message>
        <source>left</source>
        <translation>links</translation>
    </message>
    <message>
        <source>right</source>
        <translation>rechts</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>{side} {part}</source>
        <translation>{side}: {part}</translation>
    </message>
    <message>
        <source>Whole body (pelvis)</source>
        <translation>Ganzer Körper (Becken)</translation>
    </message>
    <message>
        <source>Waist</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Back (bend)</source>
        <translation>Rücken (Beugung)</translation>
    </message>
    <message>
        <source>Trunk (lean)</source>
        <translation>Rumpf (Neigung)</translation>
    </message>
    <message>
        <source>Neck</source>
        <translation>Nacken</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>Kopf</translation>
    </message>
    <message>
        <source>Hip</source>
        <translation>Hüfte</translation>
    </message>
    <message>
        <source>Knee</source>
        <translation>Knie</translation>
    </message>
    <message>
        <source>Foot</source>
        <translation>Fuß</translation>
    </message>
    <message>
        <source>Heel</source>
        <translation>Ferse</translation>
    </message>
    <message>
        <source>Ball of the foot</source>
        <translation>Fußballen</translation>
    </message>
    <message>
        <source>Toes</source>
        <translation>Zehen</translation>
    </message>
    <message>
        <source>Shoulder</source>
        <translation>Schulter</translation>
    </message>
    <message>
        <source>Elbow</source>
        <translation>Ellenbogen</translation>
    </message>
    <message>
        <source>Wrist</source>
        <translation>Handgelenk</translation>
    </message>
    <message>
        <source>Hand</source>
        <translation>Hand</translation>
    </message>
    <message>
        <source>Fingers</source>
        <translation>Finger</translation>
    </message>
    <message>
        <source>Hip, bend</source>
        <translation>Hüfte beugen</translation>
    </message>
    <message>
        <source>Hip, sideways</source>
        <translation>Hüfte seitlich</translation>
    </message>
    <message>
        <source>Hip, turn out</source>
        <translation>Hüfte ausdrehen</translation>
    </message>
    <message>
        <source>Toes up</source>
        <translation>Zehen hoch</translation>
    </message>
    <message>
        <source>Sole outward</source>
        <translation>Fußsohle nach außen</translation>
    </message>
    <message>
        <source>Arm forward</source>
        <translation>Arm nach vorn</translation>
    </message>
    <message>
        <source>Arm sideways</source>
        <translation>Arm zur Seite</translation>
    </message>
    <message>
        <source>Arm, turn in</source>
        <translation>Arm eindrehen</translation>
    </message>
    <message>
        <source>Lean forward</source>
        <translation>Nach vorn neigen</translation>
    </message>
    <message>
        <source>Turn to the left</source>
        <translation>Nach links drehen</translation>
    </message>
    <message>
        <source>Lean to the right</source>
        <translation>Nach rechts neigen</translation>
    </message>
    <message>
        <source>Lower back, bend</source>
        <translation>Unterer Rücken, beugen</translation>
    </message>
    <message>
        <source>Upper back, bend</source>
        <translation>Oberer Rücken, beugen</translation>
    </message>
    <message>
        <source>Bend to the right</source>
        <translation>Nach rechts beugen</translation>
    </message>
    <message>
        <source>Twist to the left</source>
        <translation>Nach links verdrehen</translation>
    </message>
    <message>
        <source>Neck, bend</source>
        <translation>Nacken beugen</translation>
    </message>
    <message>
        <source>Nod</source>
        <translation>Nicken</translation>
    </message>
    <message>
        <source>Ear to right shoulder</source>
        <translation>Ohr zur rechten Schulter</translation>
    </message>
    <message>
        <source>Look to the left</source>
        <translation>Nach links schauen</translation>
    </message>
    <message>
        <source>Knee, bend</source>
        <translation>Knie beugen</translation>
    </message>
    <message>
        <source>Elbow, bend</source>
        <translation>Ellenbogen beugen</translation>
    </message>
    <message>
        <source>Wrist, bend</source>
        <translation>Handgelenk beugen</translation>
    </message>
    <message>
        <source>Toes, bend up</source>
        <translation>Zehen hochbiegen</translation>
    </message>
    <message>
        <source>Big toe, further up</source>
        <translation>Großzehe, weiter hoch</translation>
    </message>
    <message>
        <source>Arch, lift</source>
        <translation>Fußgewölbe heben</translation>
    </message>
    <message>
        <source>Toes, curl</source>
        <translation>Zehen krallen</translation>
    </message>
    <message>
        <source>Toes, spread</source>
        <translation>Zehen spreizen</translation>
    </message>
    <message>
        <source>Shoulder, lift</source>
        <translation>Schulter heben</translation>
    </message>
    <message>
        <source>Fist</source>
        <translation>Faust</translation>
    </message>
    <message>
        <source>Toes outward</source>
        <translation>Zehen nach außen</translation>
    </message>
    <message>
        <source>Free in the air</source>
        <translation>Frei in der Luft</translation>
    </message>
    <message>
        <source>On the floor</source>
        <translation>Auf dem Boden</translation>
    </message>
    <message>
        <source>On step, chair or bench</source>
        <translation>Auf Stufe, Stuhl oder Bank</translation>
    </message>
    <message>
        <source>On the wall</source>
        <translation>An der Wand</translation>
    </message>
    <message>
        <source>On the own knee</source>
        <translation>Auf dem eigenen Knie</translation>
    </message>
    <message>
        <source>Held at its place</source>
        <translation>An ihrem Platz gehalten</translation>
    </message>
    <message>
        <source>Arrow, beginning</source>
        <translation>Pfeil, Anfang</translation>
    </message>
    <message>
        <source>Arrow, bend</source>
        <translation>Pfeil, Bogen</translation>
    </message>
    <message>
        <source>Arrow, head</source>
        <translation>Pfeil, Spitze</translation>
    </message>
    <message>
        <source>Arrow</source>
        <translation>Pfeil</translation>
    </message>
    <message>
        <source>A joint goes no further.</source>
        <translation>Ein Gelenk geht nicht weiter.</translation>
    </message>
    <message>
        <source>The limb is at full length.</source>
        <translation>Arm oder Bein ist ganz gestreckt.</translation>
    </message>
    <message>
        <source>Rests on the floor.</source>
        <translation>Liegt auf dem Boden auf.</translation>
    </message>
    <message>
        <source>Rests on the wall.</source>
        <translation>Liegt an der Wand an.</translation>
    </message>
    <message>
        <source>Rests on the thing below.</source>
        <translation>Liegt auf dem Ding darunter auf.</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Stehend</translation>
    </message>
    <message>
        <source>Sitting on a chair</source>
        <translation>Sitzend auf einem Stuhl</translation>
    </message>
    <message>
        <source>Sitting on the floor</source>
        <translation>Sitzend auf dem Boden</translation>
    </message>
    <message>
        <source>On the back</source>
        <translation>Rückenlage</translation>
    </message>
    <message>
        <source>On the back, knees bent</source>
        <translation>Rückenlage, Knie gebeugt</translation>
    </message>
    <message>
        <source>On the belly</source>
        <translation>Bauchlage</translation>
    </message>
    <message>
        <source>On the right side</source>
        <translation>Rechte Seitenlage</translation>
    </message>
    <message>
        <source>On the left side</source>
        <translation>Linke Seitenlage</translation>
    </message>
    <message>
        <source>Hands and knees</source>
        <translation>Vierfüßlerstand</translation>
    </message>
    <message>
        <source>Kneeling</source>
        <translation>Kniend</translation>
    </message>
    <message>
        <source>Kneeling on one knee</source>
        <translation>Kniend auf einem Knie</translation>
    </message>
    <message>
        <source>Plank</source>
        <translation>Plank</translation>
    </message>
    <message>
        <source>One foot, close</source>
        <translation>Ein Fuß, nah</translation>
    </message>
    <message>
        <source>From the side</source>
        <translation>Von der Seite</translation>
    </message>
    <message>
        <source>From the front</source>
        <translation>Von vorn</translation>
    </message>
    <message>
        <source>From the back</source>
        <translation>Von hinten</translation>
    </message>
    <message>
        <source>Half from the front</source>
        <translation>Schräg von vorn</translation>
    </message>
    <message>
        <source>Half from the back</source>
        <translation>Schräg von hinten</translation>
    </message>
    <message>
        <source>From above</source>
        <translation>Von oben</translation>
    </message>
    <message>
        <source>Own view</source>
        <translation>Eigene Ansicht</translation>
    </message>
    <message>
        <source>Wall</source>
        <translation>Wand</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Stuhl</translation>
    </message>
    <message>
        <source>Bench</source>
        <translation>Bank</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tisch</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Block</translation>
    </message>
    <message>
        <source>Mat</source>
        <translation>Matte</translation>
    </message>
    <message>
        <source>Towel</source>
        <translation>Handtuch</translation>
    </message>
    <message>
        <source>Rolled towel</source>
        <translation>Gerolltes Handtuch</translation>
    </message>
    <message>
        <source>Foam roll</source>
        <translation>Faszienrolle</translation>
    </message>
    <message>
        <source>Pillow</source>
        <translation>Kissen</translation>
    </message>
    <message>
        <source>Ball</source>
        <translation>Ball</translation>
    </message>
    <message>
        <source>Dumbbell</source>
        <translation>Kurzhantel</translation>
    </message>
    <message>
        <source>Bottle</source>
        <translation>Flasche</translation>
    </message>
    <message>
        <source>Rucksack</source>
        <translation>Rucksack</translation>
    </message>
    <message>
        <source>Stick</source>
        <translation>Stab</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>Band</translation>
    </message>
    <message>
        <source>Strap</source>
        <translation>Gurt</translation>
    </message>
    <message>
        <source>Line on the floor</source>
        <translation>Linie auf dem Boden</translation>
    </message>
    <message>
        <source>Drawn line</source>
        <translation>Gezeichnete Linie</translation>
    </message>
    <message>
        <source>Sole</source>
        <translation>Fußsohle</translation>
    </message>
    <message>
        <source>Arch</source>
        <translation>Fußgewölbe</translation>
    </message>
    <message>
        <source>Big toe</source>
        <translation>Großzehe</translation>
    </message>
    <message>
        <source>Achilles tendon</source>
        <translation>Achillessehne</translation>
    </message>
    <message>
        <source>Ankle</source>
        <translation>Sprunggelenk</translation>
    </message>
    <message>
        <source>Calf</source>
        <translation>Wade</translation>
    </message>
    <message>
        <source>Lower calf</source>
        <translation>Untere Wade</translation>
    </message>
    <message>
        <source>Shin</source>
        <translation>Schienbein</translation>
    </message>
    <message>
        <source>Outer shin</source>
        <translation>Schienbein außen</translation>
    </message>
    <message>
        <source>Inner shin</source>
        <translation>Schienbein innen</translation>
    </message>
    <message>
        <source>Front of the thigh</source>
        <translation>Oberschenkel vorn</translation>
    </message>
    <message>
        <source>Back of the thigh</source>
        <translation>Oberschenkel hinten</translation>
    </message>
    <message>
        <source>Inner thigh</source>
        <translation>Oberschenkel innen</translation>
    </message>
    <message>
        <source>Outer thigh</source>
        <translation>Oberschenkel außen</translation>
    </message>
    <message>
        <source>Front of the hip</source>
        <translation>Hüfte vorn</translation>
    </message>
    <message>
        <source>Buttock</source>
        <translation>Gesäß</translation>
    </message>
    <message>
        <source>Side of the hip</source>
        <translation>Hüfte seitlich</translation>
    </message>
    <message>
        <source>Lower back</source>
        <translation>Unterer Rücken</translation>
    </message>
    <message>
        <source>Upper back</source>
        <translation>Oberer Rücken</translation>
    </message>
    <message>
        <source>Spine</source>
        <translation>Wirbelsäule</translation>
    </message>
    <message>
        <source>Belly</source>
        <translation>Bauch</translation>
    </message>
    <message>
        <source>Side of the trunk</source>
        <translation>Rumpf seitlich</translation>
    </message>
    <message>
        <source>Chest</source>
        <translation>Brust</translation>
    </message>
    <message>
        <source>Back of the neck</source>
        <translation>Nacken hinten</translation>
    </message>
    <message>
        <source>Front of the neck</source>
        <translation>Hals vorn</translation>
    </message>
    <message>
        <source>Side of the neck</source>
        <translation>Hals seitlich</translation>
    </message>
    <message>
        <source>Front of the upper arm</source>
        <translation>Oberarm vorn</translation>
    </message>
    <message>
        <source>Back of the upper arm</source>
        <translation>Oberarm hinten</translation>
    </message>
    <message>
        <source>Forearm</source>
        <translation>Unterarm</translation>
    </message>
    <message>
        <source>{area}, {half}</source>
        <translation>{area}, {half}</translation>
    </message>
    <message>
        <source>Something in the drawing does not fit.</source>
        <translation>Etwas in der Zeichnung passt nicht.</translation>
    </message>
    <message>
        <source>The figure</source>
        <translation>Die Figur</translation>
    </message>
    <message>
        <source>Pose {pose}: {sentence}</source>
        <translation>Haltung {pose}: {sentence}</translation>
    </message>
    <message>
        <source>{place}: the leg is {off} cm too short. Bring the body closer.</source>
        <translation>{place}: Das Bein ist {off} cm zu kurz. Bring den Körper näher heran.</translation>
    </message>
    <message>
        <source>{place}: does not fit by {off} cm. Move the body a little.</source>
        <translation>{place}: passt um {off} cm nicht. Verschieb den Körper ein wenig.</translation>
    </message>
    <message>
        <source>{place}: the arm is {off} cm too short. Bring the body closer.</source>
        <translation>{place}: Der Arm ist {off} cm zu kurz. Bring den Körper näher heran.</translation>
    </message>
    <message>
        <source>{place}: the arm is pulled straight. Bring the body closer.</source>
        <translation>{place}: Der Arm ist ganz gestreckt. Bring den Körper näher heran.</translation>
    </message>
    <message>
        <source>{place}: stands {off} cm off the floor.</source>
        <translation>{place}: steht {off} cm über dem Boden.</translation>
    </message>
    <message>
        <source>{place}: {angle}° is more than a person can do ({low}° to {high}°).</source>
        <translation>{place}: {angle}° ist mehr, als ein Mensch kann ({low}° bis {high}°).</translation>
    </message>
    <message>
        <source>{place}: {depth} cm below the floor.</source>
        <translation>{place}: {depth} cm unter dem Boden.</translation>
    </message>
    <message>
        <source>The body comes down by {by} cm from A to B, and the drawing does not say so.</source>
        <translation>Der Körper sinkt von A nach B um {by} cm, und die Zeichnung sagt das nicht.</translation>
    </message>
    <message>
        <source>The body rises by {by} cm from A to B, and the drawing says it comes down.</source>
        <translation>Der Körper steigt von A nach B um {by} cm, und die Zeichnung sagt, dass er sinkt.</translation>
    </message>
    <message>
        <source>The figure would fall over: the weight is {off} cm beyond the feet.</source>
        <translation>Die Figur würde umfallen: Das Gewicht liegt {off} cm außerhalb der Füße.</translation>
    </message>
    <message>
        <source>The figure is {beyond} cm outside the picture.</source>
        <translation>Die Figur ist {beyond} cm außerhalb des Bildes.</translation>
    </message>
    <message>
        <source>The marked area lies on a part that is not drawn.</source>
        <translation>Der markierte Bereich liegt auf einem Teil, der nicht gezeichnet ist.</translation>
    </message>
    <message>
        <source>The marked area cannot be seen from here. Choose another view.</source>
        <translation>Der markierte Bereich ist von hier nicht zu sehen. Wähle eine andere Ansicht.</translation>
    </message>
    <message>
        <source>The marked area is mostly covered. Choose another view.</source>
        <translation>Der markierte Bereich ist größtenteils verdeckt. Wähle eine andere Ansicht.</translation>
    </message>
</context>
<context>
    <name>privacy</name>
    <message>
        <source>Your data file is encrypted</source>
        <translation>Deine Datendatei ist verschlüsselt</translation>
    </message>
    <message>
        <source>It opens with your passphrase or with the recovery code, and with nothing else.</source>
        <translation>Sie öffnet sich mit deiner Passphrase oder mit dem Wiederherstellungscode, und mit nichts sonst.</translation>
    </message>
    <message>
        <source>Your data file is not encrypted</source>
        <translation>Deine Datendatei ist nicht verschlüsselt</translation>
    </message>
    <message>
        <source>Other accounts of this computer cannot read it, but whoever takes the disk can.</source>
        <translation>Andere Konten dieses Computers können sie nicht lesen, aber wer das Laufwerk mitnimmt, kann es.</translation>
    </message>
    <message>
        <source>Your data are on a server</source>
        <translation>Deine Daten liegen auf einem Server</translation>
    </message>
    <message>
        <source>Whoever runs the server protects the disk it lies on and its backups.</source>
        <translation>Wer den Server betreibt, schützt das Laufwerk, auf dem sie liegen, und seine Sicherungen.</translation>
    </message>
    <message>
        <source>This installation cannot encrypt. Install Rehab with its extra named secure.</source>
        <translation>Diese Installation kann nicht verschlüsseln. Installiere Rehab mit dem Zusatzpaket „secure“.</translation>
    </message>
    <message>
        <source>At least {count} characters. Several words in a row are easy to keep.</source>
        <translation>Mindestens {count} Zeichen. Mehrere Wörter hintereinander lassen sich leicht merken.</translation>
    </message>
    <message>
        <source>Weak: a program could guess it. Add a word or two.</source>
        <translation>Schwach: Ein Programm könnte sie erraten. Füge ein oder zwei Wörter hinzu.</translation>
    </message>
    <message>
        <source>Fair. One more word makes it good.</source>
        <translation>Mittel. Ein Wort mehr macht sie gut.</translation>
    </message>
    <message>
        <source>Good, if nobody else can know it.</source>
        <translation>Gut, wenn niemand sonst sie kennen kann.</translation>
    </message>
    <message>
        <source>1 earlier backup can still be read by anybody who has this disk.</source>
        <translation>1 frühere Sicherung ist noch für jeden lesbar, der dieses Laufwerk hat.</translation>
    </message>
    <message>
        <source>{count} earlier backups can still be read by anybody who has this disk.</source>
        <translation>{count} frühere Sicherungen sind noch für jeden lesbar, der dieses Laufwerk hat.</translation>
    </message>
    <message>
        <source>The data file is encrypted from now on.</source>
        <translation>Die Datendatei ist ab jetzt verschlüsselt.</translation>
    </message>
    <message>
        <source>1 backup was encrypted too.</source>
        <translation>1 Sicherung wurde auch verschlüsselt.</translation>
    </message>
    <message>
        <source>{count} backups were encrypted too.</source>
        <translation>{count} Sicherungen wurden auch verschlüsselt.</translation>
    </message>
    <message>
        <source>The data file can be read without a passphrase again. Backups from before stay encrypted and open with it.</source>
        <translation>Die Datendatei ist wieder ohne Passphrase lesbar. Sicherungen von vorher bleiben verschlüsselt und öffnen sich mit ihr.</translation>
    </message>
    <message>
        <source>All backups in your backup folders are encrypted now.</source>
        <translation>Alle Sicherungen in deinen Sicherungsordnern sind jetzt verschlüsselt.</translation>
    </message>
    <message>
        <source>They are damaged or their disk refuses; delete them.</source>
        <translation>Sie sind beschädigt, oder ihr Laufwerk verweigert sich; lösche sie.</translation>
    </message>
    <message>
        <source>1 backup was deleted.</source>
        <translation>1 Sicherung wurde gelöscht.</translation>
    </message>
    <message>
        <source>{count} backups were deleted.</source>
        <translation>{count} Sicherungen wurden gelöscht.</translation>
    </message>
    <message>
        <source>This computer has no password store that Rehab trusts, or it is locked. The passphrase is asked for as before.</source>
        <translation>Dieser Computer hat keinen Passwortspeicher, dem Rehab vertraut, oder er ist gesperrt. Nach der Passphrase wird wie bisher gefragt.</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 Minute</translation>
    </message>
    <message>
        <source>{count} minutes</source>
        <translation>{count} Minuten</translation>
    </message>
    <message>
        <source>Whoever gets hold of this disk, or of a backup, cannot read it without the passphrase or the recovery code. It does not protect against programs that run while Rehab is open, nor against somebody who can see what you type. Pictures of own exercises lie unencrypted in the data folder while Rehab is open. What a disk keeps of the old, unencrypted file is beyond any program; an encrypted disk helps against that. Files that you export are not part of it; lock them when you export.</source>
        <translation>Wer dieses Laufwerk oder eine Sicherung in die Hand bekommt, kann ohne Passphrase oder Wiederherstellungscode nichts lesen. Es schützt nicht vor Programmen, die laufen, während Rehab offen ist, und nicht vor jemandem, der sieht, was du tippst. Bilder eigener Übungen liegen unverschlüsselt im Datenordner, solange Rehab offen ist. Was ein Laufwerk von der alten, unverschlüsselten Datei behält, kann kein Programm beeinflussen; dagegen hilft ein verschlüsseltes Laufwerk. Dateien, die du exportierst, gehören nicht dazu; sperre sie beim Exportieren.</translation>
    </message>
    <message>
        <source>The lock covers the window when you walk away: after the minutes you choose, with the lock of the screen, and by Ctrl+L. The file behind it stays encrypted; the key stays in memory until Rehab is closed. Reminders are silent meanwhile. While a session is being played, only the key and the screen lock it.</source>
        <translation>Die Sperre verdeckt das Fenster, wenn du weggehst: nach den Minuten, die du wählst, mit der Bildschirmsperre und mit Strg+L. Die Datei dahinter bleibt verschlüsselt; der Schlüssel bleibt im Speicher, bis Rehab geschlossen wird. Erinnerungen sind so lange still. Während eine Einheit abgespielt wird, sperren nur die Taste und der Bildschirm.</translation>
    </message>
    <message>
        <source>A lock without encryption would only be a curtain: anybody could open the file beside it. With encryption you can lock Rehab by key, by time and with the screen.</source>
        <translation>Eine Sperre ohne Verschlüsselung wäre nur ein Vorhang: Jeder könnte die Datei daneben öffnen. Mit Verschlüsselung kannst du Rehab per Taste, nach Zeit und mit dem Bildschirm sperren.</translation>
    </message>
    <message>
        <source>Recovery code of Rehab

{code}

Made on {day}. It opens the encrypted data file and its backups when the passphrase is lost. Keep it on paper, away from the computer: whoever has it and the file can read everything.
</source>
        <translation>Wiederherstellungscode von Rehab

{code}

Erstellt am {day}. Er öffnet die verschlüsselte Datendatei und ihre Sicherungen, wenn die Passphrase verloren ist. Bewahre ihn auf Papier auf, getrennt vom Computer: Wer ihn und die Datei hat, kann alles lesen.
</translation>
    </message>
</context>
<context>
    <name>problems</name>
    <message>
        <source>The disk that holds {folder} is full. Make some room, then do it again.</source>
        <translation>Das Laufwerk mit {folder} ist voll. Schaff etwas Platz, dann wiederhole es.</translation>
    </message>
    <message>
        <source>{folder} can only be read. Choose a folder that can be written, or unlock this one.</source>
        <translation>{folder} ist nur lesbar. Wähle einen beschreibbaren Ordner, oder gib diesen frei.</translation>
    </message>
    <message>
        <source>The computer does not allow {path} to be used. Check who owns it and its permissions.</source>
        <translation>Der Computer erlaubt nicht, {path} zu verwenden. Prüfe, wem es gehört und welche Rechte gelten.</translation>
    </message>
    <message>
        <source>The disk refused to read or write {path}. Check the disk, then do it again.</source>
        <translation>Das Laufwerk verweigerte das Lesen oder Schreiben von {path}. Prüfe das Laufwerk, dann wiederhole es.</translation>
    </message>
    <message>
        <source>Another program holds {path} open. Close it, or wait a moment, then do it again.</source>
        <translation>Ein anderes Programm hält {path} offen. Schließe es, oder warte einen Moment, dann wiederhole es.</translation>
    </message>
    <message>
        <source>{file} cannot be written ({reason}). Choose another place.</source>
        <translation>{file} ist nicht beschreibbar ({reason}). Wähle einen anderen Ort.</translation>
    </message>
    <message>
        <source>The printer {printer} did not take the pages. Check that it is on, or save a PDF instead.</source>
        <translation>Der Drucker {printer} hat die Seiten nicht angenommen. Prüfe, ob er an ist, oder speichere ein PDF.</translation>
    </message>
    <message>
        <source>This computer (Windows on ARM) has no part that sets PDF pages. Save the plan as a web page and print it from a browser.</source>
        <translation>Dieser Computer (Windows auf ARM) hat keinen Teil, der PDF-Seiten setzt. Speichere den Plan als Webseite und drucke ihn aus einem Browser.</translation>
    </message>
    <message>
        <source>The backup at {path} could not be proven and was thrown away. Choose another place.</source>
        <translation>Die Sicherung unter {path} ließ sich nicht nachprüfen und wurde verworfen. Wähle einen anderen Ort.</translation>
    </message>
    <message>
        <source>The data file {path} is damaged. Restore a backup from {folder}.</source>
        <translation>Die Datendatei {path} ist beschädigt. Stelle eine Sicherung aus {folder} wieder her.</translation>
    </message>
    <message>
        <source>Entries in {path} no longer belong together. Restore a backup from {folder}.</source>
        <translation>Einträge in {path} gehören nicht mehr zusammen. Stelle eine Sicherung aus {folder} wieder her.</translation>
    </message>
    <message>
        <source>{path} is not a data file. Move it away, or restore a backup in its place.</source>
        <translation>{path} ist keine Datendatei. Verschieb sie, oder stelle an ihrer Stelle eine Sicherung wieder her.</translation>
    </message>
    <message>
        <source>{path} is encrypted. Type its passphrase or the recovery code to open it.</source>
        <translation>{path} ist verschlüsselt. Gib die Passphrase oder den Wiederherstellungscode ein, um sie zu öffnen.</translation>
    </message>
    <message>
        <source>The key file that belongs to {path} is not there. It ends in .key and lies beside the data file and beside each backup; put it back beside {path}.</source>
        <translation>Die Schlüsseldatei zu {path} ist nicht da. Sie endet auf .key und liegt neben der Datendatei und neben jeder Sicherung; leg sie wieder neben {path}.</translation>
    </message>
    <message>
        <source>The key file {path} cannot be read. Each backup has a copy of it; put one in its place.</source>
        <translation>Die Schlüsseldatei {path} ist nicht lesbar. Jede Sicherung hat eine Kopie davon; leg eine an ihre Stelle.</translation>
    </message>
    <message>
        <source>The new file did not hold the same as {path} and was thrown away. Nothing was changed.</source>
        <translation>Die neue Datei enthielt nicht dasselbe wie {path} und wurde verworfen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>{path} is encrypted, and this installation has no part that opens encrypted files. Install Rehab with its extra named secure.</source>
        <translation>{path} ist verschlüsselt, und diese Installation kann verschlüsselte Dateien nicht öffnen. Installiere Rehab mit dem Zusatzpaket „secure“.</translation>
    </message>
    <message>
        <source>{path} belongs to another program. Move it away, or choose another data folder.</source>
        <translation>{path} gehört einem anderen Programm. Verschieb es, oder wähle einen anderen Datenordner.</translation>
    </message>
    <message>
        <source>{path} was written by version {version} of Rehab, which is newer than this one. Open it with that version, or update this one.</source>
        <translation>{path} wurde von Version {version} von Rehab geschrieben, die neuer ist als diese. Öffne es mit jener Version, oder aktualisiere diese.</translation>
    </message>
    <message>
        <source>There was a data file at {path}, and it is gone. Put it back, or restore a backup.</source>
        <translation>Unter {path} war eine Datendatei, und sie ist weg. Leg sie zurück, oder stelle eine Sicherung wieder her.</translation>
    </message>
    <message>
        <source>The data file {path} is empty. Put the right one back, or restore a backup.</source>
        <translation>Die Datendatei {path} ist leer. Leg die richtige zurück, oder stelle eine Sicherung wieder her.</translation>
    </message>
    <message>
        <source>{path} could not be brought up to date; it is as it was. A copy is kept in {backup}.</source>
        <translation>{path} ließ sich nicht auf den neuen Stand bringen; sie ist, wie sie war. Eine Kopie ist in {backup} aufbewahrt.</translation>
    </message>
    <message>
        <source>Nothing in {file} can be read any more; it was not changed. Keep it, and look for a backup of it.</source>
        <translation>In {file} ist nichts mehr lesbar; sie wurde nicht verändert. Behalte sie, und such nach einer Sicherung davon.</translation>
    </message>
    <message>
        <source>The computer “{computer}” works with {folder}. Close Rehab there first, so that neither loses entries; or open it here for reading.</source>
        <translation>Der Computer „{computer}“ arbeitet mit {folder}. Schließe Rehab dort zuerst, damit keiner Einträge verliert; oder öffne es hier nur zum Lesen.</translation>
    </message>
    <message>
        <source>{folder} is open for reading only, so nothing was stored. Start the program again to write.</source>
        <translation>{folder} ist nur zum Lesen offen, also wurde nichts gespeichert. Starte das Programm neu, um zu schreiben.</translation>
    </message>
    <message>
        <source>{path} is of an older version and has to be brought up to date before it can be read here.</source>
        <translation>{path} stammt aus einer älteren Version und muss auf den neuen Stand gebracht werden, bevor es hier lesbar ist.</translation>
    </message>
    <message>
        <source>{path} was replaced by another file while it was open. Start the program again.</source>
        <translation>{path} wurde durch eine andere Datei ersetzt, während es offen war. Starte das Programm neu.</translation>
    </message>
    <message>
        <source>The check-up has no question {name}. &apos;rehab checkup&apos; lists them. Nothing was saved.</source>
        <translation>Der Check-up hat keine Frage {name}. &apos;rehab checkup&apos; listet sie auf. Nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>No question was answered yet. Nothing was saved.</source>
        <translation>Es wurde noch keine Frage beantwortet. Nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>“{text}” is no answer. Write it like S02=yes, U01=no or S09=unsure.</source>
        <translation>„{text}“ ist keine Antwort. Schreib sie wie S02=yes, U01=no oder S09=unsure.</translation>
    </message>
    <message>
        <source>Say who looked at it, for example a doctor or a physiotherapist. Nothing was saved.</source>
        <translation>Sag, wer es abgeklärt hat, zum Beispiel Arztpraxis oder Physiotherapie. Nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>The name has {length} characters; {limit} is the most that fits. Please shorten it.</source>
        <translation>Der Name hat {length} Zeichen; höchstens {limit} passen. Bitte kürze ihn.</translation>
    </message>
    <message>
        <source>The answer is of {opened}; somebody can have looked at it from that day on, not on {day}.</source>
        <translation>Die Antwort ist vom {opened}; abgeklärt worden sein kann es ab diesem Tag, nicht am {day}.</translation>
    </message>
    <message>
        <source>No answer waits for a look. Nothing was changed.</source>
        <translation>Keine Antwort wartet auf einen Blick. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>There is no treatment called “{text}”; perhaps {near}. &apos;rehab log treatment --help&apos; lists all.</source>
        <translation>Es gibt keine Behandlung namens „{text}“; vielleicht {near}. &apos;rehab log treatment --help&apos; listet alle auf.</translation>
    </message>
    <message>
        <source>Mark at least one spot. Nothing was saved.</source>
        <translation>Markiere mindestens eine Stelle. Nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>The same spot was given twice. Nothing was saved.</source>
        <translation>Dieselbe Stelle wurde zweimal angegeben. Nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>A spot of the map is on the left or on the right side.</source>
        <translation>Eine Stelle der Karte ist auf der linken oder auf der rechten Seite.</translation>
    </message>
    <message>
        <source>Dose and name can have up to {limit} characters each. Please shorten them.</source>
        <translation>Dosis und Name dürfen je bis zu {limit} Zeichen haben. Bitte kürze sie.</translation>
    </message>
    <message>
        <source>A session can have up to {limit} different times a day.</source>
        <translation>Eine Einheit kann bis zu {limit} verschiedene Uhrzeiten am Tag haben.</translation>
    </message>
    <message>
        <source>“{text}” cannot be read as times. Write them like 8:00, 13:00, 19:30.</source>
        <translation>„{text}“ ist nicht als Uhrzeiten lesbar. Schreib sie wie 8:00, 13:00, 19:30.</translation>
    </message>
    <message>
        <source>This blank can be from {low} to {high}; {value} does not fit.</source>
        <translation>Diese Lücke kann von {low} bis {high} gehen; {value} passt nicht.</translation>
    </message>
    <message>
        <source>“{text}” is not a number. Nothing was changed.</source>
        <translation>„{text}“ ist keine Zahl. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>A session can come 1 to 6 times a day; {value} does not fit. Write for example 2/d.</source>
        <translation>Eine Einheit kann 1- bis 6-mal am Tag kommen; {value} passt nicht. Schreib zum Beispiel 2/d.</translation>
    </message>
    <message>
        <source>The pause ends on {end}, before it starts on {start}. Check the two days.</source>
        <translation>Die Pause endet am {end}, bevor sie am {start} beginnt. Prüfe die beiden Tage.</translation>
    </message>
    <message>
        <source>The plan is paused already from {start}. End that pause first, or choose other days.</source>
        <translation>Der Plan ist schon ab {start} pausiert. Beende zuerst diese Pause, oder wähle andere Tage.</translation>
    </message>
    <message>
        <source>The plan is not paused on that day. Nothing was changed.</source>
        <translation>Der Plan ist an diesem Tag nicht pausiert. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The plan no longer has this session on {day}. Nothing was moved.</source>
        <translation>Der Plan hat diese Einheit am {day} nicht mehr. Nichts wurde verschoben.</translation>
    </message>
    <message>
        <source>“{name}” is logged already. Change the entry instead of moving it.</source>
        <translation>„{name}“ ist schon eingetragen. Ändere den Eintrag, statt ihn zu verschieben.</translation>
    </message>
    <message>
        <source>Sessions can be moved from today on. Log “{name}” for the day on which you did it instead.</source>
        <translation>Einheiten lassen sich ab heute verschieben. Trage „{name}“ stattdessen für den Tag ein, an dem du sie gemacht hast.</translation>
    </message>
    <message>
        <source>A session can be moved by up to {days} days.</source>
        <translation>Eine Einheit lässt sich um bis zu {days} Tage verschieben.</translation>
    </message>
    <message>
        <source>Give it a name first.</source>
        <translation>Gib zuerst einen Namen.</translation>
    </message>
    <message>
        <source>“{name}” needs at least one day. Remove the session to leave it out.</source>
        <translation>„{name}“ braucht mindestens einen Tag. Entferne die Einheit, um sie auszulassen.</translation>
    </message>
    <message>
        <source>What is counted for a phase does not fit together ({of}). Correct the programme file.</source>
        <translation>Was für eine Phase gezählt wird, passt nicht zusammen ({of}). Berichtige die Programmdatei.</translation>
    </message>
    <message>
        <source>“{name}” is the last phase. End the plan, or choose another programme.</source>
        <translation>„{name}“ ist die letzte Phase. Beende den Plan, oder wähle ein anderes Programm.</translation>
    </message>
    <message>
        <source>The running phase began today. The next can begin tomorrow.</source>
        <translation>Die laufende Phase hat heute begonnen. Die nächste kann morgen beginnen.</translation>
    </message>
    <message>
        <source>This phase has no end; you stay in it as long as you like.</source>
        <translation>Diese Phase hat kein Ende; du bleibst darin, so lange du magst.</translation>
    </message>
    <message>
        <source>There are no changes to put in use.</source>
        <translation>Es gibt keine Änderungen, die gelten könnten.</translation>
    </message>
    <message>
        <source>{day} has passed or is in use. Changes can hold from {first}; the past stays as it was.</source>
        <translation>{day} ist vorbei oder in Gebrauch. Änderungen können ab {first} gelten; die Vergangenheit bleibt, wie sie war.</translation>
    </message>
    <message>
        <source>No programme is running. Pick one first.</source>
        <translation>Es läuft kein Programm. Wähle zuerst eines.</translation>
    </message>
    <message>
        <source>Sessions are logged since {start}, so the start stays. Begin the programme again instead.</source>
        <translation>Seit {start} sind Einheiten eingetragen, also bleibt der Beginn. Beginne das Programm stattdessen neu.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>Pain is a whole number from 0 to 10; {value} cannot be used. Nothing was saved.</source>
        <translation>Schmerz ist eine ganze Zahl von 0 bis 10; {value} ist nicht verwendbar. Nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>Effort is a whole number from 0 to 10; {value} cannot be used. Nothing was saved.</source>
        <translation>Anstrengung ist eine ganze Zahl von 0 bis 10; {value} ist nicht verwendbar. Nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>Stiffness is given in whole minutes from 0 to 600; “{value}” cannot be used.</source>
        <translation>Steifigkeit wird in ganzen Minuten von 0 bis 600 angegeben; „{value}“ ist nicht verwendbar.</translation>
    </message>
    <message>
        <source>Night pain is answered with no, yes or several; “{value}” is none of these.</source>
        <translation>Schmerz nachts wird mit no, yes oder several beantwortet; „{value}“ ist keines davon.</translation>
    </message>
    <message>
        <source>Say none, some, or the name of the medicine. Nothing was saved.</source>
        <translation>Sag none, some oder den Namen des Medikaments. Nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>The note has {length} characters; {limit} is the most that fits. Please shorten it.</source>
        <translation>Die Notiz hat {length} Zeichen; höchstens {limit} passen. Bitte kürze sie.</translation>
    </message>
    <message>
        <source>Give the result of at least one side. Nothing was saved.</source>
        <translation>Gib das Ergebnis mindestens einer Seite an. Nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>Heel raises are a whole number from 0 to {high}; {value} cannot be used. Nothing was saved.</source>
        <translation>Wadenheben ist eine ganze Zahl von 0 bis {high}; {value} ist nicht verwendbar. Nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>The distance to the wall is from 0 to {high} cm; {value} cannot be used. Nothing was saved.</source>
        <translation>Der Abstand zur Wand liegt zwischen 0 und {high} cm; {value} ist nicht verwendbar. Nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>Standing on one leg is from 0 to {high} seconds; {value} cannot be used. Nothing was saved.</source>
        <translation>Der Stand auf einem Bein liegt zwischen 0 und {high} Sekunden; {value} ist nicht verwendbar. Nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>“{value}” is not a number. Type one like 12, or leave the side empty. Nothing was saved.</source>
        <translation>„{value}“ ist keine Zahl. Tippe eine wie 12, oder lass die Seite leer. Nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>Name the activity that the number is about, for example “climb stairs”.</source>
        <translation>Nenne die Tätigkeit, um die es bei der Zahl geht, zum Beispiel „Treppen steigen“.</translation>
    </message>
    <message>
        <source>How well it goes is a whole number from 0 to 10; {value} cannot be used.</source>
        <translation>Wie gut es geht, ist eine ganze Zahl von 0 bis 10; {value} ist nicht verwendbar.</translation>
    </message>
    <message>
        <source>“{text}” cannot be read. Write the activity and its number: &quot;climb stairs=6&quot;.</source>
        <translation>„{text}“ ist nicht lesbar. Schreib die Tätigkeit und ihre Zahl: &quot;Treppen steigen=6&quot;.</translation>
    </message>
    <message>
        <source>Up to {limit} activities can be followed.</source>
        <translation>Bis zu {limit} Tätigkeiten lassen sich verfolgen.</translation>
    </message>
    <message>
        <source>“{name}” is named twice. Once is enough.</source>
        <translation>„{name}“ ist zweimal genannt. Einmal reicht.</translation>
    </message>
    <message>
        <source>The overall change is a whole number from -5 to +5; {value} cannot be used.</source>
        <translation>Die Gesamtveränderung ist eine ganze Zahl von -5 bis +5; {value} ist nicht verwendbar.</translation>
    </message>
    <message>
        <source>Answer at least one of the questions. Nothing was saved.</source>
        <translation>Beantworte mindestens eine der Fragen. Nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>{at} has not come yet (it is {now}). Give a time up to now. Nothing was saved.</source>
        <translation>{at} liegt in der Zukunft (jetzt ist {now}). Gib eine Zeit bis jetzt an. Nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>{day} has not come yet (today is {today}). Give a day up to today. Nothing was saved.</source>
        <translation>{day} liegt in der Zukunft (heute ist {today}). Gib einen Tag bis heute an. Nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>The time needs its distance from UTC, for example 2026-11-17T07:12+01:00.</source>
        <translation>Die Zeit braucht ihren Abstand von UTC, zum Beispiel 2026-11-17T07:12+01:00.</translation>
    </message>
    <message>
        <source>“{text}” is not a date or time that can be read. Write it like 2026-11-17 or 2026-11-17T07:12.</source>
        <translation>„{text}“ ist kein lesbares Datum und keine lesbare Zeit. Schreib es wie 2026-11-17 oder 2026-11-17T07:12.</translation>
    </message>
    <message>
        <source>{field} can be from {low} to {high}; {value} cannot be used.</source>
        <translation>{field} kann von {low} bis {high} gehen; {value} ist nicht verwendbar.</translation>
    </message>
    <message>
        <source>The dose says neither repetitions nor a time. Give one of them, for example 3x12 or 45s.</source>
        <translation>Die Dosis nennt weder Wiederholungen noch eine Zeit. Gib eines davon an, zum Beispiel 3x12 oder 45s.</translation>
    </message>
    <message>
        <source>This session has no exercises. Add one under Programme, or log it in the form.</source>
        <translation>Diese Einheit hat keine Übungen. Füge unter Programm eine hinzu, oder trage sie im Formular ein.</translation>
    </message>
    <message>
        <source>A dose has no field called {field}.</source>
        <translation>Eine Dosis hat kein Feld namens {field}.</translation>
    </message>
    <message>
        <source>“{text}” cannot be read as a dose. Write it like 3x12, 45s or 6kg.</source>
        <translation>„{text}“ ist nicht als Dosis lesbar. Schreib sie wie 3x12, 45s oder 6kg.</translation>
    </message>
    <message>
        <source>Sets can be from 0 to 20; {value} cannot be used.</source>
        <translation>Sätze können von 0 bis 20 gehen; {value} ist nicht verwendbar.</translation>
    </message>
    <message>
        <source>Weekdays are numbered 0 (Monday) to 6 (Sunday), each at most once; {days} does not fit.</source>
        <translation>Wochentage sind von 0 (Montag) bis 6 (Sonntag) nummeriert, jeder höchstens einmal; {days} passt nicht.</translation>
    </message>
    <message>
        <source>A session can come every 1 to 14 days; {n} does not fit.</source>
        <translation>Eine Einheit kann alle 1 bis 14 Tage kommen; {n} passt nicht.</translation>
    </message>
    <message>
        <source>A week has 1 to 7 days; {n} does not fit.</source>
        <translation>Eine Woche hat 1 bis 7 Tage; {n} passt nicht.</translation>
    </message>
    <message>
        <source>A run is longer than 0 and at most {high} km; {value} cannot be used. Nothing was saved.</source>
        <translation>Ein Lauf ist länger als 0 und höchstens {high} km; {value} ist nicht verwendbar. Nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>A run lasts more than 0 and at most {high} minutes; {value} cannot be used. Nothing was saved.</source>
        <translation>Ein Lauf dauert mehr als 0 und höchstens {high} Minuten; {value} ist nicht verwendbar. Nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>The treatment ends on {end}, before it starts on {start}. Check the two days.</source>
        <translation>Die Behandlung endet am {end}, bevor sie am {start} beginnt. Prüfe die beiden Tage.</translation>
    </message>
    <message>
        <source>This entry was changed or deleted in the meantime. Look at it again, then change it.</source>
        <translation>Dieser Eintrag wurde inzwischen geändert oder gelöscht. Sieh ihn dir noch einmal an, dann ändere ihn.</translation>
    </message>
    <message>
        <source>There is no exercise called “{slug}”. Search the library for its name.</source>
        <translation>Es gibt keine Übung namens „{slug}“. Such in der Bibliothek nach ihrem Namen.</translation>
    </message>
    <message>
        <source>There is no exercise called “{slug}”. Did you mean {guess}?</source>
        <translation>Es gibt keine Übung namens „{slug}“. Meintest du {guess}?</translation>
    </message>
    <message>
        <source>The library has no filter called “{group}”.</source>
        <translation>Die Bibliothek hat keinen Filter namens „{group}“.</translation>
    </message>
    <message>
        <source>There is no pack called “{slug}”. &apos;rehab library --packs&apos; lists them.</source>
        <translation>Es gibt kein Paket namens „{slug}“. &apos;rehab library --packs&apos; listet sie auf.</translation>
    </message>
    <message>
        <source>“{name}” can be from {low} to {high}; {value} cannot be used. It stays as it was.</source>
        <translation>„{name}“: möglich ist {low} bis {high}; {value} geht nicht. Es bleibt, wie es war.</translation>
    </message>
    <message>
        <source>“{name}” cannot be {value} beside “{other}”, which is {limit}. It stays as it was; change the other one first.</source>
        <translation>„{name}“ kann nicht {value} sein neben „{other}“ mit {limit}. Es bleibt, wie es war; ändere zuerst das andere.</translation>
    </message>
    <message>
        <source>“{value}” is not a number. “{name}” stays as it was; type a number such as {example}.</source>
        <translation>„{value}“ ist keine Zahl. „{name}“ bleibt, wie es war; tippe eine Zahl wie {example}.</translation>
    </message>
    <message>
        <source>The rules have no number called “{name}”.</source>
        <translation>Die Regeln haben keine Zahl namens „{name}“.</translation>
    </message>
    <message>
        <source>The folder for backups, {path}, is not there. Connect the disk it is on, or choose another folder under Settings, Data and backup.</source>
        <translation>Der Ordner für Sicherungen, {path}, ist nicht da. Schließ das Laufwerk an, auf dem er liegt, oder wähle einen anderen Ordner unter Einstellungen, Daten und Sicherung.</translation>
    </message>
    <message>
        <source>{path} is there already and was not overwritten. Choose another name for the backup.</source>
        <translation>{path} gibt es schon und wurde nicht überschrieben. Wähle einen anderen Namen für die Sicherung.</translation>
    </message>
    <message>
        <source>No programme was started yet. Start one: &apos;rehab start P01 --site left-heel&apos;.</source>
        <translation>Es wurde noch kein Programm gestartet. Starte eines: &apos;rehab start P01 --site left-heel&apos;.</translation>
    </message>
    <message>
        <source>There is no person called “{name}” in this data folder.</source>
        <translation>In diesem Datenordner gibt es keine Person namens „{name}“.</translation>
    </message>
    <message>
        <source>There is no programme called “{slug}”. Use a name or code such as P01.</source>
        <translation>Es gibt kein Programm namens „{slug}“. Nimm einen Namen oder ein Kürzel wie P01.</translation>
    </message>
    <message>
        <source>A programme can start from {first} to {last}, not on {day}.</source>
        <translation>Ein Programm kann von {first} bis {last} beginnen, nicht am {day}.</translation>
    </message>
    <message>
        <source>The plan has no session called “{key}” on that day. &apos;rehab today&apos; lists what is due.</source>
        <translation>Der Plan hat an diesem Tag keine Einheit namens „{key}“. &apos;rehab today&apos; listet auf, was fällig ist.</translation>
    </message>
    <message>
        <source>A check-up holds a warning sign that waits for a look. Say first who has looked, or delete it among the check-ups.</source>
        <translation>Ein Check-up enthält ein Warnzeichen, das noch abgeklärt werden muss. Sag zuerst, wer es abgeklärt hat, oder lösche es unter den Check-ups.</translation>
    </message>
    <message>
        <source>There is no proposal with the number {number}. ‘rehab today’ lists them.</source>
        <translation>Es gibt keinen Vorschlag mit der Nummer {number}. &apos;rehab today&apos; listet sie auf.</translation>
    </message>
    <message>
        <source>There is no session {number} on {day}; the plan has {count} of them. Nothing was saved.</source>
        <translation>Es gibt keine Einheit {number} am {day}; der Plan hat {count} davon. Nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>This score belongs to a session. Change the day of the session instead.</source>
        <translation>Dieser Wert gehört zu einer Einheit. Ändere stattdessen den Tag der Einheit.</translation>
    </message>
    <message>
        <source>“{text}” is not a place that is known. Use left- or right- with one of: {known}.</source>
        <translation>„{text}“ ist keine bekannte Stelle. Verwende left- oder right- mit einer von: {known}.</translation>
    </message>
    <message>
        <source>The sample person needs an empty data folder; {folder} holds data. Nothing was changed.</source>
        <translation>Die Beispielperson braucht einen leeren Datenordner; {folder} enthält Daten. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>There is no setting called “{name}”.</source>
        <translation>Es gibt keine Einstellung namens „{name}“.</translation>
    </message>
    <message>
        <source>“{value}” cannot be used for {name}. It stays as it was.</source>
        <translation>„{value}“ ist für {name} nicht verwendbar. Es bleibt, wie es war.</translation>
    </message>
    <message>
        <source>Give a value, or --not-recorded to clear it. Nothing was saved.</source>
        <translation>Gib einen Wert an, oder --not-recorded, um ihn zu leeren. Nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>Give either a value or --not-recorded, not both. Nothing was saved.</source>
        <translation>Gib entweder einen Wert oder --not-recorded an, nicht beides. Nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>This would delete {who} for good. Add --yes to do it. Nothing was changed.</source>
        <translation>Das würde {who} endgültig löschen. Ergänze --yes, um es zu tun. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>There is no file {file}. Nothing was changed.</source>
        <translation>Es gibt keine Datei {file}. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>A chart cannot be saved as {ending}. Use a file that ends with one of: {known}.</source>
        <translation>Ein Diagramm lässt sich nicht als {ending} speichern. Nimm eine Datei, die auf eines davon endet: {known}.</translation>
    </message>
    <message>
        <source>A drawing cannot be saved as {ending}. Use a file that ends with one of: {known}.</source>
        <translation>Eine Zeichnung lässt sich nicht als {ending} speichern. Nimm eine Datei, die auf eines davon endet: {known}.</translation>
    </message>
    <message>
        <source>“{name}” has no drawing yet.</source>
        <translation>„{name}“ hat noch keine Zeichnung.</translation>
    </message>
    <message>
        <source>“{text}” is not a moment of the movement. Use A, B or a number from 0 to 1.</source>
        <translation>„{text}“ ist kein Moment der Bewegung. Nimm A, B oder eine Zahl von 0 bis 1.</translation>
    </message>
    <message>
        <source>Line {line} of {file} cannot be used: look at its field {field}. Nothing was written.</source>
        <translation>Zeile {line} von {file} ist nicht verwendbar: Sieh dir das Feld {field} an. Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>{file} is not a text file in UTF-8. Nothing was written.</source>
        <translation>{file} ist keine Textdatei in UTF-8. Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>“{kind}” is not a kind of database that can be used. Write postgresql+psycopg://USER@HOST/NAME.</source>
        <translation>„{kind}“ ist keine verwendbare Art von Datenbank. Schreib postgresql+psycopg://USER@HOST/NAME.</translation>
    </message>
    <message>
        <source>This could not be done. Nothing was changed.</source>
        <translation>Das ließ sich nicht ausführen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Your data is untouched.</source>
        <translation>Deine Daten sind unberührt.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Something went wrong inside the program. What was saved before is safe.</source>
        <translation>Im Programm ist etwas schiefgegangen. Was vorher gespeichert wurde, ist sicher.</translation>
    </message>
    <message>
        <source>This is no file with runs. GPX, TCX, FIT, CSV and ZIP files can be read.</source>
        <translation>Das ist keine Datei mit Läufen. Lesbar sind GPX, TCX, FIT, CSV und ZIP.</translation>
    </message>
    <message>
        <source>This looks like {looks}, not like a file with runs. GPX, TCX, FIT, CSV and ZIP can be read.</source>
        <translation>Das sieht aus wie {looks}, nicht wie eine Datei mit Läufen. Lesbar sind GPX, TCX, FIT, CSV und ZIP.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
    <message>
        <source>There are no files in this folder.</source>
        <translation>In diesem Ordner sind keine Dateien.</translation>
    </message>
    <message>
        <source>The file is damaged and cannot be read.</source>
        <translation>Die Datei ist beschädigt und nicht lesbar.</translation>
    </message>
    <message>
        <source>The file is larger than a file with runs can be.</source>
        <translation>Die Datei ist größer, als eine Datei mit Läufen sein kann.</translation>
    </message>
    <message>
        <source>The file defines entities or a document type. No device does that, so it is not read.</source>
        <translation>Die Datei definiert Entitäten oder einen Dokumenttyp. Kein Gerät macht das, also wird sie nicht gelesen.</translation>
    </message>
    <message>
        <source>The file is damaged or breaks off at line {line}.</source>
        <translation>Die Datei ist beschädigt oder bricht in Zeile {line} ab.</translation>
    </message>
    <message>
        <source>The FIT file is damaged, and nothing before the damage is a run.</source>
        <translation>Die FIT-Datei ist beschädigt, und nichts vor der Stelle ist ein Lauf.</translation>
    </message>
    <message>
        <source>The FIT file holds no activity but {kind}.</source>
        <translation>Die FIT-Datei enthält keine Aktivität, sondern {kind}.</translation>
    </message>
    <message>
        <source>The archive is damaged and cannot be opened.</source>
        <translation>Das Archiv ist beschädigt und lässt sich nicht öffnen.</translation>
    </message>
    <message>
        <source>There are more files in it than can be read at once.</source>
        <translation>Es sind mehr Dateien darin, als sich auf einmal lesen lassen.</translation>
    </message>
    <message>
        <source>Archives inside of archives inside of archives are not read.</source>
        <translation>Archive in Archiven in Archiven werden nicht gelesen.</translation>
    </message>
    <message>
        <source>“{name}” is a link, needs a password, is there twice, or points out of the archive.</source>
        <translation>„{name}“ ist eine Verknüpfung, braucht ein Passwort, ist doppelt da oder zeigt aus dem Archiv hinaus.</translation>
    </message>
    <message>
        <source>This run is there already, typed by hand.</source>
        <translation>Dieser Lauf ist schon da, von Hand eingetragen.</translation>
    </message>
    <message>
        <source>This is no run but “{sport}”.</source>
        <translation>Das ist kein Lauf, sondern „{sport}“.</translation>
    </message>
    <message>
        <source>It holds no times: a planned route is no run.</source>
        <translation>Sie enthält keine Zeiten: Eine geplante Route ist kein Lauf.</translation>
    </message>
    <message>
        <source>Too few of its points can be used to tell a distance.</source>
        <translation>Zu wenige ihrer Punkte sind verwendbar, um eine Distanz zu bestimmen.</translation>
    </message>
    <message>
        <source>It has no distance.</source>
        <translation>Er hat keine Distanz.</translation>
    </message>
    <message>
        <source>Its distance is no human one; up to {high} km can be kept.</source>
        <translation>Seine Distanz ist für Menschen nicht möglich; bis {high} km lassen sich speichern.</translation>
    </message>
    <message>
        <source>Its duration is no human one; up to {high} hours can be kept.</source>
        <translation>Seine Dauer ist für Menschen nicht möglich; bis {high} Stunden lassen sich speichern.</translation>
    </message>
    <message>
        <source>It is faster than anybody runs. Distance or time cannot be right.</source>
        <translation>Er ist schneller, als irgendwer läuft. Distanz oder Zeit kann nicht stimmen.</translation>
    </message>
    <message>
        <source>It is dated in the year {year}.</source>
        <translation>Er ist auf das Jahr {year} datiert.</translation>
    </message>
    <message>
        <source>It is dated in the future: {at}.</source>
        <translation>Er liegt in der Zukunft: {at}.</translation>
    </message>
    <message>
        <source>Which column is the date and which the distance is not clear. There are: {columns}.</source>
        <translation>Welche Spalte das Datum und welche die Distanz ist, ist nicht klar. Vorhanden sind: {columns}.</translation>
    </message>
    <message>
        <source>In dates like “{example}” it is not clear whether day or month comes first.</source>
        <translation>Bei Datumsangaben wie „{example}“ ist nicht klar, ob Tag oder Monat zuerst kommt.</translation>
    </message>
    <message>
        <source>“{text}” is no date.</source>
        <translation>„{text}“ ist kein Datum.</translation>
    </message>
    <message>
        <source>“{text}” is no number that can be used.</source>
        <translation>„{text}“ ist keine verwendbare Zahl.</translation>
    </message>
    <message>
        <source>The distance “{text}” does not fit the time of this row.</source>
        <translation>Die Distanz „{text}“ passt nicht zur Zeit dieser Zeile.</translation>
    </message>
    <message>
        <source>This is a table of Rehab for other programs ({table}); it cannot be read back. Export the log as a file for Rehab (.rehablog) and open that.</source>
        <translation>Das ist eine Tabelle von Rehab für andere Programme ({table}); sie lässt sich nicht zurücklesen. Exportiere das Tagebuch als Datei für Rehab (.rehablog) und öffne diese.</translation>
    </message>
    <message>
        <source>The table is damaged at line {line}.</source>
        <translation>Die Tabelle ist in Zeile {line} beschädigt.</translation>
    </message>
    <message>
        <source>Give the shoes or insoles a name. Nothing was saved.</source>
        <translation>Gib den Schuhen oder Einlagen einen Namen. Nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>The distance before is from 0 to {high} km; {value} cannot be used. Nothing was saved.</source>
        <translation>Die Distanz davor liegt zwischen 0 und {high} km; {value} ist nicht verwendbar. Nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>The way back to running opens when all four checks are fine. Nothing was changed.</source>
        <translation>Der Wiedereinstieg ins Laufen öffnet sich, wenn alle vier Prüfungen in Ordnung sind. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The way back to running has begun already.</source>
        <translation>Der Wiedereinstieg ins Laufen hat schon begonnen.</translation>
    </message>
    <message>
        <source>The database on {host}, port {port}, does not answer. Check the network and that the server runs.</source>
        <translation>Die Datenbank auf {host}, Port {port}, antwortet nicht. Prüfe das Netz und ob der Server läuft.</translation>
    </message>
    <message>
        <source>The connection to the database on {host} was lost. What you typed is still here; do it again when the connection is back.</source>
        <translation>Die Verbindung zur Datenbank auf {host} ging verloren. Was du getippt hast, ist noch hier; wiederhole es, wenn die Verbindung zurück ist.</translation>
    </message>
    <message>
        <source>The server on {host} does not know {user} with this password. Type it again.</source>
        <translation>Der Server auf {host} kennt {user} mit diesem Passwort nicht. Gib es noch einmal ein.</translation>
    </message>
    <message>
        <source>The certificate of {host} could not be confirmed, so nothing was sent. Ask who runs the server for its root certificate, and add sslrootcert=FILE to the address.</source>
        <translation>Das Zertifikat von {host} ließ sich nicht bestätigen, also wurde nichts gesendet. Frag, wer den Server betreibt, nach dem Stammzertifikat, und ergänze die Adresse um sslrootcert=FILE.</translation>
    </message>
    <message>
        <source>The database on {host} took too long and was stopped. Do it again in a moment.</source>
        <translation>Die Datenbank auf {host} brauchte zu lange und wurde angehalten. Wiederhole es gleich.</translation>
    </message>
    <message>
        <source>Somebody else is changing the same on {host}. Do it again in a moment.</source>
        <translation>Jemand anders ändert gerade dasselbe auf {host}. Wiederhole es gleich.</translation>
    </message>
    <message>
        <source>The server on {host} has no place for one more connection. Try again in a moment.</source>
        <translation>Der Server auf {host} hat keinen Platz für eine weitere Verbindung. Versuch es gleich noch einmal.</translation>
    </message>
    <message>
        <source>The disk of the server {host} is full. Ask who runs it to make room.</source>
        <translation>Das Laufwerk des Servers {host} ist voll. Bitte, wer ihn betreibt, Platz zu schaffen.</translation>
    </message>
    <message>
        <source>The database on {host} can only be read: it is a copy of another server. Use that one.</source>
        <translation>Die Datenbank auf {host} ist nur lesbar: Sie ist eine Kopie eines anderen Servers. Verwende diesen.</translation>
    </message>
    <message>
        <source>There is no database “{name}” on {host}. Check the name in the address.</source>
        <translation>Auf {host} gibt es keine Datenbank „{name}“. Prüfe den Namen in der Adresse.</translation>
    </message>
    <message>
        <source>This belongs to another care team, or is not there any more. The try was noted.</source>
        <translation>Das gehört einem anderen Behandlungsteam oder ist nicht mehr da. Der Versuch wurde vermerkt.</translation>
    </message>
    <message>
        <source>The part of Rehab that talks to a server is not installed. Install rehab[clinic], then start again.</source>
        <translation>Der Teil von Rehab, der mit einem Server spricht, ist nicht installiert. Installiere rehab[clinic], dann starte neu.</translation>
    </message>
    <message>
        <source>“{name}” on {host} is not set up for Rehab. An administrator runs: rehab clinic init.</source>
        <translation>„{name}“ auf {host} ist nicht für Rehab eingerichtet. Die Administration führt aus: rehab clinic init.</translation>
    </message>
    <message>
        <source>“{name}” on {host} was set up by a newer version of this program. Install that version.</source>
        <translation>„{name}“ auf {host} wurde mit einer neueren Version dieses Programms eingerichtet. Installiere diese Version.</translation>
    </message>
    <message>
        <source>“{name}” on {host} was set up by an older version of this program. An administrator runs: rehab clinic init.</source>
        <translation>„{name}“ auf {host} wurde mit einer älteren Version dieses Programms eingerichtet. Die Administration führt aus: rehab clinic init.</translation>
    </message>
    <message>
        <source>The server on {host} is older than PostgreSQL 14. Update it first.</source>
        <translation>Der Server auf {host} ist älter als PostgreSQL 14. Aktualisiere ihn zuerst.</translation>
    </message>
    <message>
        <source>{user} may not set up “{name}” on {host}. Use an administrator of the server.</source>
        <translation>{user} darf „{name}“ auf {host} nicht einrichten. Verwende ein Administrationskonto des Servers.</translation>
    </message>
    <message>
        <source>{user} is an administrator of the server, whom no rule of the teams holds. Work with a role of your own: rehab clinic add-person.</source>
        <translation>{user} ist ein Administrationskonto des Servers, für das keine Regel der Teams gilt. Arbeite mit einer eigenen Rolle: rehab clinic add-person.</translation>
    </message>
    <message>
        <source>A table of “{name}” on {host} is not protected by the rules of the teams, so it is not used. An administrator runs: rehab clinic init.</source>
        <translation>Eine Tabelle von „{name}“ auf {host} ist nicht durch die Regeln der Teams geschützt, also wird sie nicht verwendet. Die Administration führt aus: rehab clinic init.</translation>
    </message>
    <message>
        <source>{user} is in no care team yet. An administrator runs: rehab clinic add-person.</source>
        <translation>{user} ist noch in keinem Behandlungsteam. Die Administration führt aus: rehab clinic add-person.</translation>
    </message>
    <message>
        <source>What arrived is not what was sent, so nothing of this person was kept there. Do it again; who was moved before stays moved.</source>
        <translation>Was ankam, ist nicht, was gesendet wurde; von dieser Person wurde dort also nichts behalten. Wiederhole es; wer schon umgezogen ist, bleibt umgezogen.</translation>
    </message>
    <message>
        <source>The address of the shared database in the settings file cannot be used. Correct shared_database there, or work with the data on this computer.</source>
        <translation>Die Adresse der gemeinsamen Datenbank in der Einstellungsdatei ist nicht verwendbar. Berichtige dort shared_database, oder arbeite mit den Daten auf diesem Computer.</translation>
    </message>
    <message>
        <source>{path} can be read by others. Keep it to yourself first: chmod 600.</source>
        <translation>{path} ist für andere lesbar. Schütze es zuerst: chmod 600.</translation>
    </message>
    <message>
        <source>A password does not belong into the address: others could read it there. Leave it out; it is asked for, or read from the file of --password-file.</source>
        <translation>Ein Passwort gehört nicht in die Adresse: Andere könnten es dort lesen. Lass es weg; es wird erfragt oder aus der Datei von --password-file gelesen.</translation>
    </message>
    <message>
        <source>The address has no {part}. Write it like postgresql+psycopg://anna@db.example.org:5432/clinic.</source>
        <translation>Der Adresse fehlt {part}. Schreib sie wie postgresql+psycopg://anna@db.example.org:5432/clinic.</translation>
    </message>
    <message>
        <source>“{part}” is not part of an address that can be used. Leave it out.</source>
        <translation>„{part}“ ist kein verwendbarer Teil einer Adresse. Lass es weg.</translation>
    </message>
    <message>
        <source>{host} is another computer: the connection is always encrypted and its certificate checked (sslmode=verify-full).</source>
        <translation>{host} ist ein anderer Computer: Die Verbindung ist immer verschlüsselt und ihr Zertifikat wird geprüft (sslmode=verify-full).</translation>
    </message>
    <message>
        <source>This database is on a server. Whoever runs the server backs it up and restores it (docs/clinic.md).</source>
        <translation>Diese Datenbank liegt auf einem Server. Wer den Server betreibt, sichert sie und stellt sie wieder her (docs/clinic.md).</translation>
    </message>
    <message>
        <source>This database is on a server. Nobody can be deleted there for good from this window: the trail of changes and the server&apos;s own backups keep what was entered. Ask whoever runs the server (docs/clinic.md).</source>
        <translation>Diese Datenbank liegt auf einem Server. Von diesem Fenster aus kann dort niemand endgültig gelöscht werden: Das Prüfprotokoll und die Sicherungen des Servers behalten, was eingetragen wurde. Frag, wer den Server betreibt (docs/clinic.md).</translation>
    </message>
    <message>
        <source>{file} has no password in its first line.</source>
        <translation>{file} hat kein Passwort in der ersten Zeile.</translation>
    </message>
    <message>
        <source>The server asks for a password. Run this in a terminal, or use --password-file.</source>
        <translation>Der Server verlangt ein Passwort. Führe das in einem Terminal aus, oder verwende --password-file.</translation>
    </message>
    <message>
        <source>A password needs at least {limit} characters.</source>
        <translation>Ein Passwort braucht mindestens {limit} Zeichen.</translation>
    </message>
    <message>
        <source>The team needs a name.</source>
        <translation>Das Team braucht einen Namen.</translation>
    </message>
    <message>
        <source>There is a team “{name}” already.</source>
        <translation>Es gibt schon ein Team „{name}“.</translation>
    </message>
    <message>
        <source>There is no team “{name}”. Add it first: rehab clinic add-team.</source>
        <translation>Es gibt kein Team „{name}“. Lege es zuerst an: rehab clinic add-team.</translation>
    </message>
    <message>
        <source>“{name}” cannot be the name of a role. Choose a short name.</source>
        <translation>„{name}“ kann kein Rollenname sein. Wähle einen kurzen Namen.</translation>
    </message>
    <message>
        <source>Say which database: --database postgresql+psycopg://USER@HOST/NAME.</source>
        <translation>Sag, welche Datenbank: --database postgresql+psycopg://USER@HOST/NAME.</translation>
    </message>
    <message>
        <source>What an earlier look said is a count, a colon and 64 letters and digits.</source>
        <translation>Was ein früherer Blick ergab, ist eine Anzahl, ein Doppelpunkt und 64 Buchstaben und Ziffern.</translation>
    </message>
    <message>
        <source>The exercise cannot be kept like this; look at its field {field}.</source>
        <translation>Die Übung lässt sich so nicht speichern; sieh dir das Feld {field} an.</translation>
    </message>
    <message>
        <source>The picture is larger than {limit} MB. Choose a smaller one.</source>
        <translation>Das Bild ist größer als {limit} MB. Wähle ein kleineres.</translation>
    </message>
    <message>
        <source>Only JPEG and PNG pictures can be used.</source>
        <translation>Nur JPEG- und PNG-Bilder sind verwendbar.</translation>
    </message>
    <message>
        <source>The picture cannot be read, or has too many pixels. Choose another one.</source>
        <translation>Das Bild ist nicht lesbar oder hat zu viele Pixel. Wähle ein anderes.</translation>
    </message>
    <message>
        <source>There is nothing to put into the pack. Name what it should hold.</source>
        <translation>Es gibt nichts, was in das Paket könnte. Nenne, was es enthalten soll.</translation>
    </message>
    <message>
        <source>This file is not a pack of exercises. Nothing was changed.</source>
        <translation>Diese Datei ist kein Paket mit Übungen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The pack is larger than a pack may be, packed or unpacked. Nothing was changed.</source>
        <translation>Das Paket ist gepackt oder entpackt größer, als ein Paket sein darf. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The pack holds “{name}”, which does not belong into a pack. Nothing was changed.</source>
        <translation>Das Paket enthält „{name}“, was nicht in ein Paket gehört. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>“{name}” in the pack is damaged or was changed. Nothing was changed here.</source>
        <translation>„{name}“ im Paket ist beschädigt oder wurde verändert. Hier wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The pack and its list do not agree about “{name}”. Nothing was changed.</source>
        <translation>Das Paket und seine Liste sind sich bei „{name}“ nicht einig. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The pack was made by a newer version. Update Rehab to read it. Nothing was changed.</source>
        <translation>Das Paket wurde mit einer neueren Version erstellt. Aktualisiere Rehab, um es zu lesen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>This is no file that Rehab wrote, or it is damaged. Nothing was changed.</source>
        <translation>Diese Datei wurde nicht von Rehab geschrieben, oder sie ist beschädigt. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The file is larger than such a file may be, packed or unpacked. Nothing was changed.</source>
        <translation>Die Datei ist gepackt oder entpackt größer, als so eine Datei sein darf. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The file holds “{name}”, which does not belong into it. Nothing was changed.</source>
        <translation>Die Datei enthält „{name}“, was nicht hineingehört. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>“{name}” in the file is damaged or was changed. Ask for the file again.</source>
        <translation>„{name}“ in der Datei ist beschädigt oder wurde verändert. Bitte erneut um die Datei.</translation>
    </message>
    <message>
        <source>The file and its list do not agree about “{name}”. Ask for the file again.</source>
        <translation>Die Datei und ihre Liste sind sich bei „{name}“ nicht einig. Bitte erneut um die Datei.</translation>
    </message>
    <message>
        <source>The file was made by a newer version. Update Rehab to read it. Nothing was changed.</source>
        <translation>Die Datei wurde mit einer neueren Version erstellt. Aktualisiere Rehab, um sie zu lesen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The file has a field “{field}” in “{table}” that is not known. Nothing was changed.</source>
        <translation>Die Datei hat ein Feld „{field}“ in „{table}“, das nicht bekannt ist. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The file holds something in “{table}, {field}” that cannot be. Nothing was changed.</source>
        <translation>Die Datei enthält in „{table}, {field}“ etwas, das nicht sein kann. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The entries of the file in “{table}” do not hold together. Nothing was changed.</source>
        <translation>Die Einträge der Datei in „{table}“ passen nicht zusammen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The file reaches into entries that belong to somebody else here. Nothing was changed.</source>
        <translation>Die Datei reicht in Einträge hinein, die hier jemand anderem gehören. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The file holds entries that no page could show. Nothing was changed.</source>
        <translation>Die Datei enthält Einträge, die keine Seite zeigen könnte. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>There is nobody in the file. Nothing was changed.</source>
        <translation>In der Datei ist niemand. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The days end on {last}, before they begin on {first}. Check the two days.</source>
        <translation>Die Tage enden am {last}, bevor sie am {first} beginnen. Prüfe die beiden Tage.</translation>
    </message>
    <message>
        <source>Both versions can be kept of exercises only. Choose newest, mine or theirs.</source>
        <translation>Beide Fassungen lassen sich nur bei Übungen behalten. Wähle die neueste, deine oder die andere.</translation>
    </message>
    <message>
        <source>There is nothing to export yet. Start a programme or log something first.</source>
        <translation>Es gibt noch nichts zu exportieren. Starte ein Programm, oder trage zuerst etwas ein.</translation>
    </message>
    <message>
        <source>Type a passphrase, or export without one.</source>
        <translation>Gib eine Passphrase ein, oder exportiere ohne.</translation>
    </message>
    <message>
        <source>The file is behind a passphrase. Type the one it was made with.</source>
        <translation>Die Datei ist mit einer Passphrase gesperrt. Gib die ein, mit der sie erstellt wurde.</translation>
    </message>
    <message>
        <source>The passphrase does not open the file, or the file is damaged. Try it again, or ask for the file again.</source>
        <translation>Die Passphrase öffnet die Datei nicht, oder die Datei ist beschädigt. Versuch es noch einmal, oder bitte erneut um die Datei.</translation>
    </message>
    <message>
        <source>A passphrase has at least {shortest} characters. Several words in a row are easy to keep.</source>
        <translation>Eine Passphrase hat mindestens {shortest} Zeichen. Mehrere Wörter hintereinander lassen sich leicht merken.</translation>
    </message>
    <message>
        <source>This passphrase does not open it. Nothing was changed; type it again.</source>
        <translation>Diese Passphrase öffnet sie nicht. Nichts wurde geändert; gib sie noch einmal ein.</translation>
    </message>
    <message>
        <source>This recovery code belongs to another file, or a newer code took its place.</source>
        <translation>Dieser Wiederherstellungscode gehört zu einer anderen Datei, oder ein neuerer Code hat ihn ersetzt.</translation>
    </message>
    <message>
        <source>A recovery code has {wanted} letters and digits; these are {typed}.</source>
        <translation>Ein Wiederherstellungscode hat {wanted} Buchstaben und Ziffern; das sind {typed}.</translation>
    </message>
    <message>
        <source>A letter of the recovery code is not right. Compare it again.</source>
        <translation>Ein Buchstabe des Wiederherstellungscodes stimmt nicht. Vergleiche ihn noch einmal.</translation>
    </message>
    <message>
        <source>The data file is encrypted already.</source>
        <translation>Die Datendatei ist schon verschlüsselt.</translation>
    </message>
    <message>
        <source>This file is only being looked at. Take it over to change something in it.</source>
        <translation>Diese Datei wird nur angesehen. Übernimm sie, um etwas darin zu ändern.</translation>
    </message>
    <message>
        <source>There is no export called “{kind}”.</source>
        <translation>Es gibt keinen Export namens „{kind}“.</translation>
    </message>
    <message>
        <source>A report is about the person; leave out “{name}”. Nothing was written.</source>
        <translation>Ein Bericht handelt von der Person; lass „{name}“ weg. Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>{count} questions do not fit on the page; leave {limit} of them.</source>
        <translation>{count} Fragen passen nicht auf die Seite; lass {limit} davon stehen.</translation>
    </message>
    <message>
        <source>A question of {length} letters does not fit on the page; {limit} do.</source>
        <translation>Eine Frage mit {length} Buchstaben passt nicht auf die Seite; {limit} passen.</translation>
    </message>
    <message>
        <source>Name one programme, or none for your own plan; {count} were named.</source>
        <translation>Nenne ein Programm, oder keines für deinen eigenen Plan; genannt wurden {count}.</translation>
    </message>
    <message>
        <source>The plan has {count} phases. Choose at least one of them.</source>
        <translation>Der Plan hat {count} Phasen. Wähle mindestens eine davon.</translation>
    </message>
    <message>
        <source>A calendar needs a plan with days; start “{slug}” first, or leave its name out.</source>
        <translation>Ein Kalender braucht einen Plan mit Tagen; starte zuerst „{slug}“, oder lass den Namen weg.</translation>
    </message>
    <message>
        <source>The plan is paused until somebody has looked at a warning sign, so there is nothing for a calendar. The check-up says what to do first.</source>
        <translation>Der Plan ist pausiert, bis jemand ein Warnzeichen angesehen hat; für einen Kalender gibt es also nichts. Der Check-up sagt, was zuerst zu tun ist.</translation>
    </message>
    <message>
        <source>Nothing is due from today on, so there is nothing for a calendar. A plan that rests can go on.</source>
        <translation>Ab heute ist nichts fällig; für einen Kalender gibt es also nichts. Ein ruhender Plan kann weitergehen.</translation>
    </message>
    <message>
        <source>{file} is there already and was not overwritten.</source>
        <translation>{file} gibt es schon und wurde nicht überschrieben.</translation>
    </message>
    <message>
        <source>{path} cannot be read. Check the file and try again.</source>
        <translation>{path} ist nicht lesbar. Prüfe die Datei und versuch es noch einmal.</translation>
    </message>
</context>
<context>
    <name>program</name>
    <message>
        <source>each side</source>
        <translation>je Seite</translation>
    </message>
    <message>
        <source>“{name}” is not in use yet.</source>
        <translation>„{name}“ ist noch nicht in Gebrauch.</translation>
    </message>
</context>
<context>
    <name>programs</name>
    <message>
        <source>Programme</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>open-ended</source>
        <translation>ohne Enddatum</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>week {number}</source>
        <translation>Woche {number}</translation>
    </message>
    <message>
        <source>weeks {first}–{last}</source>
        <translation>Wochen {first}–{last}</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>Two easy sessions in a row with all sets done, then a little more</source>
        <translation>Zwei leichte Einheiten in Folge mit allen Sätzen, dann etwas mehr</translation>
    </message>
    <message>
        <source>Starts {day}</source>
        <translation>Beginnt am {day}</translation>
    </message>
    <message>
        <source>From {day} to {last}</source>
        <translation>Von {day} bis {last}</translation>
    </message>
    <message>
        <source>Started {day}</source>
        <translation>Begonnen am {day}</translation>
    </message>
    <message>
        <source>{day} – {last}</source>
        <translation>{day} – {last}</translation>
    </message>
    <message>
        <source>{sessions} a week</source>
        <translation>{sessions} pro Woche</translation>
    </message>
    <message>
        <source>Needs no equipment</source>
        <translation>Keine Geräte nötig</translation>
    </message>
    <message>
        <source>Needs: {things}</source>
        <translation>Braucht: {things}</translation>
    </message>
    <message>
        <source>Pain rule: up to {limit} of 10, settled by next morning</source>
        <translation>Schmerzregel: bis {limit} von 10, bis zum nächsten Morgen beruhigt</translation>
    </message>
    <message>
        <source>no equipment</source>
        <translation>keine Geräte</translation>
    </message>
    <message>
        <source>{number} min</source>
        <translation>{number} min</translation>
    </message>
    <message>
        <source>{number} mi</source>
        <translation>{number} mi</translation>
    </message>
    <message>
        <source>{number} km</source>
        <translation>{number} km</translation>
    </message>
</context>
<context>
    <name>progress</name>
    <message>
        <source>Run {distance}</source>
        <translation>Lauf {distance}</translation>
    </message>
    <message>
        <source>{name}: done</source>
        <translation>{name}: erledigt</translation>
    </message>
    <message>
        <source>{name}: partly done</source>
        <translation>{name}: teilweise erledigt</translation>
    </message>
    <message>
        <source>{name}: not done</source>
        <translation>{name}: nicht erledigt</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>next morning: {answer}</source>
        <translation>nächster Morgen: {answer}</translation>
    </message>
    <message>
        <source>{pain}, {place}</source>
        <translation>{pain}, {place}</translation>
    </message>
    <message>
        <source>Plan paused</source>
        <translation>Plan pausiert</translation>
    </message>
    <message>
        <source>A session that was not in the plan</source>
        <translation>Eine Einheit, die nicht im Plan war</translation>
    </message>
    <message>
        <source>Done on another day</source>
        <translation>An einem anderen Tag gemacht</translation>
    </message>
    <message>
        <source>{day} · week {week}</source>
        <translation>{day} · Woche {week}</translation>
    </message>
    <message>
        <source>Likely range {low}–{high}</source>
        <translation>Wahrscheinlicher Bereich {low}–{high}</translation>
    </message>
    <message>
        <source>Answer that day: {answer}</source>
        <translation>Antwort des Tages: {answer}</translation>
    </message>
    <message>
        <source>{share} longer than the longest run of 30 days before</source>
        <translation>{share} länger als der längste Lauf der 30 Tage davor</translation>
    </message>
    <message>
        <source>Phase: {name}</source>
        <translation>Phase: {name}</translation>
    </message>
    <message>
        <source>No entry</source>
        <translation>Kein Eintrag</translation>
    </message>
    <message>
        <source>{label} {value}</source>
        <translation>{label} {value}</translation>
    </message>
    <message>
        <source>10-day trend {level}</source>
        <translation>10-Tage-Trend {level}</translation>
    </message>
    <message>
        <source>Session not done</source>
        <translation>Einheit nicht erledigt</translation>
    </message>
    <message>
        <source>{done} of {planned} sessions done</source>
        <translation>{done} von {planned} Einheiten erledigt</translation>
    </message>
    <message>
        <source>Session partly done</source>
        <translation>Einheit teilweise erledigt</translation>
    </message>
    <message>
        <source>Session done</source>
        <translation>Einheit erledigt</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Nicht erledigt</translation>
    </message>
    <message>
        <source>{done} of {planned}</source>
        <translation>{done} von {planned}</translation>
    </message>
    <message>
        <source>Partly done</source>
        <translation>Teilweise</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>ran {distance}</source>
        <translation>{distance} gelaufen</translation>
    </message>
    <message>
        <source>{day}, week {week}</source>
        <translation>{day}, Woche {week}</translation>
    </message>
    <message>
        <source>Said on {day}: {answer}</source>
        <translation>Gesagt am {day}: {answer}</translation>
    </message>
    <message>
        <source>As it was told on {day}.</source>
        <translation>So, wie es am {day} gesagt wurde.</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>I have had it looked at</source>
        <translation>Ich habe es abklären lassen</translation>
    </message>
    <message>
        <source>What would change it</source>
        <translation>Was es ändern würde</translation>
    </message>
    <message>
        <source>Next fair look</source>
        <translation>Nächste Einschätzung</translation>
    </message>
    <message>
        <source>How often right</source>
        <translation>Wie oft richtig</translation>
    </message>
</context>
<context>
    <name>proposals</name>
    <message>
        <source>Ready for a small step up?</source>
        <translation>Bereit für einen kleinen Schritt nach oben?</translation>
    </message>
    <message>
        <source>A smaller dose next time?</source>
        <translation>Nächstes Mal eine kleinere Dosis?</translation>
    </message>
    <message>
        <source>An easier exercise for a while?</source>
        <translation>Eine Zeit lang eine leichtere Übung?</translation>
    </message>
    <message>
        <source>{easier}, {new}, in place of {exercise}, {old}</source>
        <translation>{easier}, {new}, anstelle von {exercise}, {old}</translation>
    </message>
    <message>
        <source>{exercise}: {old} → {new}</source>
        <translation>{exercise}: {old} → {new}</translation>
    </message>
    <message>
        <source>Ready to move on: {dose}</source>
        <translation>Bereit weiterzugehen: {dose}</translation>
    </message>
    <message>
        <source>Better one step back: {dose}</source>
        <translation>Besser einen Schritt zurück: {dose}</translation>
    </message>
    <message>
        <source>Better something easier: {easier}, {dose}</source>
        <translation>Besser etwas Leichteres: {easier}, {dose}</translation>
    </message>
    <message>
        <source>Your rule is met: {days}, all sets, pain at most {pain}.</source>
        <translation>Deine Regel ist erfüllt: {days}, alle Sätze, Schmerz höchstens {pain}.</translation>
    </message>
    <message>
        <source>Two sessions in a row went well, with all sets, little pain and calm mornings after: {days}.</source>
        <translation>Zwei Einheiten in Folge ({days}) liefen gut, mit allen Sätzen, wenig Schmerz und ruhigem Morgen danach.</translation>
    </message>
    <message>
        <source>This session was too much, with high pain or a clearly worse morning after: {days}.</source>
        <translation>Diese Einheit ({days}) war zu viel, mit starkem Schmerz oder einem deutlich schlechteren Morgen danach.</translation>
    </message>
    <message>
        <source>These sessions within seven days were too much: {days}.</source>
        <translation>Diese Einheiten innerhalb von sieben Tagen ({days}) waren zu viel.</translation>
    </message>
    <message>
        <source>Our default, after published limits of pain during exercise ({papers}).</source>
        <translation>Unsere Vorgabe, nach veröffentlichten Grenzen für Schmerz beim Üben ({papers}).</translation>
    </message>
</context>
<context>
    <name>reminders</name>
    <message>
        <source>Today has no score yet; one number is enough.</source>
        <translation>Heute hat noch keinen Wert; eine Zahl reicht.</translation>
    </message>
    <message>
        <source>One session of today is open.</source>
        <translation>Eine Einheit von heute ist offen.</translation>
    </message>
    <message>
        <source>{count} sessions of today are open.</source>
        <translation>{count} Einheiten von heute sind offen.</translation>
    </message>
    <message>
        <source>Three short questions about the week, if you like.</source>
        <translation>Drei kurze Fragen zur Woche, wenn du magst.</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>Home-care report: {complaint}</source>
        <translation>Bericht zur Selbstbehandlung: {complaint}</translation>
    </message>
    <message>
        <source>Printed {day}</source>
        <translation>Gedruckt am {day}</translation>
    </message>
    <message>
        <source>Sample data, invented</source>
        <translation>Beispieldaten, erfunden</translation>
    </message>
    <message>
        <source>{measure}, sessions done and weekly running</source>
        <translation>{measure}, erledigte Einheiten und Laufen pro Woche</translation>
    </message>
    <message>
        <source>{measure} and sessions done</source>
        <translation>{measure} und erledigte Einheiten</translation>
    </message>
    <message>
        <source>No score was logged yet, so there is nothing to draw.</source>
        <translation>Es wurde noch kein Wert eingetragen, also gibt es nichts zu zeichnen.</translation>
    </message>
    <message>
        <source>Mean of each week, and days with an entry</source>
        <translation>Mittel jeder Woche und Tage mit Eintrag</translation>
    </message>
    <message>
        <source>What was tried</source>
        <translation>Was versucht wurde</translation>
    </message>
    <message>
        <source>Changes happened during this time; nothing here says what caused them.</source>
        <translation>Veränderungen traten in dieser Zeit auf; nichts hier sagt, was sie verursacht hat.</translation>
    </message>
    <message>
        <source>Questions the person would like to ask</source>
        <translation>Fragen, die die Person stellen möchte</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Recorded by the person; it names no illness. Trend: mean of ten days with its 95 % range; now: last seven days; gaps are not filled. Made with Rehab on the person’s own computer.</source>
        <translation>Von der Person aufgezeichnet; es benennt keine Krankheit. Trend: Mittel aus zehn Tagen mit 95-%-Bereich; jetzt: letzte sieben Tage; Lücken sind nicht gefüllt. Mit Rehab auf dem eigenen Computer der Person erstellt.</translation>
    </message>
    <message>
        <source>Appendix</source>
        <translation>Anhang</translation>
    </message>
    <message>
        <source>How the answer is worked out</source>
        <translation>Wie die Antwort berechnet wird</translation>
    </message>
    <message>
        <source>{span} {year}</source>
        <translation>{span} {year}</translation>
    </message>
    <message>
        <source>self-recorded</source>
        <translation>selbst aufgezeichnet</translation>
    </message>
    <message>
        <source>A warning sign waits for a look: {sign}</source>
        <translation>Ein Warnzeichen wartet auf einen Blick: {sign}</translation>
    </message>
    <message>
        <source>Pain is coming down with home exercise</source>
        <translation>Schmerz geht mit Übungen zu Hause zurück</translation>
    </message>
    <message>
        <source>No worthwhile response to {weeks} of home exercise</source>
        <translation>Übungen zu Hause ohne bedeutsame Wirkung ({weeks})</translation>
    </message>
    <message>
        <source>Pain is rising in spite of home care</source>
        <translation>Schmerz steigt trotz Selbstbehandlung</translation>
    </message>
    <message>
        <source>A flare after a jump in load; home care cannot be judged now</source>
        <translation>Ein Schub nach einem Belastungssprung; die Selbstbehandlung lässt sich jetzt nicht beurteilen</translation>
    </message>
    <message>
        <source>No clear change yet with home exercise</source>
        <translation>Noch keine klare Veränderung durch Übungen zu Hause</translation>
    </message>
    <message>
        <source>Hardly any pain left after {weeks}</source>
        <translation>Nach {weeks} kaum noch Schmerz</translation>
    </message>
    <message>
        <source>Too few sessions were done to judge the home exercise</source>
        <translation>Es wurden zu wenige Einheiten gemacht, um die Übungen zu Hause zu beurteilen</translation>
    </message>
    <message>
        <source>Too few entries to judge the home exercise</source>
        <translation>Zu wenige Einträge, um die Übungen zu Hause zu beurteilen</translation>
    </message>
    <message>
        <source>Too early to judge the home exercise</source>
        <translation>Zu früh, um die Übungen zu Hause zu beurteilen</translation>
    </message>
    <message>
        <source>{share} of sessions done ({done} of {planned} in six weeks).</source>
        <translation>{share} der Einheiten erledigt ({done} von {planned} in sechs Wochen).</translation>
    </message>
    <message>
        <source>{measure} {course} (change {change}, 95 % range {low} to {high}).</source>
        <translation>{measure} {course} (Veränderung {change}, 95-%-Bereich {low} bis {high}).</translation>
    </message>
    <message>
        <source>A change of about {mic} is one that people notice.</source>
        <translation>Eine Veränderung von etwa {mic} ist spürbar.</translation>
    </message>
    <message>
        <source>Probability that home care is not working, from {entries}: {chance}.</source>
        <translation>Wahrscheinlichkeit, dass die Selbstbehandlung nicht wirkt, aus {entries}: {chance}.</translation>
    </message>
    <message>
        <source>over {share}</source>
        <translation>über {share}</translation>
    </message>
    <message>
        <source>under {share}</source>
        <translation>unter {share}</translation>
    </message>
    <message>
        <source>Pain medicine</source>
        <translation>Schmerzmedikament</translation>
    </message>
    <message>
        <source>not answered in {days}</source>
        <translation>nicht beantwortet, {days}</translation>
    </message>
    <message>
        <source>{took} of {answered} days</source>
        <translation>{took} von {answered} Tagen</translation>
    </message>
    <message>
        <source>answered in {days}</source>
        <translation>beantwortet, {days}</translation>
    </message>
    <message>
        <source>recorded since {day}</source>
        <translation>aufgezeichnet seit {day}</translation>
    </message>
    <message>
        <source>Duration at the start</source>
        <translation>Dauer zu Beginn</translation>
    </message>
    <message>
        <source>no entry in {days}</source>
        <translation>kein Eintrag, {days}</translation>
    </message>
    <message>
        <source>{mean} / 10</source>
        <translation>{mean} / 10</translation>
    </message>
    <message>
        <source>mean, {n} of {days} days</source>
        <translation>Mittel, {n} von {days} Tagen</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>und {count} weitere</translation>
    </message>
    <message>
        <source>Nothing was logged yet.</source>
        <translation>Noch nichts eingetragen.</translation>
    </message>
    <message>
        <source>{weeks}, {share} done</source>
        <translation>{weeks}, {share} erledigt</translation>
    </message>
    <message>
        <source>pain meanwhile {change}</source>
        <translation>Schmerz dabei {change}</translation>
    </message>
    <message>
        <source>{range} a week</source>
        <translation>{range} pro Woche</translation>
    </message>
    <message>
        <source>longest day {distance}</source>
        <translation>längster Tag {distance}</translation>
    </message>
    <message>
        <source>Running, {longest}</source>
        <translation>Laufen, {longest}</translation>
    </message>
    <message>
        <source>Answers to the safety questions</source>
        <translation>Antworten auf die Sicherheitsfragen</translation>
    </message>
    <message>
        <source>Answers to the safety questions, {day}</source>
        <translation>Antworten auf die Sicherheitsfragen, {day}</translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <translation>Noch nicht beantwortet</translation>
    </message>
    <message>
        <source>and {count} more, all answered with no</source>
        <translation>und {count} weitere, alle mit Nein beantwortet</translation>
    </message>
    <message>
        <source>and {count} more, some of them with yes</source>
        <translation>und {count} weitere, einige davon mit Ja</translation>
    </message>
    <message>
        <source>answered on {day}, nobody has looked yet</source>
        <translation>beantwortet am {day}, noch von niemandem abgeklärt</translation>
    </message>
    <message>
        <source>The answer is worked out every day from the entries up to that day: the scores of the first week and of the last ones, their spread, the sessions done, and the load. It gives a probability for each state and names the likeliest one.</source>
        <translation>Die Antwort wird jeden Tag aus den Einträgen bis zu diesem Tag berechnet: den Werten der ersten Woche und der letzten, ihrer Streuung, den erledigten Einheiten und der Belastung. Sie gibt jedem Zustand eine Wahrscheinlichkeit und nennt den wahrscheinlichsten.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Stiff, min</source>
        <translation>Steif, min</translation>
    </message>
    <message>
        <source>Woken at night</source>
        <translation>Nachts geweckt</translation>
    </message>
    <message>
        <source>Medicine</source>
        <translation>Medikament</translation>
    </message>
    <message>
        <source>Scores and answers, 0–10</source>
        <translation>Werte und Antworten, 0–10</translation>
    </message>
    <message>
        <source>No entry.</source>
        <translation>Kein Eintrag.</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>During</source>
        <translation>Während</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Danach</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Sessions, pain 0–10</source>
        <translation>Einheiten, Schmerz 0–10</translation>
    </message>
    <message>
        <source>No session was logged.</source>
        <translation>Es wurde keine Einheit eingetragen.</translation>
    </message>
    <message>
        <source>{done} of {planned}</source>
        <translation>{done} von {planned}</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>Last dose</source>
        <translation>Letzte Dosis</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Sessions done</source>
        <translation>Erledigte Einheiten</translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation>Übungen</translation>
    </message>
    <message>
        <source>No exercise was planned.</source>
        <translation>Es war keine Übung geplant.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Wie viel</translation>
    </message>
    <message>
        <source>Two weeks before</source>
        <translation>Zwei Wochen davor</translation>
    </message>
    <message>
        <source>During or after</source>
        <translation>Währenddessen oder danach</translation>
    </message>
    <message>
        <source>Change meanwhile (95 % range)</source>
        <translation>Veränderung dabei (95-%-Bereich)</translation>
    </message>
    <message>
        <source>Treatments, {measure}</source>
        <translation>Behandlungen, {measure}</translation>
    </message>
    <message>
        <source>No treatment was logged.</source>
        <translation>Es wurde keine Behandlung eingetragen.</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>übersprungen</translation>
    </message>
    <message>
        <source>What the answers asked for</source>
        <translation>Was die Antworten verlangten</translation>
    </message>
    <message>
        <source>Answered with yes or not sure</source>
        <translation>Mit Ja oder unsicher beantwortet</translation>
    </message>
    <message>
        <source>Safety questions</source>
        <translation>Sicherheitsfragen</translation>
    </message>
    <message>
        <source>They were not answered yet.</source>
        <translation>Sie wurden noch nicht beantwortet.</translation>
    </message>
</context>
<context>
    <name>rescue</name>
    <message>
        <source>Saved: {counts}</source>
        <translation>Gespeichert: {counts}</translation>
    </message>
    <message>
        <source>Everything could be read.</source>
        <translation>Alles war lesbar.</translation>
    </message>
    <message>
        <source>What is missing is listed in the text file beside it.</source>
        <translation>Was fehlt, steht in der Textdatei daneben.</translation>
    </message>
    <message>
        <source>If you go on with this, the damaged file is kept beside the backups, as it is.</source>
        <translation>Wenn du damit weitermachst, bleibt die beschädigte Datei unverändert neben den Sicherungen.</translation>
    </message>
    <message>
        <source>Nothing: everything could be read.</source>
        <translation>Nichts: Alles war lesbar.</translation>
    </message>
    <message>
        <source>Read from {file}, which was not changed.</source>
        <translation>Gelesen aus {file}; die Datei wurde nicht verändert.</translation>
    </message>
    <message>
        <source>Saved: {counts}.</source>
        <translation>Gespeichert: {counts}.</translation>
    </message>
    <message>
        <source>What could not be read or was left out</source>
        <translation>Was nicht lesbar war oder ausgelassen wurde</translation>
    </message>
    <message>
        <source>The file beside this list can be taken over in Rehab (Ctrl+O, or &apos;rehab import&apos;), and its tables can be read without Rehab.</source>
        <translation>Die Datei neben dieser Liste lässt sich in Rehab übernehmen (Strg+O, oder &apos;rehab import&apos;), und ihre Tabellen sind ohne Rehab lesbar.</translation>
    </message>
    <message>
        <source>“{name}” was written by a newer version and does not come along.</source>
        <translation>„{name}“ wurde von einer neueren Version geschrieben und kommt nicht mit.</translation>
    </message>
    <message>
        <source>{what}: not all could be read; how many are missing cannot be told.</source>
        <translation>{what}: Nicht alles war lesbar; wie viele fehlen, lässt sich nicht sagen.</translation>
    </message>
    <message>
        <source>{what}: {count} could not be read.</source>
        <translation>{what}: {count} nicht lesbar.</translation>
    </message>
    <message>
        <source>{what}: {count} hold values that cannot be right and were left out.</source>
        <translation>{what}: {count} mit Werten, die nicht stimmen können, ausgelassen.</translation>
    </message>
    <message>
        <source>{what}: {count} belong to an entry that could not be read and were left out.</source>
        <translation>{what}: {count}, die zu einem nicht lesbaren Eintrag gehören, ausgelassen.</translation>
    </message>
    <message>
        <source>The person could not be read; one without a name stands in that place.</source>
        <translation>Die Person war nicht lesbar; an ihrer Stelle steht eine ohne Namen.</translation>
    </message>
    <message>
        <source>The complaint could not be read. One stands in its place so that the entries have somewhere to be: where it hurts and on which side is a guess.</source>
        <translation>Die Beschwerde war nicht lesbar. An ihrer Stelle steht eine andere, damit die Einträge einen Platz haben: Wo es wehtut und auf welcher Seite, ist geraten.</translation>
    </message>
    <message>
        <source>Own pictures</source>
        <translation>Eigene Bilder</translation>
    </message>
</context>
<context>
    <name>runs</name>
    <message>
        <source>and {count} more</source>
        <translation>und {count} weitere</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Bekannt</translation>
    </message>
    <message>
        <source>Typed by hand?</source>
        <translation>Von Hand?</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>Nicht lesbar</translation>
    </message>
    <message>
        <source>mi a week</source>
        <translation>mi pro Woche</translation>
    </message>
    <message>
        <source>km a week</source>
        <translation>km pro Woche</translation>
    </message>
    <message>
        <source>Next morning</source>
        <translation>Morgen</translation>
    </message>
    <message>
        <source>Next day</source>
        <translation>Nächster Tag</translation>
    </message>
    <message>
        <source>first-step pain</source>
        <translation>Anlaufschmerz</translation>
    </message>
    <message>
        <source>worst pain</source>
        <translation>stärkster Schmerz</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>miles</source>
        <translation>Meilen</translation>
    </message>
    <message>
        <source>kilometres</source>
        <translation>Kilometer</translation>
    </message>
    <message>
        <source>, pain {score}</source>
        <translation>, Schmerz {score}</translation>
    </message>
    <message>
        <source>Weekly {name} and pain. {weeks}</source>
        <translation>{name} pro Woche und Schmerz. {weeks}</translation>
    </message>
    <message>
        <source>{runs} since {month} · {far} a week on average</source>
        <translation>{runs} seit {month} · im Mittel {far} pro Woche</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>pain {pain} of 10</source>
        <translation>Schmerz {pain} von 10</translation>
    </message>
    <message>
        <source>Go to level {level}</source>
        <translation>Zu Stufe {level} gehen</translation>
    </message>
    <message>
        <source>Go back to level {level}</source>
        <translation>Zurück zu Stufe {level}</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Abschließen</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Noch nicht</translation>
    </message>
    <message>
        <source>End the way back</source>
        <translation>Wiedereinstieg beenden</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>ein PDF-Dokument</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>ein Bild</translation>
    </message>
    <message>
        <source>a web page</source>
        <translation>eine Webseite</translation>
    </message>
    <message>
        <source>a JSON file</source>
        <translation>eine JSON-Datei</translation>
    </message>
    <message>
        <source>another kind of XML file</source>
        <translation>eine andere Art von XML-Datei</translation>
    </message>
    <message>
        <source>a database</source>
        <translation>eine Datenbank</translation>
    </message>
    <message>
        <source>an archive of another kind than ZIP</source>
        <translation>ein anderes Archiv als ZIP</translation>
    </message>
    <message>
        <source>a document of an office program</source>
        <translation>ein Dokument eines Office-Programms</translation>
    </message>
    <message>
        <source>GPX track</source>
        <translation>GPX-Track</translation>
    </message>
    <message>
        <source>TCX activity</source>
        <translation>TCX-Aktivität</translation>
    </message>
    <message>
        <source>FIT activity</source>
        <translation>FIT-Aktivität</translation>
    </message>
    <message>
        <source>table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>export of Strava</source>
        <translation>Export von Strava</translation>
    </message>
    <message>
        <source>list of Garmin</source>
        <translation>Liste von Garmin</translation>
    </message>
    <message>
        <source>archive</source>
        <translation>Archiv</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>1 run</source>
        <translation>1 Lauf</translation>
    </message>
    <message numerus="yes">
        <source>%n runs</source>
        <translation>
            <numerusform>%n Lauf</numerusform>
            <numerusform>%n Läufe</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} new</source>
        <translation>{count} neu</translation>
    </message>
    <message>
        <source>{count} known</source>
        <translation>{count} bekannt</translation>
    </message>
    <message>
        <source>{count} probably typed by hand</source>
        <translation>{count} wohl von Hand eingetragen</translation>
    </message>
    <message>
        <source>{count} of other sports</source>
        <translation>andere Sportart: {count}</translation>
    </message>
    <message>
        <source>{count} unreadable</source>
        <translation>{count} nicht lesbar</translation>
    </message>
    <message>
        <source>some points without a usable place or time were left out</source>
        <translation>einige Punkte ohne verwendbaren Ort oder verwendbare Zeit wurden ausgelassen</translation>
    </message>
    <message>
        <source>leaps that nobody can run were left out</source>
        <translation>Sprünge, die niemand laufen kann, wurden ausgelassen</translation>
    </message>
    <message>
        <source>the heart rate was left out</source>
        <translation>die Herzfrequenz wurde ausgelassen</translation>
    </message>
    <message>
        <source>the file is damaged; what could be read was taken</source>
        <translation>die Datei ist beschädigt; was lesbar war, wurde übernommen</translation>
    </message>
    <message>
        <source>the end of the file is missing; distance and time come from its points</source>
        <translation>das Ende der Datei fehlt; Distanz und Zeit stammen aus ihren Punkten</translation>
    </message>
    <message>
        <source>{number} mi</source>
        <translation>{number} mi</translation>
    </message>
    <message>
        <source>{number} km</source>
        <translation>{number} km</translation>
    </message>
    <message>
        <source>after a break</source>
        <translation>nach einer Pause</translation>
    </message>
    <message>
        <source>{times} times as long</source>
        <translation>{times}-mal so lang</translation>
    </message>
    <message>
        <source>{share} longer</source>
        <translation>{share} länger</translation>
    </message>
    <message>
        <source>The first run after more than 30 days.</source>
        <translation>Der erste Lauf nach mehr als 30 Tagen.</translation>
    </message>
    <message>
        <source>About half of what was usual is a good start: {far}.</source>
        <translation>Etwa die Hälfte des Üblichen ist ein guter Anfang: {far}.</translation>
    </message>
    <message>
        <source>Your longest run of the 30 days before was {far}.</source>
        <translation>Dein längster Lauf der 30 Tage davor war {far}.</translation>
    </message>
    <message>
        <source>Runners who lengthened a single run like this got hurt more often.</source>
        <translation>Läuferinnen und Läufer, die einen einzelnen Lauf so verlängerten, verletzten sich öfter.</translation>
    </message>
    <message>
        <source>Next time, up to {far} keeps the step small.</source>
        <translation>Beim nächsten Mal hält bis zu {far} den Schritt klein.</translation>
    </message>
    <message>
        <source>Longest in the 30 days before: {far}.</source>
        <translation>Längster in den 30 Tagen davor: {far}.</translation>
    </message>
    <message>
        <source>A calm next one is up to {far}.</source>
        <translation>Ein ruhiger nächster geht bis {far}.</translation>
    </message>
    <message>
        <source>No run much longer than before in {span}</source>
        <translation>Kein Lauf viel länger als zuvor ({span})</translation>
    </message>
    <message>
        <source>1 run much longer than before in {span}</source>
        <translation>1 Lauf viel länger als zuvor ({span})</translation>
    </message>
    <message numerus="yes">
        <source>%n runs much longer than before in {span}</source>
        <translation>
            <numerusform>%n Lauf viel länger als zuvor in {span}</numerusform>
            <numerusform>%n Läufe viel länger als zuvor in {span}</numerusform>
        </translation>
    </message>
    <message>
        <source>{minutes} min running without a break</source>
        <translation>{minutes} min laufen ohne Pause</translation>
    </message>
    <message>
        <source>{run} min running, {walk} min walking, {times} times</source>
        <translation>{run} min laufen, {walk} min gehen, {times}-mal</translation>
    </message>
    <message>
        <source>Level {number}</source>
        <translation>Stufe {number}</translation>
    </message>
    <message>
        <source>30 minutes of brisk walking with pain of {most} at most</source>
        <translation>30 Minuten zügiges Gehen mit Schmerz von höchstens {most}</translation>
    </message>
    <message>
        <source>The morning after that walk was no worse than usual</source>
        <translation>Der Morgen nach diesem Gehen war nicht schlechter als üblich</translation>
    </message>
    <message>
        <source>20 heel raises on the sore leg alone</source>
        <translation>20-mal Wadenheben nur auf dem schmerzenden Bein</translation>
    </message>
    <message>
        <source>10 hops on the sore leg with pain of {most} at most</source>
        <translation>10 Hüpfer auf dem schmerzenden Bein mit Schmerz von höchstens {most}</translation>
    </message>
    <message>
        <source>Ready for level {level}</source>
        <translation>Bereit für Stufe {level}</translation>
    </message>
    <message>
        <source>One level back: {level}</source>
        <translation>Eine Stufe zurück: {level}</translation>
    </message>
    <message>
        <source>Stay on level {level}</source>
        <translation>Bleib auf Stufe {level}</translation>
    </message>
    <message>
        <source>Rest, then level 1 again</source>
        <translation>Ruhe, dann wieder Stufe 1</translation>
    </message>
    <message>
        <source>Stop running for now</source>
        <translation>Vorerst nicht laufen</translation>
    </message>
    <message>
        <source>Level {level}: wait for the morning</source>
        <translation>Stufe {level}: den Morgen abwarten</translation>
    </message>
    <message>
        <source>30 minutes without a break: you are back</source>
        <translation>30 Minuten ohne Pause: Du bist zurück</translation>
    </message>
    <message>
        <source>The last run hurt by more than 5.</source>
        <translation>Der letzte Lauf tat mit mehr als 5 weh.</translation>
    </message>
    <message>
        <source>The morning after the last run was clearly worse than usual.</source>
        <translation>Der Morgen nach dem letzten Lauf war deutlich schlechter als üblich.</translation>
    </message>
    <message>
        <source>With a bone that was hurt, any pain while running counts. Show it to a doctor.</source>
        <translation>Bei einem verletzten Knochen zählt jeder Schmerz beim Laufen. Zeig das einem Arzt.</translation>
    </message>
    <message>
        <source>Two runs in a row settled by the next morning, with pain of 2 at most.</source>
        <translation>Zwei Läufe in Folge haben sich bis zum nächsten Morgen beruhigt, mit Schmerz von höchstens 2.</translation>
    </message>
    <message>
        <source>{settled} of 2 settled runs in a row so far.</source>
        <translation>Bisher {settled} von 2 beruhigten Läufen in Folge.</translation>
    </message>
    <message>
        <source>Two settled runs in a row lead to the next level.</source>
        <translation>Zwei beruhigte Läufe in Folge führen zur nächsten Stufe.</translation>
    </message>
    <message>
        <source>The last run has no pain score. Add it, so that it counts.</source>
        <translation>Der letzte Lauf hat keinen Schmerzwert. Ergänze ihn, damit er zählt.</translation>
    </message>
    <message>
        <source>Tomorrow’s first steps say whether the last run settled.</source>
        <translation>Der Anlaufschmerz von morgen sagt, ob sich der letzte Lauf beruhigt hat.</translation>
    </message>
    <message>
        <source>Next: today, {what}.</source>
        <translation>Als Nächstes: heute, {what}.</translation>
    </message>
    <message>
        <source>Next: {day}, {what}.</source>
        <translation>Als Nächstes: {day}, {what}.</translation>
    </message>
    <message>
        <source>Insoles</source>
        <translation>Einlagen</translation>
    </message>
    <message>
        <source>Shoes</source>
        <translation>Schuhe</translation>
    </message>
    <message>
        <source>{far}, no run noted yet</source>
        <translation>{far}, noch kein Lauf notiert</translation>
    </message>
    <message>
        <source>{far} · {runs}</source>
        <translation>{far} · {runs}</translation>
    </message>
    <message>
        <source>no morning after it was scored yet</source>
        <translation>noch kein Morgen danach mit Wert</translation>
    </message>
    <message>
        <source>mornings after: {mean} on average (n = {count})</source>
        <translation>Morgen danach: im Mittel {mean} (n = {count})</translation>
    </message>
</context>
<context>
    <name>safety</name>
    <message>
        <source>This program is a personal exercise and pain diary with general information. It does not diagnose, treat or replace care from a health professional. It cannot see or examine you.</source>
        <translation>Dieses Programm ist ein persönliches Übungs- und Schmerztagebuch mit allgemeinen Informationen. Es stellt keine Diagnose, behandelt nicht und ersetzt keine Behandlung durch Fachpersonen. Es kann dich nicht sehen oder untersuchen.</translation>
    </message>
    <message>
        <source>For people aged 18 and over. If you are pregnant, have diabetes, take blood thinners or had surgery recently, show the plan to a physiotherapist or doctor before you start.</source>
        <translation>Für Menschen ab 18 Jahren. Wenn du schwanger bist, Diabetes hast, Blutverdünner nimmst oder kürzlich operiert wurdest, zeig den Plan in der Physiotherapie oder einem Arzt, bevor du beginnst.</translation>
    </message>
    <message>
        <source>This program is not made for people under 18: bones that still grow need other rules. Please ask a doctor or physiotherapist. You can look around with sample data.</source>
        <translation>Dieses Programm ist nicht für Menschen unter 18 gemacht: Knochen, die noch wachsen, brauchen andere Regeln. Bitte frag einen Arzt oder in der Physiotherapie. Du kannst dich mit Beispieldaten umsehen.</translation>
    </message>
    <message>
        <source>These exercises suit many people but not everyone. Stop if pain rises above your limit, or if anything on the warning list applies. If unsure, show the plan to a physiotherapist or doctor.</source>
        <translation>Diese Übungen passen für viele, aber nicht für alle. Hör auf, wenn der Schmerz über deine Grenze steigt oder wenn etwas von der Warnliste zutrifft. Wenn du unsicher bist, zeig den Plan in der Physiotherapie oder einem Arzt.</translation>
    </message>
    <message>
        <source>A sudden snap or a sharp, sudden pain</source>
        <translation>Ein plötzlicher Knacks oder ein stechender, plötzlicher Schmerz</translation>
    </message>
    <message>
        <source>You cannot put weight on the leg</source>
        <translation>Du kannst das Bein nicht belasten</translation>
    </message>
    <message>
        <source>New numbness, weakness or tingling</source>
        <translation>Neue Taubheit, Schwäche oder Kribbeln</translation>
    </message>
    <message>
        <source>Fever, or a hot, red swelling</source>
        <translation>Fieber oder eine heiße, rote Schwellung</translation>
    </message>
    <message>
        <source>Pain that wakes you several times a night</source>
        <translation>Schmerz, der dich mehrmals in der Nacht weckt</translation>
    </message>
    <message>
        <source>Chest pain, short breath or giddiness</source>
        <translation>Schmerz in der Brust, Atemnot oder Schwindel</translation>
    </message>
    <message>
        <source>Based on {entries} in the last 14 days. Gaps are not filled in.</source>
        <translation>Grundlage: {entries} in den letzten 14 Tagen. Lücken werden nicht aufgefüllt.</translation>
    </message>
    <message>
        <source>Calculated only from your own entries. Natural ups and downs, medicine and activity also change these numbers.</source>
        <translation>Nur aus deinen eigenen Einträgen berechnet. Natürliches Auf und Ab, Medikamente und Aktivität verändern diese Zahlen auch.</translation>
    </message>
    <message>
        <source>Many people improve over months with or without treatment.</source>
        <translation>Vielen geht es über Monate besser, mit oder ohne Behandlung.</translation>
    </message>
    <message>
        <source>Your answer can have a harmless cause, but it needs a professional look: {action}. Do not continue the plan until then.</source>
        <translation>Deine Antwort kann eine harmlose Ursache haben, aber eine Fachperson muss sie sich ansehen: {action}. Mach bis dahin nicht mit dem Plan weiter.</translation>
    </message>
    <message>
        <source>Everything stays on this computer, in {folder}. Nothing is sent anywhere.</source>
        <translation>Alles bleibt auf diesem Computer, in {folder}. Nichts wird irgendwohin gesendet.</translation>
    </message>
    <message>
        <source>The Rehab contributors. No conflict of interest was declared. Free software under the MIT licence, without any warranty. No professional body has reviewed it.</source>
        <translation>Die Mitwirkenden an Rehab. Es wurde kein Interessenkonflikt angegeben. Freie Software unter der MIT-Lizenz, ohne jede Gewähr. Keine Fachgesellschaft hat sie geprüft.</translation>
    </message>
    <message>
        <source>Tell the project of a wrong sentence or number: every sentence stands in a file under exercises or in the texts of the program, with its source. Copy the versions above into your report, never your own data.</source>
        <translation>Sag dem Projekt, wenn ein Satz oder eine Zahl falsch ist: Jeder Satz steht mit seiner Quelle in einer Datei unter exercises oder in den Texten des Programms. Kopiere die Versionen oben in deine Meldung, nie deine eigenen Daten.</translation>
    </message>
    <message>
        <source>Sources last looked through on {day}, most of them as abstracts. V: the source was seen. M: cited from memory. P: our own default.</source>
        <translation>Quellen zuletzt durchgesehen am {day}, die meisten als Zusammenfassung. V: Die Quelle wurde gesehen. M: aus dem Gedächtnis zitiert. P: unsere eigene Vorgabe.</translation>
    </message>
</context>
<context>
    <name>self_tests</name>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>Heel raises on one leg</source>
        <translation>Wadenheben auf einem Bein</translation>
    </message>
    <message>
        <source>Knee to wall</source>
        <translation>Knie zur Wand</translation>
    </message>
    <message>
        <source>Standing on one leg</source>
        <translation>Stand auf einem Bein</translation>
    </message>
    <message>
        <source>{number} cm</source>
        <translation>{number} cm</translation>
    </message>
    <message>
        <source>{number} s</source>
        <translation>{number} s</translation>
    </message>
    <message>
        <source>times</source>
        <translation>mal</translation>
    </message>
    <message>
        <source>cm</source>
        <translation>cm</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>Stand on one leg, fingertips on a wall. Rise as high as you can, about once a second, until you cannot go on. Leave it out on a day with strong pain.</source>
        <translation>Steh auf einem Bein, Fingerspitzen an einer Wand. Heb dich so hoch du kannst, etwa einmal pro Sekunde, bis es nicht mehr geht. Lass es an einem Tag mit starkem Schmerz aus.</translation>
    </message>
    <message>
        <source>Foot flat, knee over the second toe to the wall, heel down. Measure from the big toe to the wall, as far back as the knee still touches.</source>
        <translation>Fuß flach, Knie über der zweiten Zehe zur Wand, Ferse unten. Miss von der Großzehe zur Wand, so weit hinten, wie das Knie sie noch berührt.</translation>
    </message>
    <message>
        <source>Stand tall near something to hold on to, knee soft, and lift the other foot. Stop the time when the foot or a hand touches down.</source>
        <translation>Steh aufrecht neben etwas zum Festhalten, das Knie locker, und heb den anderen Fuß. Stopp die Zeit, wenn der Fuß oder eine Hand aufsetzt.</translation>
    </message>
    <message>
        <source>both sides the same</source>
        <translation>beide Seiten gleich</translation>
    </message>
    <message>
        <source>left is {share} of right</source>
        <translation>links ist {share} von rechts</translation>
    </message>
    <message>
        <source>right is {share} of left</source>
        <translation>rechts ist {share} von links</translation>
    </message>
    <message>
        <source>left {value}</source>
        <translation>links {value}</translation>
    </message>
    <message>
        <source>right {value}</source>
        <translation>rechts {value}</translation>
    </message>
    <message>
        <source>Your own numbers, to compare the sides and with earlier days. No level is right for everybody, and the verdict does not look at them.</source>
        <translation>Deine eigenen Zahlen, um die Seiten und frühere Tage zu vergleichen. Kein Wert ist für alle richtig, und die Einschätzung beachtet sie nicht.</translation>
    </message>
</context>
<context>
    <name>session</name>
    <message>
        <source>1 exercise</source>
        <translation>1 Übung</translation>
    </message>
    <message numerus="yes">
        <source>%n exercises</source>
        <translation>
            <numerusform>%n Übung</numerusform>
            <numerusform>%n Übungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Session done</source>
        <translation>Einheit erledigt</translation>
    </message>
    <message>
        <source>{done} of {total} exercises</source>
        <translation>{done} von {total} Übungen</translation>
    </message>
    <message>
        <source>pain {value}</source>
        <translation>Schmerz {value}</translation>
    </message>
    <message>
        <source>Pain before</source>
        <translation>Schmerz davor</translation>
    </message>
    <message>
        <source>Strongest pain during</source>
        <translation>Stärkster Schmerz dabei</translation>
    </message>
    <message>
        <source>Pain now, after the session</source>
        <translation>Schmerz jetzt, nach der Einheit</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>optional</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>nicht erledigt</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>{done} of {planned} sets</source>
        <translation>{done} von {planned} Sätzen</translation>
    </message>
    <message>
        <source>{value} – noted. Have the warning sign looked at first.</source>
        <translation>{value} – notiert. Lass zuerst das Warnzeichen abklären.</translation>
    </message>
    <message>
        <source>{value} – fine. Carry on.</source>
        <translation>{value} – in Ordnung. Mach weiter.</translation>
    </message>
    <message>
        <source>{value} – acceptable, if it settles by tomorrow morning.</source>
        <translation>{value} – annehmbar, wenn es sich bis morgen früh beruhigt.</translation>
    </message>
    <message>
        <source>{value} – acceptable. Tomorrow&apos;s first steps tell us whether this dose suits you. We will ask.</source>
        <translation>{value} – annehmbar. Der Anlaufschmerz von morgen sagt uns, ob diese Dosis zu dir passt. Wir fragen nach.</translation>
    </message>
    <message>
        <source>{value} – acceptable. Tomorrow&apos;s check-in tells us whether this dose suits you.</source>
        <translation>{value} – annehmbar. Der Check-in von morgen sagt uns, ob diese Dosis zu dir passt.</translation>
    </message>
    <message>
        <source>{value} – too much. Leave the exercise that hurt, and do about half of it next time.</source>
        <translation>{value} – zu viel. Lass die Übung weg, die wehtat, und mach davon beim nächsten Mal etwa die Hälfte.</translation>
    </message>
    <message>
        <source>{value} – too much. Stop here for today, and do about half next time.</source>
        <translation>{value} – zu viel. Hör hier für heute auf, und mach beim nächsten Mal etwa die Hälfte.</translation>
    </message>
    <message>
        <source>Sharp pain, or a limp?</source>
        <translation>Stechender Schmerz oder Hinken?</translation>
    </message>
    <message>
        <source>Sharp or sudden</source>
        <translation>Stechend oder plötzlich</translation>
    </message>
    <message>
        <source>I moved differently</source>
        <translation>Ich habe mich anders bewegt</translation>
    </message>
    <message>
        <source>Leave that exercise out for today, and do 50 to 70 % of it next time.</source>
        <translation>Lass diese Übung für heute weg, und mach davon beim nächsten Mal 50 bis 70 %.</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>{session} saved</source>
        <translation>{session} gespeichert</translation>
    </message>
    <message>
        <source>{session} deleted</source>
        <translation>{session} gelöscht</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>Reminders</source>
        <translation>Erinnerungen</translation>
    </message>
    <message>
        <source>When they come</source>
        <translation>Wann sie kommen</translation>
    </message>
    <message>
        <source>Reminders come while Rehab runs, also minimised. They tell nothing of what you logged, and nothing leaves this computer.</source>
        <translation>Erinnerungen kommen, solange Rehab läuft, auch minimiert. Sie verraten nichts von dem, was du eingetragen hast, und nichts verlässt diesen Computer.</translation>
    </message>
    <message>
        <source>Morning check-in</source>
        <translation>Morgen-Check-in</translation>
    </message>
    <message>
        <source>When the day has no score yet.</source>
        <translation>Wenn der Tag noch keinen Wert hat.</translation>
    </message>
    <message>
        <source>Time of the check-in</source>
        <translation>Uhrzeit des Check-ins</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Einheiten</translation>
    </message>
    <message>
        <source>When a session of the day is still open.</source>
        <translation>Wenn eine Einheit des Tages noch offen ist.</translation>
    </message>
    <message>
        <source>Time of the sessions</source>
        <translation>Uhrzeit der Einheiten</translation>
    </message>
    <message>
        <source>Weekly questions</source>
        <translation>Wochenfragen</translation>
    </message>
    <message>
        <source>On the day they are due, and after it until they are answered.</source>
        <translation>An dem Tag, an dem sie fällig sind, und danach, bis sie beantwortet sind.</translation>
    </message>
    <message>
        <source>Time of the weekly questions</source>
        <translation>Uhrzeit der Wochenfragen</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>Einmal</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Ruhe ab</translation>
    </message>
    <message>
        <source>Nothing is said in the quiet hours; what fell into them comes after.</source>
        <translation>In den Ruhestunden wird nichts gesagt; was hineinfiel, kommt danach.</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Ruhe bis</translation>
    </message>
    <message>
        <source>The same hour twice means no quiet hours.</source>
        <translation>Zweimal dieselbe Stunde heißt: keine Ruhestunden.</translation>
    </message>
    <message>
        <source>Say it again</source>
        <translation>Noch einmal sagen</translation>
    </message>
    <message>
        <source>Once a day, or every so often until it is logged.</source>
        <translation>Einmal am Tag, oder immer wieder, bis es eingetragen ist.</translation>
    </message>
    <message>
        <source>Later means</source>
        <translation>Später heißt</translation>
    </message>
    <message>
        <source>How long Later puts a reminder off.</source>
        <translation>Wie lange Später eine Erinnerung aufschiebt.</translation>
    </message>
    <message>
        <source>Closing the window leaves an icon in the tray; Quit in the File menu ends Rehab.</source>
        <translation>Beim Schließen des Fensters bleibt ein Symbol im Infobereich; Beenden im Menü Datei beendet Rehab.</translation>
    </message>
    <message>
        <source>This desktop shows no tray; closing the window ends Rehab.</source>
        <translation>Dieser Desktop zeigt keinen Infobereich; das Schließen des Fensters beendet Rehab.</translation>
    </message>
    <message>
        <source>Keep running in the tray</source>
        <translation>Im Infobereich weiterlaufen</translation>
    </message>
    <message>
        <source>Start with the computer</source>
        <translation>Mit dem Computer starten</translation>
    </message>
    <message>
        <source>Opens Rehab when you log in. Off takes the entry out again.</source>
        <translation>Öffnet Rehab, wenn du dich anmeldest. Aus nimmt den Eintrag wieder heraus.</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>As usual here</source>
        <translation>Wie hier üblich</translation>
    </message>
    <message>
        <source>As the computer says</source>
        <translation>Wie der Computer</translation>
    </message>
    <message>
        <source>km</source>
        <translation>km</translation>
    </message>
    <message>
        <source>miles</source>
        <translation>Meilen</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Follows the computer unless you choose.</source>
        <translation>Folgt dem Computer, außer du wählst.</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Schriftgröße</translation>
    </message>
    <message>
        <source>Everything grows with it, up to 200 %.</source>
        <translation>Alles wächst mit, bis 200 %.</translation>
    </message>
    <message>
        <source>Figure in the drawings</source>
        <translation>Figur in den Zeichnungen</translation>
    </message>
    <message>
        <source>Skin tone of the drawn person, or plain stone.</source>
        <translation>Hautton der gezeichneten Person, oder schlichter Stein.</translation>
    </message>
    <message>
        <source>Sand</source>
        <translation>Sand</translation>
    </message>
    <message>
        <source>Clay</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>Umber</source>
        <translation>Umbra</translation>
    </message>
    <message>
        <source>Stone</source>
        <translation>Stein</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Another one closes the window and opens it again.</source>
        <translation>Eine andere schließt das Fenster und öffnet es neu.</translation>
    </message>
    <message>
        <source>Week starts on</source>
        <translation>Woche beginnt am</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Distanz</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>For the emergency number that is shown when an answer cannot wait.</source>
        <translation>Für die Notrufnummer, die erscheint, wenn eine Antwort nicht warten kann.</translation>
    </message>
    <message>
        <source>Ask for first-step pain</source>
        <translation>Nach Anlaufschmerz fragen</translation>
    </message>
    <message>
        <source>The strip on Today. Hide it when your pain is not a morning pain.</source>
        <translation>Die Leiste auf Heute. Blende sie aus, wenn dein Schmerz kein Morgenschmerz ist.</translation>
    </message>
    <message>
        <source>Show single-key hints</source>
        <translation>Einzeltasten-Hinweise zeigen</translation>
    </message>
    <message>
        <source>The small keys on buttons.</source>
        <translation>Die kleinen Tasten auf Schaltflächen.</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Tell whether home care works</source>
        <translation>Sagen, ob Selbstbehandlung wirkt</translation>
    </message>
    <message>
        <source>Compares you with your own earlier days. Off leaves the diary and the chart.</source>
        <translation>Vergleicht dich mit deinen eigenen früheren Tagen. Aus lässt Tagebuch und Diagramm übrig.</translation>
    </message>
    <message>
        <source>Day ends at</source>
        <translation>Tag endet um</translation>
    </message>
    <message>
        <source>Entries before this hour still count for the day before.</source>
        <translation>Einträge vor dieser Stunde zählen noch zum Vortag.</translation>
    </message>
    <message>
        <source>How the answer comes about</source>
        <translation>Wie die Antwort entsteht</translation>
    </message>
    <message>
        <source>Pain and verdict</source>
        <translation>Schmerz und Einschätzung</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>The computer&apos;s own colours and thicker borders.</source>
        <translation>Die Farben des Computers und dickere Ränder.</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Bewegung</translation>
    </message>
    <message>
        <source>Off stops every transition.</source>
        <translation>Aus hält jeden Übergang an.</translation>
    </message>
    <message>
        <source>Single keys</source>
        <translation>Einzeltasten</translation>
    </message>
    <message>
        <source>Digits and letters work when no text field has the cursor.</source>
        <translation>Ziffern und Buchstaben wirken, wenn kein Textfeld den Cursor hat.</translation>
    </message>
    <message>
        <source>Seeing and keys</source>
        <translation>Anzeige und Tasten</translation>
    </message>
    <message>
        <source>Where your data are</source>
        <translation>Wo deine Daten sind</translation>
    </message>
    <message>
        <source>Data and backup</source>
        <translation>Daten und Sicherung</translation>
    </message>
    <message>
        <source>Shared database</source>
        <translation>Gemeinsame Datenbank</translation>
    </message>
    <message>
        <source>Privacy and lock</source>
        <translation>Privatsphäre und Sperre</translation>
    </message>
    <message>
        <source>What this is</source>
        <translation>Was das ist</translation>
    </message>
    <message>
        <source>Who it is for</source>
        <translation>Für wen es ist</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>Who wrote it</source>
        <translation>Wer es geschrieben hat</translation>
    </message>
    <message>
        <source>Mistakes</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidenz</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Über Rehab</translation>
    </message>
</context>
<context>
    <name>shared</name>
    <message>
        <source>The shared database is set up. Next: rehab clinic add-team NAME, then add-person LOGIN --team NAME.</source>
        <translation>Die gemeinsame Datenbank ist eingerichtet. Als Nächstes: rehab clinic add-team NAME, dann add-person LOGIN --team NAME.</translation>
    </message>
    <message>
        <source>The shared database is up to date.</source>
        <translation>Die gemeinsame Datenbank ist auf dem neuen Stand.</translation>
    </message>
    <message>
        <source>The team “{name}” is there.</source>
        <translation>Das Team „{name}“ ist da.</translation>
    </message>
    <message>
        <source>{login} works in the team “{team}”.</source>
        <translation>{login} arbeitet im Team „{team}“.</translation>
    </message>
    <message>
        <source>Nobody works in this database yet.</source>
        <translation>In dieser Datenbank arbeitet noch niemand.</translation>
    </message>
    <message>
        <source>The audit trail is not whole: entry {place} was removed or changed, or was never part of it.</source>
        <translation>Das Prüfprotokoll ist nicht vollständig: Eintrag {place} wurde entfernt oder geändert, oder gehörte nie dazu.</translation>
    </message>
    <message>
        <source>The audit trail is not whole: {count} entries stand outside its chain.</source>
        <translation>Das Prüfprotokoll ist nicht vollständig: {count} Einträge stehen außerhalb seiner Kette.</translation>
    </message>
    <message>
        <source>The audit trail is not the one that was noted: its earlier entries were replaced.</source>
        <translation>Das Prüfprotokoll ist nicht das, das notiert wurde: Seine früheren Einträge wurden ersetzt.</translation>
    </message>
    <message>
        <source>The audit trail is whole, {count} entries. To prove it later, note {count}:{head}.</source>
        <translation>Das Prüfprotokoll ist vollständig, {count} Einträge. Um es später zu beweisen, notiere {count}:{head}.</translation>
    </message>
    <message>
        <source>Password of {user}</source>
        <translation>Passwort von {user}</translation>
    </message>
    <message>
        <source>Password of the new person</source>
        <translation>Passwort der neuen Person</translation>
    </message>
    <message>
        <source>This computer&apos;s own data file</source>
        <translation>Eigene Datendatei dieses Computers</translation>
    </message>
    <message>
        <source>Shared database “{name}”</source>
        <translation>Gemeinsame Datenbank „{name}“</translation>
    </message>
    <message>
        <source>From the next start on: the shared database below.</source>
        <translation>Ab dem nächsten Start: die gemeinsame Datenbank unten.</translation>
    </message>
    <message>
        <source>Nothing leaves this computer.</source>
        <translation>Nichts verlässt diesen Computer.</translation>
    </message>
    <message>
        <source>On {host}, signed in as {user}.</source>
        <translation>Auf {host}, angemeldet als {user}.</translation>
    </message>
    <message>
        <source>For this start only.</source>
        <translation>Nur für diesen Start.</translation>
    </message>
    <message>
        <source>The connection works, and the database is ready to be worked with.</source>
        <translation>Die Verbindung funktioniert, und die Datenbank ist bereit.</translation>
    </message>
    <message>
        <source>Chosen. Quit and start Rehab again to work with the shared database.</source>
        <translation>Gewählt. Beende Rehab und starte es neu, um mit der gemeinsamen Datenbank zu arbeiten.</translation>
    </message>
    <message>
        <source>Quit and start Rehab again to work with the data on this computer.</source>
        <translation>Beende Rehab und starte es neu, um mit den Daten auf diesem Computer zu arbeiten.</translation>
    </message>
    <message>
        <source>No connection to {host}. What you type stays here; storing works again when it is back.</source>
        <translation>Keine Verbindung zu {host}. Was du tippst, bleibt hier; das Speichern geht wieder, wenn sie zurück ist.</translation>
    </message>
    <message>
        <source>Connected to {host} again.</source>
        <translation>Wieder verbunden mit {host}.</translation>
    </message>
    <message>
        <source>{done} of {of} people</source>
        <translation>{done} von {of} Personen</translation>
    </message>
    <message>
        <source>Looking who is there …</source>
        <translation>Es wird nachgesehen, wer da ist …</translation>
    </message>
    <message>
        <source>Stopped. Who was copied is there; the rest can be copied later.</source>
        <translation>Angehalten. Wer kopiert wurde, ist da; der Rest kann später kopiert werden.</translation>
    </message>
    <message>
        <source>{sent} people compared. Where they went there were {before} before, now there are {after}.</source>
        <translation>Verglichene Personen: {sent}. Am Ziel waren es vorher {before}, jetzt {after}.</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(kein Name)</translation>
    </message>
    <message>
        <source>{name}: {rows} rows arrived and were compared.</source>
        <translation>{name}: {rows} Zeilen sind angekommen und wurden verglichen.</translation>
    </message>
    <message>
        <source>{name}: was there already, {rows} rows, all the same.</source>
        <translation>{name}: war schon da, {rows} Zeilen, alle gleich.</translation>
    </message>
    <message>
        <source>{name}: is there and was worked on, so it was left as it is.</source>
        <translation>{name}: ist da und wurde bearbeitet, blieb also, wie es ist.</translation>
    </message>
    <message>
        <source>Somebody is there in another state. Hand over a log file to bring the two together.</source>
        <translation>Jemand ist dort in einem anderen Stand. Übergib eine Tagebuchdatei, um beide zusammenzuführen.</translation>
    </message>
    <message>
        <source>There is nobody to move.</source>
        <translation>Niemand ist umzuziehen.</translation>
    </message>
</context>
<context>
    <name>today</name>
    <message>
        <source>for example: walk for half an hour</source>
        <translation>zum Beispiel: eine halbe Stunde gehen</translation>
    </message>
    <message>
        <source>for example: climb stairs</source>
        <translation>zum Beispiel: Treppen steigen</translation>
    </message>
    <message>
        <source>for example: run 5 km</source>
        <translation>zum Beispiel: 5 km laufen</translation>
    </message>
    <message>
        <source>km</source>
        <translation>km</translation>
    </message>
    <message>
        <source>miles</source>
        <translation>Meilen</translation>
    </message>
    <message>
        <source>Pick a programme first; then there is something to log for.</source>
        <translation>Wähle zuerst ein Programm; dann gibt es etwas, wofür du eintragen kannst.</translation>
    </message>
    <message>
        <source>Type the distance in {unit}, for example 5.2.</source>
        <translation>Tippe die Distanz in {unit}, zum Beispiel 5,2.</translation>
    </message>
    <message>
        <source>“{text}” is not a distance. Type a number like 5.2.</source>
        <translation>„{text}“ ist keine Distanz. Tippe eine Zahl wie 5,2.</translation>
    </message>
    <message>
        <source>“{text}” is not a time. Type minutes like 32 or 31:20, or leave it empty.</source>
        <translation>„{text}“ ist keine Zeit. Tippe Minuten wie 32 oder 31:20, oder lass es leer.</translation>
    </message>
    <message>
        <source>Choose a number from 0 to 10.</source>
        <translation>Wähle eine Zahl von 0 bis 10.</translation>
    </message>
    <message>
        <source>Run of {distance} {unit} saved</source>
        <translation>Lauf von {distance} {unit} gespeichert</translation>
    </message>
    <message>
        <source>{treatment} saved</source>
        <translation>{treatment} gespeichert</translation>
    </message>
    <message>
        <source>Note saved</source>
        <translation>Notiz gespeichert</translation>
    </message>
    <message>
        <source>{label}, {day}: {value} saved</source>
        <translation>{label}, {day}: {value} gespeichert</translation>
    </message>
    <message>
        <source>{label}, {day}</source>
        <translation>{label}, {day}</translation>
    </message>
    <message>
        <source>{session} is played. Only the last questions are open.</source>
        <translation>{session} ist abgespielt. Nur die letzten Fragen sind offen.</translation>
    </message>
    <message>
        <source>Carry on where you stopped? {session}: {done} of {total} sets are done.</source>
        <translation>Weitermachen, wo du aufgehört hast? {session}: {done} von {total} Sätzen sind erledigt.</translation>
    </message>
    <message>
        <source>Finish it</source>
        <translation>Zu Ende bringen</translation>
    </message>
    <message>
        <source>End it here</source>
        <translation>Hier beenden</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>Carry on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>{text} Still open: {points}.</source>
        <translation>{text} Noch offen: {points}.</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>{exercise}: dose changed</source>
        <translation>{exercise}: Dosis geändert</translation>
    </message>
    <message>
        <source>How were your first steps today?</source>
        <translation>Wie war dein Anlaufschmerz heute?</translation>
    </message>
    <message>
        <source>What was the strongest pain yesterday?</source>
        <translation>Wie stark war gestern der stärkste Schmerz?</translation>
    </message>
    <message>
        <source>How strong was the worst pain today?</source>
        <translation>Wie stark war heute der stärkste Schmerz?</translation>
    </message>
    <message>
        <source>On the whole, how strong was the pain yesterday?</source>
        <translation>Wie stark war der Schmerz gestern insgesamt?</translation>
    </message>
    <message>
        <source>On the whole, how strong was the pain today?</source>
        <translation>Wie stark war der Schmerz heute insgesamt?</translation>
    </message>
    <message>
        <source>{question} ({site})</source>
        <translation>{question} ({site})</translation>
    </message>
    <message>
        <source>{name}, {site}</source>
        <translation>{name}, {site}</translation>
    </message>
    <message>
        <source>yesterday {value}</source>
        <translation>gestern {value}</translation>
    </message>
    <message>
        <source>a week ago {value}</source>
        <translation>vor einer Woche {value}</translation>
    </message>
    <message>
        <source>Worst of today</source>
        <translation>Stärkster heute</translation>
    </message>
    <message>
        <source>Worst of yesterday</source>
        <translation>Stärkster gestern</translation>
    </message>
    <message>
        <source>Average of today</source>
        <translation>Mittel heute</translation>
    </message>
    <message>
        <source>Average of yesterday</source>
        <translation>Mittel gestern</translation>
    </message>
    <message>
        <source>{label}, {site}</source>
        <translation>{label}, {site}</translation>
    </message>
    <message>
        <source>{label}: {value}.</source>
        <translation>{label}: {value}.</translation>
    </message>
    <message>
        <source>Add worst of today</source>
        <translation>Stärksten von heute ergänzen</translation>
    </message>
    <message>
        <source>Add worst of yesterday</source>
        <translation>Stärksten von gestern ergänzen</translation>
    </message>
    <message>
        <source>More about today</source>
        <translation>Mehr zu heute</translation>
    </message>
    <message>
        <source>More about last night</source>
        <translation>Mehr zur letzten Nacht</translation>
    </message>
    <message>
        <source>average {value}</source>
        <translation>im Mittel {value}</translation>
    </message>
    <message>
        <source>Stiffness</source>
        <translation>Steifigkeit</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>Nacht</translation>
    </message>
    <message>
        <source>Medicine</source>
        <translation>Medikament</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>{label} saved</source>
        <translation>{label} gespeichert</translation>
    </message>
    <message>
        <source>{label} cleared</source>
        <translation>{label} geleert</translation>
    </message>
    <message>
        <source>Three short questions about the week, if you like.</source>
        <translation>Drei kurze Fragen zur Woche, wenn du magst.</translation>
    </message>
    <message>
        <source>The weekly questions were answered {days} ago.</source>
        <translation>Die letzten Wochenantworten sind {days} alt.</translation>
    </message>
    <message>
        <source>This week: {line}.</source>
        <translation>Diese Woche: {line}.</translation>
    </message>
    <message>
        <source>No check-ins since {day}. Add them or carry on.</source>
        <translation>Letzter Check-in: {day}. Trage die fehlenden nach, oder mach weiter.</translation>
    </message>
    <message>
        <source>{label}: {value} saved</source>
        <translation>{label}: {value} gespeichert</translation>
    </message>
    <message>
        <source>Score taken back</source>
        <translation>Wert zurückgenommen</translation>
    </message>
    <message>
        <source>{day} · week {week}</source>
        <translation>{day} · Woche {week}</translation>
    </message>
    <message>
        <source>{day} · week {week} of your {site} programme</source>
        <translation>{day} · Woche {week} deines Programms ({site})</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>{number} of {total} today</source>
        <translation>{number} von {total} heute</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>not today</source>
        <translation>nicht heute</translation>
    </message>
    <message>
        <source>partly done {time}</source>
        <translation>teilweise erledigt {time}</translation>
    </message>
    <message>
        <source>done {time}</source>
        <translation>erledigt {time}</translation>
    </message>
    <message>
        <source>pain during {value}</source>
        <translation>Schmerz dabei {value}</translation>
    </message>
    <message>
        <source>Pain after: {value}. Fine – carry on.</source>
        <translation>Schmerz danach: {value}. In Ordnung – mach weiter.</translation>
    </message>
    <message>
        <source>Pain after: {value} – acceptable. Tomorrow&apos;s first steps tell whether this dose suits you.</source>
        <translation>Schmerz danach: {value} – annehmbar. Der Anlaufschmerz von morgen sagt, ob diese Dosis zu dir passt.</translation>
    </message>
    <message>
        <source>Pain after: {value} – too much. Do about half next time.</source>
        <translation>Schmerz danach: {value} – zu viel. Mach beim nächsten Mal etwa die Hälfte.</translation>
    </message>
    <message>
        <source>{session} yesterday: {word}.</source>
        <translation>{session} gestern: {word}.</translation>
    </message>
    <message>
        <source>{session} marked as done</source>
        <translation>{session} als erledigt markiert</translation>
    </message>
    <message>
        <source>{session}: not today</source>
        <translation>{session}: nicht heute</translation>
    </message>
    <message>
        <source>A rest day</source>
        <translation>Ein Ruhetag</translation>
    </message>
    <message>
        <source>Nothing is due today. Rest is part of the programme.</source>
        <translation>Heute ist nichts fällig. Ruhe gehört zum Programm.</translation>
    </message>
    <message>
        <source>The plan is paused</source>
        <translation>Der Plan ist pausiert</translation>
    </message>
    <message>
        <source>An answer of the check-up needs a professional look first. You can still log pain, notes and treatments.</source>
        <translation>Eine Antwort im Check-up muss sich erst eine Fachperson ansehen. Schmerz, Notizen und Behandlungen kannst du weiter eintragen.</translation>
    </message>
    <message>
        <source>Your programme has not started yet</source>
        <translation>Dein Programm hat noch nicht begonnen</translation>
    </message>
    <message>
        <source>It starts on {day}. Logging pain before that day gives it a better start.</source>
        <translation>Es beginnt am {day}. Wenn du vorher Schmerz einträgst, hat es einen besseren Anfang.</translation>
    </message>
    <message>
        <source>No programme yet</source>
        <translation>Noch kein Programm</translation>
    </message>
    <message>
        <source>Say where it hurts, then pick a ready-made one or log pain only: two short steps. Runs can be logged already.</source>
        <translation>Sag, wo es wehtut, dann wähle ein fertiges oder trage nur Schmerz ein: zwei kurze Schritte. Läufe lassen sich schon eintragen.</translation>
    </message>
    <message>
        <source>Pain, runs and treatments can be logged without one. Pick a programme whenever you like.</source>
        <translation>Schmerz, Läufe und Behandlungen lassen sich ohne eintragen. Wähle ein Programm, wann du magst.</translation>
    </message>
    <message>
        <source>You did your part.</source>
        <translation>Du hast deinen Teil getan.</translation>
    </message>
    <message>
        <source>That was all for today</source>
        <translation>Das war alles für heute</translation>
    </message>
    <message>
        <source>Your programme has ended</source>
        <translation>Dein Programm ist zu Ende</translation>
    </message>
    <message>
        <source>“{name}” ran for {weeks}, up to {day}. Pick the next one, or keep logging without one.</source>
        <translation>„{name}“ lief {weeks}, bis zum {day}. Wähle das nächste, oder trage ohne weiter ein.</translation>
    </message>
    <message>
        <source>{session}, {minutes}</source>
        <translation>{session}, {minutes}</translation>
    </message>
    <message>
        <source>{name}, {time}</source>
        <translation>{name}, {time}</translation>
    </message>
    <message>
        <source>Go on from today</source>
        <translation>Ab heute weitermachen</translation>
    </message>
    <message>
        <source>“{name}” moved</source>
        <translation>„{name}“ verschoben</translation>
    </message>
    <message>
        <source>Its exercises need rest until {day}, {time}.</source>
        <translation>Ihre Übungen brauchen Ruhe bis {day}, {time}.</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Pick a programme</source>
        <translation>Programm wählen</translation>
    </message>
    <message>
        <source>Look at the exercises</source>
        <translation>Übungen ansehen</translation>
    </message>
    <message>
        <source>See how it went</source>
        <translation>Ansehen, wie es lief</translation>
    </message>
    <message>
        <source>Do something anyway</source>
        <translation>Trotzdem etwas tun</translation>
    </message>
    <message>
        <source>See the programme</source>
        <translation>Programm ansehen</translation>
    </message>
    <message>
        <source>Nothing is planned this week.</source>
        <translation>Diese Woche ist nichts geplant.</translation>
    </message>
    <message>
        <source>The plan is paused.</source>
        <translation>Der Plan ist pausiert.</translation>
    </message>
    <message>
        <source>Your programme has not started yet.</source>
        <translation>Dein Programm hat noch nicht begonnen.</translation>
    </message>
    <message>
        <source>Done for this week.</source>
        <translation>Für diese Woche erledigt.</translation>
    </message>
    <message>
        <source>On pace. A day off is fine – aim for most of them.</source>
        <translation>Im Plan. Ein freier Tag ist in Ordnung – die meisten reichen.</translation>
    </message>
    <message>
        <source>A bit behind, still fine. Carry on with the next one.</source>
        <translation>Etwas im Rückstand, aber in Ordnung. Mach mit der nächsten weiter.</translation>
    </message>
    <message>
        <source>done for this week</source>
        <translation>für diese Woche erledigt</translation>
    </message>
    <message>
        <source>on pace</source>
        <translation>im Plan</translation>
    </message>
    <message>
        <source>a bit behind, still fine</source>
        <translation>etwas im Rückstand, aber in Ordnung</translation>
    </message>
    <message>
        <source>{done} of {planned} sessions, {pace}</source>
        <translation>{done} von {planned} Einheiten, {pace}</translation>
    </message>
    <message>
        <source>all done so far</source>
        <translation>bisher alle erledigt</translation>
    </message>
    <message>
        <source>{done} of {planned} so far</source>
        <translation>bisher {done} von {planned}</translation>
    </message>
    <message>
        <source>Last 14 mornings</source>
        <translation>Letzte 14 Morgen</translation>
    </message>
    <message>
        <source>Last 14 days</source>
        <translation>Letzte 14 Tage</translation>
    </message>
</context>
<context>
    <name>tour</name>
    <message>
        <source>Tour</source>
        <translation>Rundgang</translation>
    </message>
    <message>
        <source>One key in the morning</source>
        <translation>Eine Taste am Morgen</translation>
    </message>
    <message>
        <source>How were the first steps? Press one digit. That is all a day needs; everything else on this page can wait.</source>
        <translation>Wie waren die ersten Schritte? Drück eine Ziffer. Mehr braucht ein Tag nicht; alles andere auf dieser Seite kann warten.</translation>
    </message>
    <message>
        <source>The session of the day</source>
        <translation>Die Einheit des Tages</translation>
    </message>
    <message>
        <source>Start leads you through it with drawings and a timer. Done without it? Mark it as done, or fill in how it felt.</source>
        <translation>Start führt dich mit Zeichnungen und Uhr hindurch. Ohne gemacht? Hak sie ab oder trag ein, wie es war.</translation>
    </message>
    <message>
        <source>Does it help?</source>
        <translation>Hilft es?</translation>
    </message>
    <message>
        <source>The answer stands here, and below it the chart it comes from. For the first two weeks it is too early to say anything.</source>
        <translation>Hier steht die Antwort, darunter das Diagramm, aus dem sie kommt. In den ersten zwei Wochen ist es zu früh für eine Aussage.</translation>
    </message>
    <message>
        <source>The plan is yours</source>
        <translation>Der Plan gehört dir</translation>
    </message>
    <message>
        <source>Phases, sessions and days. Change a dose, a day or an exercise; what was done before stays as it was.</source>
        <translation>Phasen, Einheiten und Tage. Ändere eine Dosis, einen Tag oder eine Übung; was vorher getan wurde, bleibt, wie es war.</translation>
    </message>
    <message>
        <source>Something for the doctor</source>
        <translation>Etwas für den Arzt</translation>
    </message>
    <message>
        <source>When home care is not enough, this makes one page of the course, what you did and what you tried.</source>
        <translation>Wenn Selbstbehandlung nicht reicht, entsteht hier eine Seite mit dem Verlauf, dem Getanen und dem Versuchten.</translation>
    </message>
</context>
<context>
    <name>undo</name>
    <message>
        <source>Pain saved</source>
        <translation>Schmerz gespeichert</translation>
    </message>
    <message>
        <source>Pain corrected</source>
        <translation>Schmerz berichtigt</translation>
    </message>
    <message>
        <source>Pain cleared</source>
        <translation>Schmerz geleert</translation>
    </message>
    <message>
        <source>Pain entry deleted</source>
        <translation>Schmerzeintrag gelöscht</translation>
    </message>
    <message>
        <source>Answer saved</source>
        <translation>Antwort gespeichert</translation>
    </message>
    <message>
        <source>Weekly answers saved</source>
        <translation>Wochenantworten gespeichert</translation>
    </message>
    <message>
        <source>Weekly answers deleted</source>
        <translation>Wochenantworten gelöscht</translation>
    </message>
    <message>
        <source>Self test saved</source>
        <translation>Selbsttest gespeichert</translation>
    </message>
    <message>
        <source>Self test changed</source>
        <translation>Selbsttest geändert</translation>
    </message>
    <message>
        <source>Self test deleted</source>
        <translation>Selbsttest gelöscht</translation>
    </message>
    <message>
        <source>Entries deleted</source>
        <translation>Einträge gelöscht</translation>
    </message>
    <message>
        <source>Session saved</source>
        <translation>Einheit gespeichert</translation>
    </message>
    <message>
        <source>Session changed</source>
        <translation>Einheit geändert</translation>
    </message>
    <message>
        <source>Session deleted</source>
        <translation>Einheit gelöscht</translation>
    </message>
    <message>
        <source>Run saved</source>
        <translation>Lauf gespeichert</translation>
    </message>
    <message>
        <source>Run changed</source>
        <translation>Lauf geändert</translation>
    </message>
    <message>
        <source>Run deleted</source>
        <translation>Lauf gelöscht</translation>
    </message>
    <message>
        <source>Runs deleted</source>
        <translation>Läufe gelöscht</translation>
    </message>
    <message>
        <source>Runs imported</source>
        <translation>Läufe importiert</translation>
    </message>
    <message>
        <source>Shoes or insoles saved</source>
        <translation>Schuhe oder Einlagen gespeichert</translation>
    </message>
    <message>
        <source>Shoes or insoles deleted</source>
        <translation>Schuhe oder Einlagen gelöscht</translation>
    </message>
    <message>
        <source>Shoes or insoles of runs changed</source>
        <translation>Schuhe oder Einlagen von Läufen geändert</translation>
    </message>
    <message>
        <source>Way back to running begun</source>
        <translation>Wiedereinstieg ins Laufen begonnen</translation>
    </message>
    <message>
        <source>Level changed</source>
        <translation>Stufe geändert</translation>
    </message>
    <message>
        <source>Way back to running ended</source>
        <translation>Wiedereinstieg ins Laufen beendet</translation>
    </message>
    <message>
        <source>Treatment saved</source>
        <translation>Behandlung gespeichert</translation>
    </message>
    <message>
        <source>Treatment changed</source>
        <translation>Behandlung geändert</translation>
    </message>
    <message>
        <source>End of treatment saved</source>
        <translation>Ende der Behandlung gespeichert</translation>
    </message>
    <message>
        <source>Treatment deleted</source>
        <translation>Behandlung gelöscht</translation>
    </message>
    <message>
        <source>Check-up saved</source>
        <translation>Check-up gespeichert</translation>
    </message>
    <message>
        <source>Safety questions skipped</source>
        <translation>Sicherheitsfragen übersprungen</translation>
    </message>
    <message>
        <source>Check-up deleted</source>
        <translation>Check-up gelöscht</translation>
    </message>
    <message>
        <source>Noted who looked at it</source>
        <translation>Notiert, wer es abgeklärt hat</translation>
    </message>
    <message>
        <source>Pain map saved</source>
        <translation>Schmerzkarte gespeichert</translation>
    </message>
    <message>
        <source>Pain map deleted</source>
        <translation>Schmerzkarte gelöscht</translation>
    </message>
    <message>
        <source>Programme started</source>
        <translation>Programm gestartet</translation>
    </message>
    <message>
        <source>Pain log begun</source>
        <translation>Schmerztagebuch begonnen</translation>
    </message>
    <message>
        <source>Drawing saved</source>
        <translation>Zeichnung gespeichert</translation>
    </message>
    <message>
        <source>Dose changed</source>
        <translation>Dosis geändert</translation>
    </message>
    <message>
        <source>Plan changed</source>
        <translation>Plan geändert</translation>
    </message>
    <message>
        <source>Template taken over</source>
        <translation>Vorlage übernommen</translation>
    </message>
    <message>
        <source>Changes dropped</source>
        <translation>Änderungen verworfen</translation>
    </message>
    <message>
        <source>Plan in use</source>
        <translation>Plan in Gebrauch</translation>
    </message>
    <message>
        <source>Next phase begun</source>
        <translation>Nächste Phase begonnen</translation>
    </message>
    <message>
        <source>Phase made longer</source>
        <translation>Phase verlängert</translation>
    </message>
    <message>
        <source>Criterion noted</source>
        <translation>Kriterium notiert</translation>
    </message>
    <message>
        <source>Start changed</source>
        <translation>Beginn geändert</translation>
    </message>
    <message>
        <source>Plan ended</source>
        <translation>Plan beendet</translation>
    </message>
    <message>
        <source>Plan paused</source>
        <translation>Plan pausiert</translation>
    </message>
    <message>
        <source>Plan goes on</source>
        <translation>Plan geht weiter</translation>
    </message>
    <message>
        <source>Pause changed</source>
        <translation>Pause geändert</translation>
    </message>
    <message>
        <source>Pause deleted</source>
        <translation>Pause gelöscht</translation>
    </message>
    <message>
        <source>Session moved</source>
        <translation>Einheit verschoben</translation>
    </message>
    <message>
        <source>Template saved</source>
        <translation>Vorlage gespeichert</translation>
    </message>
    <message>
        <source>Template deleted</source>
        <translation>Vorlage gelöscht</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>Aufgeschoben</translation>
    </message>
    <message>
        <source>Exercise added</source>
        <translation>Übung hinzugefügt</translation>
    </message>
    <message>
        <source>Exercise changed</source>
        <translation>Übung geändert</translation>
    </message>
    <message>
        <source>Exercise archived</source>
        <translation>Übung archiviert</translation>
    </message>
    <message>
        <source>Exercise deleted</source>
        <translation>Übung gelöscht</translation>
    </message>
    <message>
        <source>Exercise brought back</source>
        <translation>Übung zurückgeholt</translation>
    </message>
    <message>
        <source>Picture added</source>
        <translation>Bild hinzugefügt</translation>
    </message>
    <message>
        <source>Picture removed</source>
        <translation>Bild entfernt</translation>
    </message>
    <message>
        <source>Pack imported</source>
        <translation>Paket importiert</translation>
    </message>
    <message>
        <source>File taken over</source>
        <translation>Datei übernommen</translation>
    </message>
    <message>
        <source>Number of the rules changed</source>
        <translation>Zahl der Regeln geändert</translation>
    </message>
    <message>
        <source>Number of the rules reset</source>
        <translation>Zahl der Regeln zurückgesetzt</translation>
    </message>
    <message>
        <source>Numbers of the rules reset</source>
        <translation>Zahlen der Regeln zurückgesetzt</translation>
    </message>
    <message>
        <source>Person added</source>
        <translation>Person hinzugefügt</translation>
    </message>
    <message>
        <source>Name changed</source>
        <translation>Name geändert</translation>
    </message>
    <message>
        <source>Patient archived</source>
        <translation>Patient archiviert</translation>
    </message>
    <message>
        <source>Patient brought back</source>
        <translation>Patient zurückgeholt</translation>
    </message>
    <message>
        <source>Records put together</source>
        <translation>Akten zusammengelegt</translation>
    </message>
    <message>
        <source>Review date changed</source>
        <translation>Tag der Kontrolle geändert</translation>
    </message>
    <message>
        <source>Note saved</source>
        <translation>Notiz gespeichert</translation>
    </message>
    <message>
        <source>Note changed</source>
        <translation>Notiz geändert</translation>
    </message>
    <message>
        <source>Note deleted</source>
        <translation>Notiz gelöscht</translation>
    </message>
    <message>
        <source>Sample data loaded</source>
        <translation>Beispieldaten geladen</translation>
    </message>
    <message>
        <source>Change saved</source>
        <translation>Änderung gespeichert</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undo: {step}</source>
        <translation>Rückgängig: {step}</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Redo: {step}</source>
        <translation>Wiederholen: {step}</translation>
    </message>
</context>
<context>
    <name>verdict</name>
    <message>
        <source>Time to see your doctor</source>
        <translation>Zeit für einen Arztbesuch</translation>
    </message>
    <message>
        <source>Ease off and see your doctor</source>
        <translation>Tritt kürzer und geh zum Arzt</translation>
    </message>
    <message>
        <source>{share} of sessions done</source>
        <translation>{share} der Einheiten erledigt</translation>
    </message>
    <message>
        <source>{measure} {course}</source>
        <translation>{measure} {course}</translation>
    </message>
    <message>
        <source>You did your part.</source>
        <translation>Du hast deinen Teil getan.</translation>
    </message>
    <message>
        <source>Please do not push through.</source>
        <translation>Bitte nicht durchbeißen.</translation>
    </message>
    <message>
        <source>No clear change yet – carry on for now</source>
        <translation>Noch keine klare Veränderung – vorerst weitermachen</translation>
    </message>
    <message>
        <source>1 morning</source>
        <translation>1 Morgen</translation>
    </message>
    <message numerus="yes">
        <source>%n mornings</source>
        <translation>
            <numerusform>%n Morgen</numerusform>
            <numerusform>%n Morgen</numerusform>
        </translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 Tag</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>This is the first day.</source>
        <translation>Das ist der erste Tag.</translation>
    </message>
    <message>
        <source>{days} in.</source>
        <translation>{days} sind um.</translation>
    </message>
    <message>
        <source>{parts} usually need {weeks} before a trend means anything.</source>
        <translation>{parts} brauchen meist {weeks}, bevor ein Trend etwas aussagt.</translation>
    </message>
    <message>
        <source>Only {logged} in {window}; {needed} are needed for a first look.</source>
        <translation>Nur {logged} mit Eintrag (letzte {window}); nötig für einen ersten Blick: {needed}.</translation>
    </message>
    <message>
        <source>Keep logging; nothing to decide yet.</source>
        <translation>Trage weiter ein; noch ist nichts zu entscheiden.</translation>
    </message>
    <message>
        <source>{weeks} have passed, but nothing was logged for {days}.</source>
        <translation>{weeks} sind um, aber {days} lang wurde nichts eingetragen.</translation>
    </message>
    <message>
        <source>{weeks} have passed, but the last {window} hold only {logged}.</source>
        <translation>{weeks} sind um, aber nur {logged} mit Eintrag (letzte {window}).</translation>
    </message>
    <message>
        <source>{weeks} have passed, but only {logged} is logged.</source>
        <translation>{weeks} sind um, aber nur {logged} mit Eintrag.</translation>
    </message>
    <message>
        <source>{weeks} have passed, but only {logged} are logged.</source>
        <translation>{weeks} sind um, aber nur {logged} mit Eintrag.</translation>
    </message>
    <message>
        <source>Two or three taps a week are enough for an answer.</source>
        <translation>Zwei- oder dreimal tippen pro Woche reicht für eine Antwort.</translation>
    </message>
    <message>
        <source>Hardly any sessions were done.</source>
        <translation>Es wurden kaum Einheiten gemacht.</translation>
    </message>
    <message>
        <source>About half of the sessions were done.</source>
        <translation>Etwa die Hälfte der Einheiten wurde gemacht.</translation>
    </message>
    <message>
        <source>About {number} in ten sessions were done.</source>
        <translation>Von zehn Einheiten gemacht: etwa {number}.</translation>
    </message>
    <message>
        <source>We cannot call a plan failed that was not really tried.</source>
        <translation>Einen Plan, der nicht wirklich erprobt wurde, können wir nicht gescheitert nennen.</translation>
    </message>
    <message>
        <source>After three months of trouble it is sensible to talk to a doctor, whatever the log says.</source>
        <translation>Nach drei Monaten Beschwerden ist ein Gespräch mit einem Arzt sinnvoll, ganz gleich, was das Tagebuch sagt.</translation>
    </message>
    <message>
        <source>Would a shorter one fit better?</source>
        <translation>Würde ein kürzerer besser passen?</translation>
    </message>
    <message>
        <source>Down from {first} to {now}, but no further in the last {window}, and {level} of 10 is still a lot. A doctor can look for causes exercises cannot fix.</source>
        <translation>Von {first} auf {now} gesunken, aber nicht weiter (letzte {window}), und {level} von 10 ist immer noch viel. Ein Arzt kann nach Ursachen suchen, die Übungen nicht beheben können.</translation>
    </message>
    <message>
        <source>You have done the work for {weeks}; pain is down by {points} points, and {mic} would matter.</source>
        <translation>Du hast {weeks} lang geübt; der Schmerz ist um {points} Punkte gesunken, bedeutsam wären {mic}.</translation>
    </message>
    <message>
        <source>You have done the work for {weeks} and your {part} has not answered.</source>
        <translation>Du hast {weeks} lang geübt, aber es hat nicht angeschlagen ({part}).</translation>
    </message>
    <message>
        <source>That is information, not failure: a doctor can look for causes exercises cannot fix.</source>
        <translation>Das ist eine Information, kein Scheitern: Ein Arzt kann nach Ursachen suchen, die Übungen nicht beheben können.</translation>
    </message>
    <message>
        <source>Pain has risen clearly.</source>
        <translation>Der Schmerz ist klar gestiegen.</translation>
    </message>
    <message>
        <source>Pain has risen from {first} to {now} in {weeks}</source>
        <translation>Der Schmerz ist über {weeks} von {first} auf {now} gestiegen</translation>
    </message>
    <message>
        <source>, and no jump in your running explains it.</source>
        <translation>, und kein Sprung beim Laufen erklärt es.</translation>
    </message>
    <message>
        <source>Pain jumped after more load than usual.</source>
        <translation>Der Schmerz ist nach mehr Belastung als üblich sprunghaft gestiegen.</translation>
    </message>
    <message>
        <source>Running jumped from {usual} to {week} in the seven days up to {day}, and pain rose after it</source>
        <translation>Das Laufen sprang in den sieben Tagen bis {day} von {usual} auf {week}, und der Schmerz stieg danach</translation>
    </message>
    <message>
        <source>, by {points} points</source>
        <translation>, um {points} Punkte</translation>
    </message>
    <message>
        <source>This looks like the load, not a failed plan.</source>
        <translation>Das sieht nach der Belastung aus, nicht nach einem gescheiterten Plan.</translation>
    </message>
    <message>
        <source>Ease off for 7 days and we look again.</source>
        <translation>Tritt 7 Tage kürzer, dann schauen wir wieder.</translation>
    </message>
    <message>
        <source>{weeks} with {pain} around {level}.</source>
        <translation>{weeks} lang {pain} um {level}.</translation>
    </message>
    <message>
        <source>You can move to two maintenance sessions a week and stop the daily check-in.</source>
        <translation>Du kannst auf zwei Erhaltungseinheiten pro Woche wechseln und den täglichen Check-in beenden.</translation>
    </message>
    <message>
        <source>Stay with the plan, and resist adding runs early.</source>
        <translation>Bleib beim Plan, und widersteh der Versuchung, zu früh mehr zu laufen.</translation>
    </message>
    <message>
        <source>Stay with the plan.</source>
        <translation>Bleib beim Plan.</translation>
    </message>
    <message>
        <source>Nothing speaks against the plan so far.</source>
        <translation>Bisher spricht nichts gegen den Plan.</translation>
    </message>
    <message>
        <source>Pain is coming down about as fast as expected.</source>
        <translation>Der Schmerz geht etwa so schnell zurück wie erwartet.</translation>
    </message>
    <message>
        <source>Pain is down by {points} points since the start, a change worth having.</source>
        <translation>Der Schmerz ist seit Beginn um {points} Punkte gesunken, eine bedeutsame Veränderung.</translation>
    </message>
    <message>
        <source>Pain is down by {points} points; {mic} would be a change worth having, so it can go either way.</source>
        <translation>Der Schmerz ist um {points} Punkte gesunken; {mic} wären eine bedeutsame Veränderung, es kann also so oder so ausgehen.</translation>
    </message>
    <message>
        <source>Slower than expected, but moving.</source>
        <translation>Langsamer als erwartet, aber es bewegt sich.</translation>
    </message>
    <message>
        <source>Pain is a little higher than at the start, still within its ups and downs.</source>
        <translation>Der Schmerz ist etwas höher als zu Beginn, noch innerhalb seines Auf und Ab.</translation>
    </message>
    <message>
        <source>No clear change yet, which is common in the first {weeks}.</source>
        <translation>Noch keine klare Veränderung; am Anfang ist das üblich ({weeks}).</translation>
    </message>
    <message>
        <source>No clear change so far, but it is not certain enough to judge.</source>
        <translation>Bisher keine klare Veränderung, aber es ist nicht gewiss genug, um zu urteilen.</translation>
    </message>
    <message>
        <source>Carry on.</source>
        <translation>Mach weiter.</translation>
    </message>
    <message>
        <source>We look again on {day}.</source>
        <translation>Wir schauen am {day} wieder.</translation>
    </message>
    <message>
        <source>Too early to tell</source>
        <translation>Zu früh für eine Aussage</translation>
    </message>
    <message>
        <source>Not enough check-ins yet</source>
        <translation>Noch nicht genug Check-ins</translation>
    </message>
    <message>
        <source>Too few sessions to judge</source>
        <translation>Zu wenige Einheiten zum Beurteilen</translation>
    </message>
    <message>
        <source>On track</source>
        <translation>Auf Kurs</translation>
    </message>
    <message>
        <source>Carry on for now</source>
        <translation>Vorerst weitermachen</translation>
    </message>
    <message>
        <source>Home care is not working</source>
        <translation>Selbstbehandlung wirkt nicht</translation>
    </message>
    <message>
        <source>Getting worse</source>
        <translation>Es wird schlechter</translation>
    </message>
    <message>
        <source>Flare after a big running week</source>
        <translation>Schub nach einer Woche mit viel Laufen</translation>
    </message>
    <message>
        <source>Recovered</source>
        <translation>Erholt</translation>
    </message>
    <message>
        <source>Too close to call – carry on for now</source>
        <translation>Noch nicht zu entscheiden – vorerst weitermachen</translation>
    </message>
    <message>
        <source>Home care may not be enough – a doctor can help to tell</source>
        <translation>Selbstbehandlung reicht vielleicht nicht – ein Arzt kann helfen, es zu klären</translation>
    </message>
    <message>
        <source>Pain may be rising – ease off and watch it</source>
        <translation>Schmerz steigt vielleicht – tritt kürzer und beobachte es</translation>
    </message>
    <message>
        <source>Perhaps a flare after a big running week</source>
        <translation>Vielleicht ein Schub nach einer Woche mit viel Laufen</translation>
    </message>
    <message>
        <source>Perhaps recovered – a few more days will tell</source>
        <translation>Vielleicht erholt – ein paar Tage mehr zeigen es</translation>
    </message>
    <message>
        <source>Too few sessions to judge the plan</source>
        <translation>Zu wenige Einheiten, um den Plan zu beurteilen</translation>
    </message>
    <message>
        <source>Not enough check-ins to say</source>
        <translation>Nicht genug Check-ins für eine Aussage</translation>
    </message>
    <message>
        <source>Home care is not working – time to see your doctor</source>
        <translation>Selbstbehandlung wirkt nicht – Zeit für einen Arztbesuch</translation>
    </message>
    <message>
        <source>Getting worse – ease off and see your doctor</source>
        <translation>Es wird schlechter – tritt kürzer und geh zum Arzt</translation>
    </message>
    <message>
        <source>Make a report for the doctor</source>
        <translation>Bericht für den Arzt erstellen</translation>
    </message>
    <message>
        <source>What we looked at</source>
        <translation>Was wir angesehen haben</translation>
    </message>
    <message>
        <source>See the plan</source>
        <translation>Plan ansehen</translation>
    </message>
    <message>
        <source>Turn on a reminder</source>
        <translation>Erinnerung einschalten</translation>
    </message>
    <message>
        <source>Add past days</source>
        <translation>Tage nachtragen</translation>
    </message>
    <message>
        <source>Make the plan shorter</source>
        <translation>Plan kürzen</translation>
    </message>
    <message>
        <source>Change days</source>
        <translation>Tage ändern</translation>
    </message>
    <message>
        <source>Keep going</source>
        <translation>Weitermachen</translation>
    </message>
    <message>
        <source>See next phase</source>
        <translation>Nächste Phase ansehen</translation>
    </message>
    <message>
        <source>Remind me in a week</source>
        <translation>In einer Woche erinnern</translation>
    </message>
    <message>
        <source>Pause strengthening</source>
        <translation>Kräftigung pausieren</translation>
    </message>
    <message>
        <source>Plan an easier week</source>
        <translation>Leichtere Woche planen</translation>
    </message>
    <message>
        <source>Show on chart</source>
        <translation>Im Diagramm zeigen</translation>
    </message>
    <message>
        <source>Switch to maintenance</source>
        <translation>Zur Erhaltung wechseln</translation>
    </message>
    <message>
        <source>Keep logging</source>
        <translation>Weiter eintragen</translation>
    </message>
    <message>
        <source>What we look at</source>
        <translation>Was wir ansehen</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Noch nicht</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Gering</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>almost certain</source>
        <translation>fast sicher</translation>
    </message>
    <message>
        <source>very likely</source>
        <translation>sehr wahrscheinlich</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>wahrscheinlich</translation>
    </message>
    <message>
        <source>a maybe</source>
        <translation>ein Vielleicht</translation>
    </message>
    <message>
        <source>not sure</source>
        <translation>unsicher</translation>
    </message>
    <message>
        <source>too little to say</source>
        <translation>zu wenig für eine Aussage</translation>
    </message>
    <message>
        <source>flare</source>
        <translation>Schub</translation>
    </message>
    <message>
        <source>getting worse</source>
        <translation>wird schlechter</translation>
    </message>
    <message>
        <source>recovered</source>
        <translation>erholt</translation>
    </message>
    <message>
        <source>too few sessions</source>
        <translation>zu wenige Einheiten</translation>
    </message>
    <message>
        <source>home care is not working</source>
        <translation>Selbstbehandlung wirkt nicht</translation>
    </message>
    <message>
        <source>on track</source>
        <translation>auf Kurs</translation>
    </message>
    <message>
        <source>not working</source>
        <translation>wirkt nicht</translation>
    </message>
    <message>
        <source>–</source>
        <comment>letter</comment>
        <translation>–</translation>
    </message>
    <message>
        <source>F</source>
        <comment>letter</comment>
        <translation>S</translation>
    </message>
    <message>
        <source>W</source>
        <comment>letter</comment>
        <translation>W</translation>
    </message>
    <message>
        <source>R</source>
        <comment>letter</comment>
        <translation>R</translation>
    </message>
    <message>
        <source>S</source>
        <comment>letter</comment>
        <translation>E</translation>
    </message>
    <message>
        <source>N</source>
        <comment>letter</comment>
        <translation>N</translation>
    </message>
    <message>
        <source>O</source>
        <comment>letter</comment>
        <translation>K</translation>
    </message>
    <message>
        <source>too little</source>
        <translation>zu wenig</translation>
    </message>
    <message>
        <source>C</source>
        <comment>letter</comment>
        <translation>M</translation>
    </message>
    <message>
        <source>carry on</source>
        <translation>weitermachen</translation>
    </message>
</context>
<context>
    <name>visit</name>
    <message>
        <source>Bring: your numbers, the list of what you tried and for how long, the shoes you wear most, and the names of your medicines.</source>
        <translation>Nimm mit: deine Zahlen, die Liste dessen, was du versucht hast und wie lange, die Schuhe, die du am meisten trägst, und die Namen deiner Medikamente.</translation>
    </message>
    <message>
        <source>Ask: what else could it be? Which test would change what we do? What should I stop, and until when?</source>
        <translation>Frag: Was könnte es sonst sein? Welche Untersuchung würde ändern, was wir tun? Womit soll ich aufhören, und bis wann?</translation>
    </message>
    <message>
        <source>Ask: do I do the exercises well? What should be heavier or lighter? How will we see whether it helps?</source>
        <translation>Frag: Mache ich die Übungen gut? Was sollte schwerer oder leichter sein? Woran sehen wir, ob es hilft?</translation>
    </message>
    <message>
        <source>Ask: would a scan change the treatment? What are the options, and what happens if I wait?</source>
        <translation>Frag: Würde eine Bildgebung die Behandlung ändern? Welche Möglichkeiten gibt es, und was passiert, wenn ich warte?</translation>
    </message>
    <message>
        <source>Ask: which options are left? What can each of them do, and what can go wrong?</source>
        <translation>Frag: Welche Möglichkeiten bleiben? Was kann jede davon leisten, und was kann schiefgehen?</translation>
    </message>
</context>
</TS>
