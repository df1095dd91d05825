<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl" sourcelanguage="en">
<context>
    <name>AddCard</name>
    <message>
        <source>Add to programme</source>
        <translation>Dodaj do programu</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Faza</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesja</translation>
    </message>
    <message>
        <source>There is no programme yet that it could be added to.</source>
        <translation>Nie ma jeszcze programu, do którego można by to dodać.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Choose a programme</source>
        <translation>Wybierz program</translation>
    </message>
    <message>
        <source>Add and show</source>
        <translation>Dodaj i pokaż</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Dodaj</translation>
    </message>
</context>
<context>
    <name>AnswerRow</name>
    <message>
        <source>Clear</source>
        <translation>Wyczyść</translation>
    </message>
    <message>
        <source>Clear: {question}</source>
        <translation>Wyczyść: {question}</translation>
    </message>
</context>
<context>
    <name>AppLock</name>
    <message>
        <source>Your entries lie in a plain file on this computer. A passphrase can lock it.</source>
        <translation>Twoje wpisy leżą w niezaszyfrowanym pliku na tym komputerze. Hasło może go zablokować.</translation>
    </message>
    <message>
        <source>Set a passphrase…</source>
        <translation>Ustaw hasło…</translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message>
        <source>Open for reading only: nothing is stored until you start again.</source>
        <translation>Otwarte tylko do odczytu: nic nie jest zapisywane, dopóki nie uruchomisz programu ponownie.</translation>
    </message>
</context>
<context>
    <name>ArrowPanel</name>
    <message>
        <source>Follow a joint</source>
        <translation>Podążaj za stawem</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wybierz…</translation>
    </message>
    <message>
        <source>Straight or bent arrow</source>
        <translation>Strzałka prosta lub wygięta</translation>
    </message>
    <message>
        <source>Drag the dots of an arrow. One arrow is enough for most exercises, two at most.</source>
        <translation>Przeciągnij punkty strzałki. Do większości ćwiczeń wystarczy jedna strzałka, najwyżej dwie.</translation>
    </message>
    <message>
        <source>Follows: {joint}</source>
        <translation>Podąża za: {joint}</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>Obrót</translation>
    </message>
    <message>
        <source>Arrow</source>
        <translation>Strzałka</translation>
    </message>
    <message>
        <source>Take the arrow away</source>
        <translation>Usuń strzałkę</translation>
    </message>
</context>
<context>
    <name>AskName</name>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
</context>
<context>
    <name>BackupDesk</name>
    <message>
        <source>This backup is encrypted</source>
        <translation>Ta kopia zapasowa jest zaszyfrowana</translation>
    </message>
    <message>
        <source>Type the passphrase of {name}, or its recovery code.</source>
        <translation>Wpisz hasło do pliku {name} albo jego kod odzyskiwania.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otwórz</translation>
    </message>
    <message>
        <source>Restore this backup?</source>
        <translation>Przywrócić tę kopię zapasową?</translation>
    </message>
    <message>
        <source>{name} takes the place of what you have now. What you have now becomes a backup first, and one click brings it back.</source>
        <translation>{name} zajmie miejsce obecnych danych. Najpierw powstanie kopia zapasowa obecnych danych i jedno kliknięcie je przywróci.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Przywróć</translation>
    </message>
</context>
<context>
    <name>BackupPanel</name>
    <message>
        <source>Choose folder</source>
        <translation>Wybierz folder</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Utwórz kopię teraz</translation>
    </message>
    <message>
        <source>Back up by itself</source>
        <translation>Twórz kopie automatycznie</translation>
    </message>
    <message>
        <source>When Rehab starts and when it ends, if something changed. The newest of 12 days, 10 weeks and 12 months stay.</source>
        <translation>Przy uruchomieniu i zamknięciu Rehab, jeśli coś się zmieniło. Zostają najnowsze kopie z 12 dni, 10 tygodni i 12 miesięcy.</translation>
    </message>
    <message>
        <source>Restoring first makes a backup of what you have now, so you can always go back.</source>
        <translation>Przed przywróceniem powstaje kopia obecnych danych, więc zawsze można wrócić.</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Kopia zapasowa</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Zawiera</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Rozmiar</translation>
    </message>
    <message>
        <source>Restore from a file…</source>
        <translation>Przywróć z pliku…</translation>
    </message>
    <message>
        <source>Check the data file</source>
        <translation>Sprawdź plik danych</translation>
    </message>
    <message>
        <source>Delete one person…</source>
        <translation>Usuń jedną osobę…</translation>
    </message>
    <message>
        <source>Delete all data…</source>
        <translation>Usuń wszystkie dane…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Pokaż jeszcze %n</numerusform>
            <numerusform>Pokaż jeszcze %n</numerusform>
            <numerusform>Pokaż jeszcze %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Look inside</source>
        <translation>Zajrzyj do środka</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Przywróć</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
</context>
<context>
    <name>BodyMap</name>
    <message>
        <source>Where it hurts</source>
        <translation>Gdzie boli</translation>
    </message>
    <message>
        <source>front view</source>
        <translation>widok z przodu</translation>
    </message>
    <message>
        <source>back view</source>
        <translation>widok z tyłu</translation>
    </message>
    <message>
        <source>Front</source>
        <translation>Przód</translation>
    </message>
    <message>
        <source>right</source>
        <translation>prawa</translation>
    </message>
    <message>
        <source>left</source>
        <translation>lewa</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tył</translation>
    </message>
</context>
<context>
    <name>BulkBar</name>
    <message>
        <source>Dose for all, such as 3x12</source>
        <translation>Dawka dla wszystkich, np. 3x12</translation>
    </message>
    <message>
        <source>Change all</source>
        <translation>Zmień wszystkie</translation>
    </message>
    <message>
        <source>Remove all</source>
        <translation>Usuń wszystkie</translation>
    </message>
</context>
<context>
    <name>CardModel</name>
    <message>
        <source>favourite</source>
        <translation>ulubione</translation>
    </message>
</context>
<context>
    <name>CaseModel</name>
    <message>
        <source>Patient</source>
        <translation>Pacjent</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Werdykt</translation>
    </message>
    <message>
        <source>Main pain, 6 weeks</source>
        <translation>Główny ból, 6 tyg.</translation>
    </message>
    <message>
        <source>Sessions done</source>
        <translation>Wykonane sesje</translation>
    </message>
    <message>
        <source>Last log</source>
        <translation>Ostatni wpis</translation>
    </message>
    <message>
        <source>Next review</source>
        <translation>Następny przegląd</translation>
    </message>
</context>
<context>
    <name>CaseTable</name>
    <message>
        <source>Patients</source>
        <translation>Pacjenci</translation>
    </message>
</context>
<context>
    <name>ChartCard</name>
    <message>
        <source>Reset zoom</source>
        <translation>Resetuj powiększenie</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Backspace</translation>
    </message>
    <message>
        <source>Ctrl+T</source>
        <translation>Ctrl+T</translation>
    </message>
    <message>
        <source>Look back</source>
        <translation>Spójrz wstecz</translation>
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
        <translation>Pokaż wykres</translation>
    </message>
    <message>
        <source>Show table</source>
        <translation>Pokaż tabelę</translation>
    </message>
    <message>
        <source>Pain over time</source>
        <translation>Ból w czasie</translation>
    </message>
    <message>
        <source>Load and next morning</source>
        <translation>Obciążenie i następny poranek</translation>
    </message>
</context>
<context>
    <name>ChartView</name>
    <message>
        <source>Edit this day</source>
        <translation>Edytuj ten dzień</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
</context>
<context>
    <name>CheckInCard</name>
    <message>
        <source>Add them</source>
        <translation>Dodaj je</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Odpowiedz</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Zmień</translation>
    </message>
</context>
<context>
    <name>CheckUpPage</name>
    <message>
        <source>Say where it hurts first</source>
        <translation>Najpierw podaj, gdzie boli</translation>
    </message>
    <message>
        <source>Choose the place</source>
        <translation>Wybierz miejsce</translation>
    </message>
    <message>
        <source>Check-up</source>
        <translation>Kontrola</translation>
    </message>
    <message>
        <source>Safety questions</source>
        <translation>Pytania o bezpieczeństwo</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Poradnik</translation>
    </message>
    <message>
        <source>Pain map</source>
        <translation>Mapa bólu</translation>
    </message>
    <message>
        <source>What was tried</source>
        <translation>Czego próbowano</translation>
    </message>
    <message>
        <source>Past entries</source>
        <translation>Dawne wpisy</translation>
    </message>
    <message>
        <source>Parts of the check-up</source>
        <translation>Części kontroli</translation>
    </message>
    <message>
        <source>Then mark here where exactly it hurts and what it feels like, and see how that changes.</source>
        <translation>Wtedy zaznacz tu, gdzie dokładnie boli i jakie to uczucie, i zobacz, jak to się zmienia.</translation>
    </message>
    <message>
        <source>Then note here what you try: tape, insoles, medicine, visits, each with its days.</source>
        <translation>Wtedy zapisuj tu, czego próbujesz: taping, wkładki, leki, wizyty, każde ze swoimi dniami.</translation>
    </message>
    <message>
        <source>Then your check-ups and pain maps stand here, the newest first.</source>
        <translation>Wtedy są tu twoje kontrole i mapy bólu, od najnowszych.</translation>
    </message>
    <message>
        <source>The questions follow the place. It takes a minute, and nothing leaves this computer.</source>
        <translation>Pytania zależą od miejsca. Zajmuje to minutę i nic nie opuszcza tego komputera.</translation>
    </message>
    <message>
        <source>Heel pain guide</source>
        <translation>Poradnik o bólu pięty</translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <source>What to print</source>
        <translation>Co drukować</translation>
    </message>
    <message>
        <source>Phases</source>
        <translation>Fazy</translation>
    </message>
    <message>
        <source>Boxes to tick, two weeks</source>
        <translation>Pola do odhaczania, dwa tygodnie</translation>
    </message>
    <message>
        <source>From this week</source>
        <translation>Ten tydzień</translation>
    </message>
    <message>
        <source>From next week</source>
        <translation>Następny tydzień</translation>
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
        <translation>Jak to zrobić, krok po kroku</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Zapisz jako PDF</translation>
    </message>
    <message>
        <source>Ctrl+S</source>
        <translation>Ctrl+S</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drukuj…</translation>
    </message>
    <message>
        <source>Web page for a phone</source>
        <translation>Strona WWW na telefon</translation>
    </message>
    <message>
        <source>Calendar file</source>
        <translation>Plik kalendarza</translation>
    </message>
</context>
<context>
    <name>CloseForm</name>
    <message>
        <source>I have had it looked at</source>
        <translation>Już sprawdzone</translation>
    </message>
    <message>
        <source>The plan goes on from that day. You can take this back.</source>
        <translation>Od tego dnia plan biegnie dalej. Można to cofnąć.</translation>
    </message>
    <message>
        <source>for example a doctor or a physiotherapist</source>
        <translation>na przykład lekarz lub fizjoterapeuta</translation>
    </message>
    <message>
        <source>Who has looked</source>
        <translation>Kto to sprawdził</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kiedy</translation>
    </message>
    <message>
        <source>What was found or said</source>
        <translation>Co stwierdzono lub powiedziano</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notatka</translation>
    </message>
</context>
<context>
    <name>CodeCard</name>
    <message>
        <source>Keep this recovery code</source>
        <translation>Zachowaj ten kod odzyskiwania</translation>
    </message>
    <message>
        <source>It opens your data when the passphrase is lost. It is shown only now. Keep it on paper, away from this computer: whoever has it and the file can read everything.</source>
        <translation>Otwiera twoje dane, gdy zgubisz hasło. Jest pokazywany tylko teraz. Trzymaj go na papierze, z dala od tego komputera: kto ma kod i plik, może przeczytać wszystko.</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drukuj…</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation>Zapisz jako plik…</translation>
    </message>
    <message>
        <source>I have kept it</source>
        <translation>Kod zachowany</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Type these two groups of it, from your paper.</source>
        <translation>Przepisz z kartki te dwie grupy znaków.</translation>
    </message>
    <message>
        <source>Group {number}</source>
        <translation>Grupa {number}</translation>
    </message>
    <message>
        <source>Show the code again</source>
        <translation>Pokaż kod jeszcze raz</translation>
    </message>
    <message>
        <source>Group {number} is not right.</source>
        <translation>Grupa {number} się nie zgadza.</translation>
    </message>
</context>
<context>
    <name>ColumnCard</name>
    <message>
        <source>Which column is what?</source>
        <translation>Co jest w której kolumnie?</translation>
    </message>
    <message>
        <source>none</source>
        <translation>brak</translation>
    </message>
    <message>
        <source>as each row says</source>
        <translation>jak podano w wierszu</translation>
    </message>
    <message>
        <source>miles</source>
        <translation>mile</translation>
    </message>
    <message>
        <source>metres</source>
        <translation>metry</translation>
    </message>
    <message>
        <source>Distance is in</source>
        <translation>Jednostka dystansu</translation>
    </message>
    <message>
        <source>day, month, year</source>
        <translation>dzień, miesiąc, rok</translation>
    </message>
    <message>
        <source>month, day, year</source>
        <translation>miesiąc, dzień, rok</translation>
    </message>
    <message>
        <source>Dates in numbers are</source>
        <translation>Daty w liczbach to</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Wczytaj</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Dystans</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Czas</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Heart rate</source>
        <translation>Tętno</translation>
    </message>
    <message>
        <source>Kind of sport</source>
        <translation>Rodzaj sportu</translation>
    </message>
</context>
<context>
    <name>ComingCard</name>
    <message>
        <source>Coming up</source>
        <translation>Najbliższe dni</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Plik</translation>
    </message>
    <message>
        <source>&amp;New programme…</source>
        <translation>&amp;Nowy program…</translation>
    </message>
    <message>
        <source>&amp;Open file…</source>
        <translation>&amp;Otwórz plik…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Eksportuj…</translation>
    </message>
    <message>
        <source>Import &amp;runs…</source>
        <translation>Importuj &amp;biegi…</translation>
    </message>
    <message>
        <source>&amp;Import pack…</source>
        <translation>&amp;Importuj pakiet…</translation>
    </message>
    <message>
        <source>Ex&amp;port pack…</source>
        <translation>Ekspo&amp;rtuj pakiet…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Drukuj…</translation>
    </message>
    <message>
        <source>&amp;Report for the doctor…</source>
        <translation>Raport dla &amp;lekarza…</translation>
    </message>
    <message>
        <source>S&amp;witch person…</source>
        <translation>&amp;Zmień osobę…</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>Utwórz &amp;kopię teraz</translation>
    </message>
    <message>
        <source>&amp;Lock now</source>
        <translation>Zablokuj &amp;teraz</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Z&amp;akończ</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edycja</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Cofnij</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Ponów</translation>
    </message>
    <message>
        <source>Find &amp;anything…</source>
        <translation>Znajdź &amp;cokolwiek…</translation>
    </message>
    <message>
        <source>&amp;Find exercise…</source>
        <translation>&amp;Znajdź ćwiczenie…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Ustawienia…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Pomo&amp;c</translation>
    </message>
    <message>
        <source>&amp;Help for this screen</source>
        <translation>Pomoc do tego &amp;ekranu</translation>
    </message>
    <message>
        <source>Pages and &amp;keys</source>
        <translation>Strony i &amp;klawisze</translation>
    </message>
    <message>
        <source>How the &amp;verdict works</source>
        <translation>Jak powstaje &amp;werdykt</translation>
    </message>
    <message>
        <source>&amp;Sources</source>
        <translation>Ź&amp;ródła</translation>
    </message>
    <message>
        <source>&amp;Tour in five steps</source>
        <translation>&amp;Przewodnik w pięciu krokach</translation>
    </message>
    <message>
        <source>&amp;About Rehab</source>
        <translation>&amp;O programie Rehab</translation>
    </message>
    <message>
        <source>&amp;First steps</source>
        <translation>&amp;Pierwsze kroki</translation>
    </message>
    <message>
        <source>&amp;Worst pain…</source>
        <translation>Najsilniejszy &amp;ból…</translation>
    </message>
    <message>
        <source>&amp;Run…</source>
        <translation>&amp;Bieg…</translation>
    </message>
    <message>
        <source>&amp;Treatment…</source>
        <translation>&amp;Terapia…</translation>
    </message>
    <message>
        <source>&amp;Note…</source>
        <translation>&amp;Notatka…</translation>
    </message>
    <message>
        <source>&amp;Stiffness, night, medicine</source>
        <translation>&amp;Sztywność, noc, leki</translation>
    </message>
    <message>
        <source>W&amp;eekly questions…</source>
        <translation>Pytania t&amp;ygodniowe…</translation>
    </message>
    <message>
        <source>Se&amp;lf test…</source>
        <translation>&amp;Autotest…</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Historia</translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation>&amp;Dziennik</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>&amp;Większy tekst</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>&amp;Mniejszy tekst</translation>
    </message>
    <message>
        <source>&amp;Normal text</source>
        <translation>&amp;Normalny tekst</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Pełny ekran</translation>
    </message>
    <message>
        <source>Next &amp;region</source>
        <translation>Następny &amp;obszar</translation>
    </message>
    <message>
        <source>Previous re&amp;gion</source>
        <translation>Poprzedni o&amp;bszar</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Widok</translation>
    </message>
    <message>
        <source>&amp;Undo: {what}</source>
        <translation>&amp;Cofnij: {what}</translation>
    </message>
    <message>
        <source>&amp;Redo: {what}</source>
        <translation>&amp;Ponów: {what}</translation>
    </message>
</context>
<context>
    <name>ComplaintView</name>
    <message>
        <source>Library</source>
        <translation>Biblioteka</translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation>Ćwiczenia</translation>
    </message>
    <message>
        <source>By complaint</source>
        <translation>Według dolegliwości</translation>
    </message>
    <message>
        <source>What the library shows</source>
        <translation>Co pokazuje biblioteka</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>Dolegliwości</translation>
    </message>
    <message>
        <source>To begin with</source>
        <translation>Na początek</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>Co dalej</translation>
    </message>
    <message>
        <source>What is known</source>
        <translation>Co wiadomo</translation>
    </message>
    <message>
        <source>As a programme: {names}. New programme on the page Programme starts it.</source>
        <translation>Jako program: {names}. Uruchamia go „Nowy program” na stronie Program.</translation>
    </message>
    <message>
        <source>See a doctor first when</source>
        <translation>Najpierw idź do lekarza, gdy</translation>
    </message>
</context>
<context>
    <name>ConfidenceBars</name>
    <message>
        <source>not yet</source>
        <translation>jeszcze nie</translation>
    </message>
    <message>
        <source>low</source>
        <translation>niska</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>średnia</translation>
    </message>
    <message>
        <source>high</source>
        <translation>wysoka</translation>
    </message>
    <message>
        <source>Confidence: %1</source>
        <translation>Pewność: %1</translation>
    </message>
</context>
<context>
    <name>ConfirmCard</name>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
</context>
<context>
    <name>ConflictCard</name>
    <message>
        <source>Somebody changed this meanwhile</source>
        <translation>Ktoś to w międzyczasie zmienił</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>Zapisane</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Twoje</translation>
    </message>
    <message>
        <source>Keep stored</source>
        <translation>Zostaw zapisane</translation>
    </message>
    <message>
        <source>Take yours</source>
        <translation>Weź swoje</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Oba</translation>
    </message>
    <message>
        <source>Back to the form</source>
        <translation>Wróć do formularza</translation>
    </message>
    <message>
        <source>All stored</source>
        <translation>Wszystkie zapisane</translation>
    </message>
    <message>
        <source>All yours</source>
        <translation>Wszystkie twoje</translation>
    </message>
    <message>
        <source>Store the choice</source>
        <translation>Zapisz wybór</translation>
    </message>
</context>
<context>
    <name>ConnectionWatch</name>
    <message>
        <source>Try now</source>
        <translation>Spróbuj teraz</translation>
    </message>
</context>
<context>
    <name>ContentsPanel</name>
    <message>
        <source>Page before</source>
        <translation>Poprzednia strona</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Następna strona</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>Strona {number} z {count}</translation>
    </message>
</context>
<context>
    <name>DayColumn</name>
    <message>
        <source>{day}, today</source>
        <translation>{day}, dzisiaj</translation>
    </message>
    <message>
        <source>rest</source>
        <translation>odpoczynek</translation>
    </message>
    <message>
        <source>Click: the open session on this day or off it. Right click: copy the day.</source>
        <translation>Kliknięcie: dodaj otwartą sesję do tego dnia lub ją zdejmij. Prawy przycisk: kopiuj dzień.</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>przerwa</translation>
    </message>
    <message>
        <source>Copy this day</source>
        <translation>Kopiuj ten dzień</translation>
    </message>
    <message>
        <source>Paste the copied day here</source>
        <translation>Wklej tu skopiowany dzień</translation>
    </message>
</context>
<context>
    <name>DayDots</name>
    <message>
        <source>done</source>
        <translation>wykonano</translation>
    </message>
    <message>
        <source>partly done</source>
        <translation>częściowo wykonano</translation>
    </message>
    <message>
        <source>rest</source>
        <translation>wolne</translation>
    </message>
    <message>
        <source>before the start</source>
        <translation>przed początkiem</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>przerwa</translation>
    </message>
    <message>
        <source>paused, a warning sign waits for a look</source>
        <translation>przerwa, sygnał ostrzegawczy czeka na sprawdzenie</translation>
    </message>
    <message>
        <source>open</source>
        <translation>otwórz</translation>
    </message>
</context>
<context>
    <name>DayEditor</name>
    <message>
        <source>Day before</source>
        <translation>Poprzedni dzień</translation>
    </message>
    <message>
        <source>Day after</source>
        <translation>Następny dzień</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gotowe</translation>
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
        <translation>Edytuj</translation>
    </message>
    <message>
        <source>Edit {session}</source>
        <translation>Edytuj: {session}</translation>
    </message>
    <message>
        <source>Add a session</source>
        <translation>Dodaj sesję</translation>
    </message>
    <message>
        <source>Add {session}</source>
        <translation>Dodaj: {session}</translation>
    </message>
</context>
<context>
    <name>DayPresenter</name>
    <message>
        <source>Session {n}</source>
        <translation>Sesja {n}</translation>
    </message>
    <message>
        <source>Name of the session</source>
        <translation>Nazwa sesji</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Zmień nazwę</translation>
    </message>
    <message>
        <source>Times of the day, such as 8:00, 13:00</source>
        <translation>Pory dnia, np. 8:00, 13:00</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Ustaw</translation>
    </message>
</context>
<context>
    <name>DayTable</name>
    <message>
        <source>Day</source>
        <translation>Dzień</translation>
    </message>
    <message>
        <source>10-day trend</source>
        <translation>Trend 10-dniowy</translation>
    </message>
    <message>
        <source>Likely range</source>
        <translation>Prawdop. zakres</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sesje</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Bieganie</translation>
    </message>
    <message>
        <source>Answer that day</source>
        <translation>Odpowiedź tego dnia</translation>
    </message>
    <message>
        <source>Treatments and notes</source>
        <translation>Terapie i notatki</translation>
    </message>
</context>
<context>
    <name>DayTrack</name>
    <message>
        <source>Day that is looked back on</source>
        <translation>Dzień, na który patrzysz wstecz</translation>
    </message>
    <message>
        <source>O on track, N not working, W getting worse, F flare, S too few sessions, R recovered</source>
        <translation>D na dobrej drodze, N nie działa, G gorzej, Z zaostrzenie, M za mało sesji, P powrót do zdrowia</translation>
    </message>
</context>
<context>
    <name>DecideCard</name>
    <message>
        <source>For you to decide</source>
        <translation>Do twojej decyzji</translation>
    </message>
    <message>
        <source>Review date</source>
        <translation>Termin przeglądu</translation>
    </message>
    <message>
        <source>See the answers</source>
        <translation>Zobacz odpowiedzi</translation>
    </message>
    <message>
        <source>Choose a programme</source>
        <translation>Wybierz program</translation>
    </message>
    <message>
        <source>What we looked at</source>
        <translation>Co sprawdziliśmy</translation>
    </message>
    <message>
        <source>See the programme</source>
        <translation>Zobacz program</translation>
    </message>
    <message>
        <source>See the runs</source>
        <translation>Zobacz biegi</translation>
    </message>
</context>
<context>
    <name>DetailView</name>
    <message>
        <source>Library</source>
        <translation>Biblioteka</translation>
    </message>
    <message>
        <source>Add to programme</source>
        <translation>Dodaj do programu</translation>
    </message>
    <message>
        <source>Make my own copy</source>
        <translation>Utwórz własną kopię</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiuj</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Przywróć</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archiwizuj</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Edytuj</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Export as a pack</source>
        <translation>Eksportuj jako pakiet</translation>
    </message>
    <message>
        <source>Favourite, marked</source>
        <translation>Ulubione, zaznaczone</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Ulubione</translation>
    </message>
    <message>
        <source>Can be set to {limits}.</source>
        <translation>Można ustawić: {limits}.</translation>
    </message>
    <message>
        <source>Among the first exercises for</source>
        <translation>Wśród pierwszych ćwiczeń na</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Dowody</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Źródła</translation>
    </message>
</context>
<context>
    <name>DoneCard</name>
    <message>
        <source>What you did</source>
        <translation>Co zostało zrobione</translation>
    </message>
    <message>
        <source>What came between?</source>
        <translation>Co przeszkodziło?</translation>
    </message>
</context>
<context>
    <name>DraftBar</name>
    <message>
        <source>What changes</source>
        <translation>Co się zmienia</translation>
    </message>
    <message>
        <source>Drop the changes</source>
        <translation>Odrzuć zmiany</translation>
    </message>
    <message>
        <source>From which day</source>
        <translation>Od którego dnia</translation>
    </message>
    <message>
        <source>Use this plan</source>
        <translation>Użyj tego planu</translation>
    </message>
    <message>
        <source>from</source>
        <translation>od</translation>
    </message>
    <message>
        <source>Fold away</source>
        <translation>Zwiń</translation>
    </message>
</context>
<context>
    <name>Drawn</name>
    <message>
        <source>The chart could not be drawn. The table shows the same numbers.</source>
        <translation>Nie udało się narysować wykresu. Tabela pokazuje te same liczby.</translation>
    </message>
    <message>
        <source>Drawing the chart…</source>
        <translation>Rysowanie wykresu…</translation>
    </message>
</context>
<context>
    <name>DropZone</name>
    <message>
        <source>Drop GPX, TCX, FIT or CSV here</source>
        <translation>Upuść tu GPX, TCX, FIT lub CSV</translation>
    </message>
    <message>
        <source>or a whole export folder or ZIP, or paste with Ctrl+V. Files are read on this computer only.</source>
        <translation>albo cały folder eksportu lub ZIP, albo wklej przez Ctrl+V. Pliki są czytane tylko na tym komputerze.</translation>
    </message>
</context>
<context>
    <name>DueCard</name>
    <message>
        <source>Start session</source>
        <translation>Zacznij sesję</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Mark as done</source>
        <translation>Odhacz</translation>
    </message>
    <message>
        <source>Fill in a form instead of using the player (F)</source>
        <translation>Wypełnij formularz zamiast odtwarzacza (F)</translation>
    </message>
    <message>
        <source>Use form</source>
        <translation>Formularz</translation>
    </message>
    <message>
        <source>Not today…</source>
        <translation>Nie dzisiaj…</translation>
    </message>
</context>
<context>
    <name>EffortCard</name>
    <message>
        <source>How hard was it?</source>
        <translation>Jak ciężko było?</translation>
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
        <translation>Coś, o czym warto powiedzieć fizjoterapeucie?</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notatka</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>opcjonalnie</translation>
    </message>
</context>
<context>
    <name>EmptyCard</name>
    <message>
        <source>Log today</source>
        <translation>Zapisz dzisiaj</translation>
    </message>
    <message>
        <source>Add past days</source>
        <translation>Dodaj minione dni</translation>
    </message>
    <message>
        <source>No programme yet</source>
        <translation>Jeszcze bez programu</translation>
    </message>
    <message>
        <source>Pick a ready-made one. From the first check-in on, your progress stands here.</source>
        <translation>Wybierz gotowy. Od pierwszego zapisu widać tu twoje postępy.</translation>
    </message>
    <message>
        <source>Pick a programme</source>
        <translation>Wybierz program</translation>
    </message>
    <message>
        <source>No check-in yet</source>
        <translation>Jeszcze bez zapisu</translation>
    </message>
    <message>
        <source>One number a morning is enough. After about five mornings a line appears here.</source>
        <translation>Jedna liczba co rano wystarczy. Po około pięciu porankach pojawi się tu linia.</translation>
    </message>
    <message>
        <source>One check-in so far</source>
        <translation>Na razie jeden zapis</translation>
    </message>
    <message>
        <source>After about five mornings a line appears here. You do not need to do anything else.</source>
        <translation>Po około pięciu porankach pojawi się tu linia. Nic więcej nie trzeba robić.</translation>
    </message>
</context>
<context>
    <name>EraseCard</name>
    <message>
        <source>Delete all data?</source>
        <translation>Usunąć wszystkie dane?</translation>
    </message>
    <message>
        <source>Every person, plan, score, session, run, note and photo in this data folder goes. A last backup is made first, so it can be undone, unless you delete the backups too. What a disk keeps of deleted files is beyond any program; an encrypted disk protects against that.</source>
        <translation>Znikną wszystkie osoby, plany, oceny, sesje, biegi, notatki i zdjęcia z tego folderu danych. Najpierw powstanie ostatnia kopia zapasowa, więc można to cofnąć, chyba że usuniesz też kopie. Na to, co dysk zachowuje po usuniętych plikach, żaden program nie ma wpływu; chroni przed tym zaszyfrowany dysk.</translation>
    </message>
    <message>
        <source>Delete the backups too</source>
        <translation>Usuń też kopie zapasowe</translation>
    </message>
    <message>
        <source>Then nothing brings the data back.</source>
        <translation>Wtedy nic nie przywróci danych.</translation>
    </message>
    <message>
        <source>Delete all data</source>
        <translation>Usuń wszystkie dane</translation>
    </message>
</context>
<context>
    <name>ErasePersonCard</name>
    <message>
        <source>Delete one person?</source>
        <translation>Usunąć jedną osobę?</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Osoba</translation>
    </message>
    <message>
        <source>Plans, scores, sessions, runs, notes and everything else of this person go. This cannot be undone. Files that were exported, printed or sent are not reached, and what a disk keeps of deleted files is beyond any program.</source>
        <translation>Znikną plany, oceny, sesje, biegi, notatki i wszystko inne, co dotyczy tej osoby. Tego nie można cofnąć. Nie obejmuje to plików wyeksportowanych, wydrukowanych ani wysłanych, a na to, co dysk zachowuje po usuniętych plikach, żaden program nie ma wpływu.</translation>
    </message>
    <message>
        <source>Take this person out of the backups too</source>
        <translation>Usuń tę osobę także z kopii zapasowych</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Usuń na stałe</translation>
    </message>
</context>
<context>
    <name>EraseQuestion</name>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
</context>
<context>
    <name>ErrorCard</name>
    <message>
        <source>What you can do</source>
        <translation>Co możesz zrobić</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
</context>
<context>
    <name>ExerciseRow</name>
    <message>
        <source>Sets × reps of {name}</source>
        <translation>Serie × powt.: {name}</translation>
    </message>
    <message>
        <source>Hold of {name}</source>
        <translation>Przytrzymanie: {name}</translation>
    </message>
    <message>
        <source>Load of {name}</source>
        <translation>Obciążenie: {name}</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Przyjmij</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Jeszcze nie</translation>
    </message>
</context>
<context>
    <name>ExportCard</name>
    <message>
        <source>Export a pack</source>
        <translation>Eksportuj pakiet</translation>
    </message>
    <message>
        <source>One file that another person can open in Rehab: exercises, programmes and own photos.</source>
        <translation>Jeden plik, który inna osoba może otworzyć w Rehab: ćwiczenia, programy i własne zdjęcia.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Zapisz jako…</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Eksportuj</translation>
    </message>
    <message>
        <source>Nothing leaves this computer until you send the file yourself.</source>
        <translation>Nic nie opuszcza tego komputera, dopóki nie wyślesz pliku.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Postępy</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Zapisz jako…</translation>
    </message>
    <message>
        <source>Ctrl+S</source>
        <translation>Ctrl+S</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Pokaż w folderze</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Zatrzymaj</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>Zapisano: {name}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
</context>
<context>
    <name>ExportPresenter</name>
    <message>
        <source>Replace {name}?</source>
        <translation>Zastąpić {name}?</translation>
    </message>
    <message>
        <source>A file of that name is there already. What is in it would be gone.</source>
        <translation>Plik o tej nazwie już istnieje. Jego zawartość zniknie.</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Zastąp</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Zostaw</translation>
    </message>
</context>
<context>
    <name>FeltPanel</name>
    <message>
        <source>Half</source>
        <translation>Połowa</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Obszar</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wybierz…</translation>
    </message>
    <message>
        <source>Click on the figure where it is felt, or choose an area here.</source>
        <translation>Kliknij na postaci miejsce, w którym to czuć, albo wybierz obszar tutaj.</translation>
    </message>
    <message>
        <source>Take the mark away</source>
        <translation>Usuń oznaczenie</translation>
    </message>
</context>
<context>
    <name>FigureView</name>
    <message>
        <source>Drawing: %1</source>
        <translation>Rysunek: %1</translation>
    </message>
</context>
<context>
    <name>FilterChip</name>
    <message>
        <source>Remove filter %s</source>
        <translation>Usuń filtr %s</translation>
    </message>
</context>
<context>
    <name>FilterColumn</name>
    <message>
        <source>Clear filters</source>
        <translation>Wyczyść filtry</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>Więcej filtrów</translation>
    </message>
    <message>
        <source>Fewer filters</source>
        <translation>Mniej filtrów</translation>
    </message>
</context>
<context>
    <name>FindCard</name>
    <message>
        <source>Find a page, an exercise, a setting, a day…</source>
        <translation>Znajdź stronę, ćwiczenie, ustawienie, dzień…</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Nothing is called that</source>
        <translation>Nic się tak nie nazywa</translation>
    </message>
    <message>
        <source>Try another word, or fewer letters of it. Days are found as “12 March” or “yesterday”.</source>
        <translation>Spróbuj innego słowa albo mniejszej liczby liter. Dni znajdziesz jako „12 marca” lub „wczoraj”.</translation>
    </message>
</context>
<context>
    <name>FirstRunPage</name>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Przywróć kopię zapasową…</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Język</translation>
    </message>
    <message>
        <source>Skip this step</source>
        <translation>Pomiń ten krok</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Dalej</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Welcome. How would you like to begin?</source>
        <translation>Witaj w Rehab. Jak chcesz zacząć?</translation>
    </message>
    <message>
        <source>You can change this later in Settings. There is no account and nothing is sent anywhere.</source>
        <translation>Możesz to później zmienić w Ustawieniach. Nie ma konta i nic nie jest nigdzie wysyłane.</translation>
    </message>
    <message>
        <source>Where does it hurt?</source>
        <translation>Gdzie boli?</translation>
    </message>
    <message>
        <source>Click the spot, or pick from the list.</source>
        <translation>Kliknij miejsce albo wybierz z listy.</translation>
    </message>
    <message>
        <source>Pick a programme</source>
        <translation>Wybierz program</translation>
    </message>
    <message>
        <source>Put together from published trials and guidance. You can choose another one at any time.</source>
        <translation>Ułożone na podstawie opublikowanych badań i zaleceń. W każdej chwili możesz wybrać inny.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Zacznij</translation>
    </message>
    <message>
        <source>Look around</source>
        <translation>Rozejrzyj się</translation>
    </message>
</context>
<context>
    <name>FirstRunPresenter</name>
    <message>
        <source>Say first whether you are 18 or older.</source>
        <translation>Najpierw podaj, czy masz ukończone 18 lat.</translation>
    </message>
    <message>
        <source>Pick a programme first, or skip this step.</source>
        <translation>Najpierw wybierz program albo pomiń ten krok.</translation>
    </message>
</context>
<context>
    <name>FlagNews</name>
    <message>
        <source>What to do</source>
        <translation>Co robić</translation>
    </message>
    <message>
        <source>I have had it looked at</source>
        <translation>Już sprawdzone</translation>
    </message>
    <message>
        <source>Skip the questions</source>
        <translation>Pomiń pytania</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Później</translation>
    </message>
    <message>
        <source>Answer now</source>
        <translation>Odpowiedz teraz</translation>
    </message>
</context>
<context>
    <name>FoldedDue</name>
    <message>
        <source>Show</source>
        <translation>Pokaż</translation>
    </message>
    <message>
        <source>Show {session}</source>
        <translation>Pokaż: {session}</translation>
    </message>
</context>
<context>
    <name>Footer</name>
    <message>
        <source>Back to Today</source>
        <translation>Wróć do Dzisiaj</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Discard session</source>
        <translation>Odrzuć sesję</translation>
    </message>
    <message>
        <source>Delete session</source>
        <translation>Usuń sesję</translation>
    </message>
    <message>
        <source>Save and close</source>
        <translation>Zapisz i zamknij</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Discard what you entered?</source>
        <translation>Odrzucić to, co wpisano?</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Zostaw</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Odrzuć</translation>
    </message>
    <message>
        <source>Back to the session</source>
        <translation>Wróć do sesji</translation>
    </message>
    <message>
        <source>Discard the whole session? You can undo it.</source>
        <translation>Odrzucić całą sesję? Możesz to cofnąć.</translation>
    </message>
</context>
<context>
    <name>FormCard</name>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
</context>
<context>
    <name>FormView</name>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Start afresh</source>
        <translation>Zacznij od nowa</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Co to jest</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Heel raise on the stairs</source>
        <translation>Wspięcia na palce na schodach</translation>
    </message>
    <message>
        <source>What it does, in one sentence</source>
        <translation>Co to daje, w jednym zdaniu</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>W skrócie</translation>
    </message>
    <message>
        <source>Part of the body</source>
        <translation>Część ciała</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Pozycja</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Poziom</translation>
    </message>
    <message>
        <source>What it needs</source>
        <translation>Czego potrzeba</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Na co to jest</translation>
    </message>
    <message>
        <source>How to do it</source>
        <translation>Jak to zrobić</translation>
    </message>
    <message>
        <source>Where it is felt</source>
        <translation>Gdzie to czuć</translation>
    </message>
    <message>
        <source>Calf</source>
        <translation>Łydka</translation>
    </message>
    <message>
        <source>How to begin</source>
        <translation>Jak zacząć</translation>
    </message>
    <message>
        <source>Steps, one a line</source>
        <translation>Kroki, po jednym w wierszu</translation>
    </message>
    <message>
        <source>To keep in mind, one a line</source>
        <translation>O czym pamiętać, po jednym w wierszu</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Ile</translation>
    </message>
    <message>
        <source>Sets</source>
        <translation>Serie</translation>
    </message>
    <message>
        <source>Repetitions</source>
        <translation>Powtórzenia</translation>
    </message>
    <message>
        <source>Hold, seconds</source>
        <translation>Przytrzymanie, sekundy</translation>
    </message>
    <message>
        <source>Minutes in one piece</source>
        <translation>Minuty jednym ciągiem</translation>
    </message>
    <message>
        <source>Times a day</source>
        <translation>Razy dziennie</translation>
    </message>
    <message>
        <source>Days a week</source>
        <translation>Dni w tygodniu</translation>
    </message>
    <message>
        <source>Both sides together, or the sore one</source>
        <translation>Obie strony razem albo bolesna</translation>
    </message>
    <message>
        <source>Each side</source>
        <translation>Na stronę</translation>
    </message>
    <message>
        <source>Sides</source>
        <translation>Strony</translation>
    </message>
    <message>
        <source>Signs and care</source>
        <translation>Oznaki i ostrożność</translation>
    </message>
    <message>
        <source>Good signs, one a line</source>
        <translation>Dobre oznaki, po jednej w wierszu</translation>
    </message>
    <message>
        <source>Stop when, one a line</source>
        <translation>Przerwij, gdy, po jednym w wierszu</translation>
    </message>
    <message>
        <source>Take care, one a line</source>
        <translation>Uważaj, po jednym w wierszu</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Obraz</translation>
    </message>
    <message>
        <source>Draw the movement</source>
        <translation>Narysuj ruch</translation>
    </message>
    <message>
        <source>Choose a photo…</source>
        <translation>Wybierz zdjęcie…</translation>
    </message>
    <message>
        <source>Remove the photo</source>
        <translation>Usuń zdjęcie</translation>
    </message>
    <message>
        <source>JPEG or PNG. It is copied, made small, and stays on this computer.</source>
        <translation>JPEG lub PNG. Zostaje skopiowane, zmniejszone i nie opuszcza tego komputera.</translation>
    </message>
    <message>
        <source>Half-filled entries from before were brought back.</source>
        <translation>Przywrócono wcześniejsze, niedokończone wpisy.</translation>
    </message>
    <message>
        <source>Name, part of the body, two steps and a dose are enough.</source>
        <translation>Wystarczą nazwa, część ciała, dwa kroki i dawka.</translation>
    </message>
    <message>
        <source>Change the photo…</source>
        <translation>Zmień zdjęcie…</translation>
    </message>
    <message>
        <source>Something is missing. Look at what is marked below.</source>
        <translation>Czegoś brakuje. Spójrz na to, co zaznaczono poniżej.</translation>
    </message>
</context>
<context>
    <name>FoundList</name>
    <message>
        <source>Found</source>
        <translation>Znaleziono</translation>
    </message>
</context>
<context>
    <name>GateForm</name>
    <message>
        <source>Before the first run</source>
        <translation>Przed pierwszym biegiem</translation>
    </message>
    <message>
        <source>Tick what went like this in the last days. All four open the first level.</source>
        <translation>Odhacz to, co w ostatnich dniach było właśnie takie. Wszystkie cztery punkty otwierają pierwszy poziom.</translation>
    </message>
    <message>
        <source>A bone was hurt (stress fracture)</source>
        <translation>Uraz dotyczył kości (złamanie przeciążeniowe)</translation>
    </message>
    <message>
        <source>Begin with level 1</source>
        <translation>Zacznij od poziomu 1</translation>
    </message>
</context>
<context>
    <name>GearCard</name>
    <message>
        <source>Shoes and insoles</source>
        <translation>Buty i wkładki</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Dodaj</translation>
    </message>
    <message>
        <source>Add shoes or insoles</source>
        <translation>Dodaj buty lub wkładki</translation>
    </message>
    <message>
        <source>Name a pair, and its distance and the mornings after its runs are counted.</source>
        <translation>Nazwij parę, a będą liczone jej dystans i poranki po biegach w niej.</translation>
    </message>
    <message>
        <source>What was worn on which day was not left to chance, so this tells no cause.</source>
        <translation>O tym, co noszono którego dnia, nie decydował przypadek, więc nie mówi to nic o przyczynie.</translation>
    </message>
    <message>
        <source>put away</source>
        <translation>odłożone</translation>
    </message>
    <message>
        <source>Change {name}</source>
        <translation>Zmień: {name}</translation>
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
        <translation>Usunięto: {name}</translation>
    </message>
</context>
<context>
    <name>GearForm</name>
    <message>
        <source>Shoes or insoles</source>
        <translation>Buty lub wkładki</translation>
    </message>
    <message>
        <source>Shoes</source>
        <translation>Buty</translation>
    </message>
    <message>
        <source>Insoles</source>
        <translation>Wkładki</translation>
    </message>
    <message>
        <source>for example Blue trail shoes</source>
        <translation>na przykład niebieskie buty terenowe</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>0 if new</source>
        <translation>0 = nowe</translation>
    </message>
    <message>
        <source>Distance before, in {unit}</source>
        <translation>Dystans przedtem, {unit}</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>W użyciu</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Odłożone</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Usuń</translation>
    </message>
</context>
<context>
    <name>GuideCard</name>
    <message>
        <source>Also called: {names}</source>
        <translation>Inne nazwy: {names}</translation>
    </message>
    <message>
        <source>What the app does</source>
        <translation>Co robi aplikacja</translation>
    </message>
    <message>
        <source>Log it</source>
        <translation>Zapisz to</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Źródła</translation>
    </message>
    <message>
        <source>Open: {words}</source>
        <translation>Otwórz: {words}</translation>
    </message>
</context>
<context>
    <name>GuidePanel</name>
    <message>
        <source>Causes</source>
        <translation>Przyczyny</translation>
    </message>
    <message>
        <source>Treatments</source>
        <translation>Terapie</translation>
    </message>
    <message>
        <source>What it could be. Naming the cause is your doctor&apos;s job. Cards marked “worth asking about” repeat something you logged.</source>
        <translation>Co to może być. Nazwanie przyczyny należy do lekarza. Karty oznaczone „warto o to zapytać” nawiązują do czegoś z twojego dziennika.</translation>
    </message>
    <message>
        <source>What each remedy can do. Log what you try: it is marked on your chart, and what changed meanwhile stands under “What was tried”.</source>
        <translation>Co może dać każdy sposób. Zapisuj, czego próbujesz: będzie to zaznaczone na wykresie, a to, co się w tym czasie zmieniło, znajdziesz pod „Czego próbowano”.</translation>
    </message>
</context>
<context>
    <name>Handle</name>
    <message>
        <source>Drag to move, or Alt+Up and Alt+Down</source>
        <translation>Przeciągnij, aby przenieść, albo Alt+strzałka w górę i Alt+strzałka w dół</translation>
    </message>
</context>
<context>
    <name>HandoverCard</name>
    <message>
        <source>Choose by kind…</source>
        <translation>Wybierz według rodzaju…</translation>
    </message>
    <message>
        <source>Who is it about?</source>
        <translation>Kogo to dotyczy?</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>Mnie</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Kogoś innego</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Only look at it</source>
        <translation>Tylko obejrzyj</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Przejmij</translation>
    </message>
    <message>
        <source>Nothing was changed so far. A backup is made first, and all of it can be undone.</source>
        <translation>Na razie nic nie zmieniono. Najpierw powstanie kopia zapasowa i wszystko można cofnąć.</translation>
    </message>
    <message>
        <source>Everything in this file is here already.</source>
        <translation>Wszystko z tego pliku już tu jest.</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Sample data</source>
        <translation>Dane przykładowe</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Szablony</translation>
    </message>
    <message>
        <source>This plan</source>
        <translation>Ten plan</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drukuj</translation>
    </message>
    <message>
        <source>Print or save as PDF (Ctrl+P)</source>
        <translation>Drukuj lub zapisz jako PDF (Ctrl+P)</translation>
    </message>
    <message>
        <source>Use this template</source>
        <translation>Użyj tego szablonu</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Usuń go</translation>
    </message>
    <message>
        <source>Save as template…</source>
        <translation>Zapisz jako szablon…</translation>
    </message>
    <message>
        <source>Go on from today</source>
        <translation>Kontynuuj od dzisiaj</translation>
    </message>
    <message>
        <source>Pause the plan…</source>
        <translation>Wstrzymaj plan…</translation>
    </message>
    <message>
        <source>Change the start…</source>
        <translation>Zmień początek…</translation>
    </message>
    <message>
        <source>Changes so far</source>
        <translation>Dotychczasowe zmiany</translation>
    </message>
    <message>
        <source>Hand the plan over…</source>
        <translation>Przekaż plan…</translation>
    </message>
    <message>
        <source>Calendar file…</source>
        <translation>Plik kalendarza…</translation>
    </message>
    <message>
        <source>Choose another programme…</source>
        <translation>Wybierz inny program…</translation>
    </message>
    <message>
        <source>End the plan…</source>
        <translation>Zakończ plan…</translation>
    </message>
</context>
<context>
    <name>HeelMap</name>
    <message>
        <source>Where the heel hurts</source>
        <translation>Gdzie boli pięta</translation>
    </message>
    <message>
        <source>from below</source>
        <translation>od dołu</translation>
    </message>
    <message>
        <source>from the inner side</source>
        <translation>od strony wewnętrznej</translation>
    </message>
    <message>
        <source>inner side</source>
        <translation>strona wewnętrzna</translation>
    </message>
</context>
<context>
    <name>HelpCard</name>
    <message>
        <source>Search in help</source>
        <translation>Szukaj w pomocy</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Rozdziały</translation>
    </message>
    <message>
        <source>Tour in five steps</source>
        <translation>Przewodnik w pięciu krokach</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Znaleziono</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>History</source>
        <translation>Historia</translation>
    </message>
    <message>
        <source>Add to a day</source>
        <translation>Dodaj do dnia</translation>
    </message>
    <message>
        <source>Self test</source>
        <translation>Autotest</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Miesiąc</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Rok</translation>
    </message>
    <message>
        <source>Self tests</source>
        <translation>Autotesty</translation>
    </message>
    <message>
        <source>Nothing logged yet</source>
        <translation>Nic jeszcze nie zapisano</translation>
    </message>
    <message>
        <source>What you log stands here, by day. You can also add days that lie behind.</source>
        <translation>Twoje wpisy będą tutaj, dzień po dniu. Możesz też dodać dni, które minęły.</translation>
    </message>
    <message>
        <source>Log today</source>
        <translation>Zapisz dzisiaj</translation>
    </message>
    <message>
        <source>No programme yet</source>
        <translation>Jeszcze bez programu</translation>
    </message>
    <message>
        <source>Pick a ready-made one. What you log from then on stands here, by day.</source>
        <translation>Wybierz gotowy. Wpisy od tej chwili będą tutaj, dzień po dniu.</translation>
    </message>
    <message>
        <source>Pick a programme</source>
        <translation>Wybierz program</translation>
    </message>
</context>
<context>
    <name>ImportCard</name>
    <message>
        <source>Import a pack</source>
        <translation>Importuj pakiet</translation>
    </message>
    <message>
        <source>{file} holds {summary}. Nothing has been changed yet.</source>
        <translation>{file} zawiera: {summary}. Nic jeszcze nie zmieniono.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importuj</translation>
    </message>
</context>
<context>
    <name>InsideCard</name>
    <message>
        <source>Inside this backup</source>
        <translation>W tej kopii zapasowej</translation>
    </message>
    <message>
        <source>Every page of the file was read and is in order.</source>
        <translation>Każda strona pliku została odczytana i jest w porządku.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Przywróć</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
</context>
<context>
    <name>KeysHint</name>
    <message>
        <source>Type</source>
        <translation>Wpisz</translation>
    </message>
    <message>
        <source>or</source>
        <comment>one key or another</comment>
        <translation>albo</translation>
    </message>
    <message>
        <source>for 10</source>
        <translation>jako 10</translation>
    </message>
</context>
<context>
    <name>KindList</name>
    <message>
        <source>What</source>
        <translation>Co</translation>
    </message>
</context>
<context>
    <name>LagCard</name>
    <message>
        <source>Which load of the day</source>
        <translation>Które obciążenie dnia</translation>
    </message>
</context>
<context>
    <name>LedgerForm</name>
    <message>
        <source>Treatment</source>
        <translation>Terapia</translation>
    </message>
    <message>
        <source>It is marked on the chart. Whether it helped cannot be told from one person&apos;s log.</source>
        <translation>Zostaje zaznaczona na wykresie. Z dziennika jednej osoby nie można powiedzieć, czy pomogła.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Strona</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Co</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Pierwszy dzień</translation>
    </message>
    <message>
        <source>One day</source>
        <translation>Jeden dzień</translation>
    </message>
    <message>
        <source>Still going on</source>
        <translation>Nadal trwa</translation>
    </message>
    <message>
        <source>Until…</source>
        <translation>Do…</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Ostatni dzień</translation>
    </message>
    <message>
        <source>for example 20 minutes, twice a day</source>
        <translation>na przykład 20 minut, dwa razy dziennie</translation>
    </message>
    <message>
        <source>How much and how often</source>
        <translation>Ile i jak często</translation>
    </message>
    <message>
        <source>Whose idea it was</source>
        <translation>Czyj to był pomysł</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>opcjonalnie</translation>
    </message>
    <message>
        <source>Who did it</source>
        <translation>Kto wykonał</translation>
    </message>
    <message>
        <source>What was found or said, how it felt</source>
        <translation>Co stwierdzono lub powiedziano, jakie było wrażenie</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notatka</translation>
    </message>
</context>
<context>
    <name>LedgerPanel</name>
    <message>
        <source>Log a treatment</source>
        <translation>Zapisz terapię</translation>
    </message>
    <message>
        <source>T</source>
        <translation>T</translation>
    </message>
    <message>
        <source>What was tried, for how long, and what the pain did meanwhile ({measure}). Nothing here says what a treatment did: other things change in the same time.</source>
        <translation>Czego próbowano, jak długo i co w tym czasie działo się z bólem ({measure}). Nic tutaj nie mówi, co dała terapia: w tym samym czasie zmieniają się też inne rzeczy.</translation>
    </message>
    <message>
        <source>Nothing was logged yet</source>
        <translation>Nic jeszcze nie zapisano</translation>
    </message>
    <message>
        <source>Tape, insoles, medicine, visits: whatever you try, note it with its days.</source>
        <translation>Taping, wkładki, leki, wizyty: czegokolwiek próbujesz, zanotuj to z dniami.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Co</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Jak długo</translation>
    </message>
    <message>
        <source>Two weeks before</source>
        <translation>Dwa tygodnie przed</translation>
    </message>
    <message>
        <source>During or after</source>
        <translation>W trakcie lub po</translation>
    </message>
    <message>
        <source>Change during this time (95 % range)</source>
        <translation>Zmiana w tym czasie (zakres 95%)</translation>
    </message>
    <message>
        <source>Change: {entry}</source>
        <translation>Zmień: {entry}</translation>
    </message>
    <message>
        <source>{length} · before {before} · then {after}</source>
        <translation>{length} · przed {before} · potem {after}</translation>
    </message>
    <message>
        <source>During this time: {change}</source>
        <translation>W tym czasie: {change}</translation>
    </message>
</context>
<context>
    <name>LibraryList</name>
    <message>
        <source>Drop to add · {dose}</source>
        <translation>Upuść, aby dodać · {dose}</translation>
    </message>
</context>
<context>
    <name>LibraryPanel</name>
    <message>
        <source>Library</source>
        <translation>Biblioteka</translation>
    </message>
    <message>
        <source>drag, or Enter to add</source>
        <translation>przeciągnij albo Enter, aby dodać</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Szukaj</translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation>Ćwiczenia</translation>
    </message>
</context>
<context>
    <name>LimitList</name>
    <message>
        <source>Reset all numbers</source>
        <translation>Resetuj wszystkie liczby</translation>
    </message>
    <message>
        <source>Back to {usual}</source>
        <translation>Wróć do {usual}</translation>
    </message>
</context>
<context>
    <name>LineCard</name>
    <message>
        <source>Edit</source>
        <translation>Edytuj</translation>
    </message>
    <message>
        <source>Edit {session}</source>
        <translation>Edytuj: {session}</translation>
    </message>
</context>
<context>
    <name>ListCard</name>
    <message>
        <source>Search by name, day or distance</source>
        <translation>Szukaj według nazwy, dnia lub dystansu</translation>
    </message>
    <message>
        <source>Runs, newest first</source>
        <translation>Biegi, od najnowszych</translation>
    </message>
    <message>
        <source>No run has these words.</source>
        <translation>Żaden bieg nie zawiera tych słów.</translation>
    </message>
    <message>
        <source>Shoes or insoles of the chosen runs</source>
        <translation>Buty lub wkładki wybranych biegów</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Worn in them…</source>
        <translation>Noszone w nich…</translation>
    </message>
    <message>
        <source>{runs} chosen</source>
        <translation>Wybrano: {runs}</translation>
    </message>
</context>
<context>
    <name>ListPanel</name>
    <message>
        <source>Search in words and notes</source>
        <translation>Szukaj w słowach i notatkach</translation>
    </message>
    <message>
        <source>Everything logged, newest first</source>
        <translation>Wszystko, co zapisano, od najnowszych</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Nic nie pasuje</translation>
    </message>
    <message>
        <source>No entry has these words and kinds.</source>
        <translation>Żaden wpis nie ma tych słów i rodzajów.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Pokaż wszystko</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>Odznacz wszystko</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
</context>
<context>
    <name>ListView</name>
    <message>
        <source>Exercises</source>
        <translation>Ćwiczenia</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteka</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtry</translation>
    </message>
    <message>
        <source>Name, body part, synonym</source>
        <translation>Nazwa, część ciała, synonim</translation>
    </message>
    <message>
        <source>Search exercises</source>
        <translation>Szukaj ćwiczeń</translation>
    </message>
    <message>
        <source>New exercise</source>
        <translation>Nowe ćwiczenie</translation>
    </message>
    <message>
        <source>Import or export a pack</source>
        <translation>Importuj lub eksportuj pakiet</translation>
    </message>
    <message>
        <source>By complaint</source>
        <translation>Według dolegliwości</translation>
    </message>
    <message>
        <source>What the library shows</source>
        <translation>Co pokazuje biblioteka</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Kolejność</translation>
    </message>
    <message>
        <source>{found} of {total} exercises</source>
        <translation>Ćwiczenia: {found} z {total}</translation>
    </message>
    <message>
        <source>No exercise fits these filters</source>
        <translation>Żadne ćwiczenie nie pasuje do tych filtrów</translation>
    </message>
    <message>
        <source>Nothing found for “{query}”</source>
        <translation>Nic nie znaleziono dla „{query}”</translation>
    </message>
    <message>
        <source>Try fewer letters or fewer filters.</source>
        <translation>Spróbuj mniej liter lub mniej filtrów.</translation>
    </message>
    <message>
        <source>Show all exercises</source>
        <translation>Pokaż wszystkie ćwiczenia</translation>
    </message>
    <message>
        <source>Did you mean {word}? {count}.</source>
        <translation>Czy chodziło o „{word}”? {count}.</translation>
    </message>
    <message>
        <source>Search {word}</source>
        <translation>Szukaj: {word}</translation>
    </message>
    <message>
        <source>Leave out: {what}</source>
        <translation>Pomiń: {what}</translation>
    </message>
    <message>
        <source>Import pack…</source>
        <translation>Importuj pakiet…</translation>
    </message>
    <message>
        <source>Export pack…</source>
        <translation>Eksportuj pakiet…</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nowe</translation>
    </message>
</context>
<context>
    <name>LockScreen</name>
    <message>
        <source>Rehab is locked</source>
        <translation>Rehab jest zablokowany</translation>
    </message>
    <message>
        <source>What you were typing is kept. Type the passphrase to go on.</source>
        <translation>To, co wpisujesz, jest zachowane. Wpisz hasło, aby kontynuować.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Zakończ</translation>
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
        <translation>Sprawdzenia</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Pominięte</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Liczby</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Część</translation>
    </message>
    <message>
        <source>What you can do now</source>
        <translation>Co możesz zrobić teraz</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Kopiuj jako tekst</translation>
    </message>
</context>
<context>
    <name>Looker</name>
    <message>
        <source>Log file</source>
        <translation>Plik dziennika</translation>
    </message>
    <message>
        <source>Only looking: {file}</source>
        <translation>Tylko podgląd: {file}</translation>
    </message>
    <message>
        <source>You look at {file}. Nothing of it is kept, and nothing in it can be changed.</source>
        <translation>Oglądasz {file}. Nic z niego nie zostaje zachowane i niczego nie można w nim zmienić.</translation>
    </message>
    <message>
        <source>Chart and answer</source>
        <translation>Wykres i odpowiedź</translation>
    </message>
    <message>
        <source>All entries</source>
        <translation>Wszystkie wpisy</translation>
    </message>
</context>
<context>
    <name>MapPanel</name>
    <message>
        <source>Where exactly does it hurt?</source>
        <translation>Gdzie dokładnie boli?</translation>
    </message>
    <message>
        <source>Mark every spot, on both sides if need be.</source>
        <translation>Oznacz każde miejsce, w razie potrzeby po obu stronach.</translation>
    </message>
    <message>
        <source>Save today’s map</source>
        <translation>Zapisz dzisiejszą mapę</translation>
    </message>
    <message>
        <source>Choose a spot on the drawing to describe it.</source>
        <translation>Wybierz miejsce na rysunku, aby je opisać.</translation>
    </message>
    <message>
        <source>How strong is it there?</source>
        <translation>Jak silny jest tam ból?</translation>
    </message>
    <message>
        <source>Pain at this spot</source>
        <translation>Ból w tym miejscu</translation>
    </message>
    <message>
        <source>What is it like?</source>
        <translation>Jaki to ból?</translation>
    </message>
    <message>
        <source>How the map changed</source>
        <translation>Jak zmieniła się mapa</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Porównaj z</translation>
    </message>
    <message>
        <source>Delete the earlier map</source>
        <translation>Usuń wcześniejszą mapę</translation>
    </message>
    <message>
        <source>{value} of 10</source>
        <translation>{value} z 10</translation>
    </message>
    <message>
        <source>No spot chosen</source>
        <translation>Nie wybrano miejsca</translation>
    </message>
</context>
<context>
    <name>MedicineRow</name>
    <message>
        <source>None</source>
        <translation>Bez leku</translation>
    </message>
    <message>
        <source>Took some</source>
        <translation>Był lek</translation>
    </message>
    <message>
        <source>Its name, if you like</source>
        <translation>Nazwa leku, jeśli chcesz</translation>
    </message>
    <message>
        <source>An anti-inflammatory hides pain, so this day counts less in the verdict.</source>
        <translation>Lek przeciwzapalny maskuje ból, więc ten dzień liczy się w werdykcie mniej.</translation>
    </message>
</context>
<context>
    <name>MergeCard</name>
    <message>
        <source>Put two records together</source>
        <translation>Połącz dwie kartoteki</translation>
    </message>
    <message>
        <source>Put together</source>
        <translation>Połącz</translation>
    </message>
    <message>
        <source>Other record</source>
        <translation>Druga kartoteka</translation>
    </message>
    <message>
        <source>Which record wins where they differ</source>
        <translation>Która kartoteka ma pierwszeństwo tam, gdzie się różnią</translation>
    </message>
    <message>
        <source>The data are backed up first, and Undo brings both records back.</source>
        <translation>Najpierw powstanie kopia zapasowa danych, a „Cofnij” przywraca obie kartoteki.</translation>
    </message>
    <message>
        <source>Everything of the other record moves to {name}. The other record is gone then.</source>
        <translation>Wszystko z drugiej kartoteki przechodzi do: {name}. Druga kartoteka wtedy znika.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wybierz…</translation>
    </message>
    <message>
        <source>The same complaint in both: its entries stand on one chart then.</source>
        <translation>Ta sama dolegliwość w obu: jej wpisy będą wtedy na jednym wykresie.</translation>
    </message>
    <message>
        <source>Name, plan and whatever differs come from</source>
        <translation>Imię, plan i wszystko, co się różni, pochodzi z</translation>
    </message>
</context>
<context>
    <name>ModalCard</name>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Zamknij (Esc)</translation>
    </message>
</context>
<context>
    <name>MonthPanel</name>
    <message>
        <source>Month before</source>
        <translation>Poprzedni miesiąc</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation>Następny miesiąc</translation>
    </message>
    <message>
        <source>Nothing logged on this day.</source>
        <translation>Tego dnia nic nie zapisano.</translation>
    </message>
    <message>
        <source>Add or change</source>
        <translation>Dodaj lub zmień</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
</context>
<context>
    <name>MorePanel</name>
    <message>
        <source>Fold away</source>
        <translation>Zwiń</translation>
    </message>
</context>
<context>
    <name>MorningBars</name>
    <message>
        <source>no answer</source>
        <translation>brak odpowiedzi</translation>
    </message>
</context>
<context>
    <name>MorningsCard</name>
    <message>
        <source>All entries</source>
        <translation>Wszystkie wpisy</translation>
    </message>
    <message>
        <source>Ctrl+H</source>
        <translation>Ctrl+H</translation>
    </message>
    <message>
        <source>Each answer becomes a bar here.</source>
        <translation>Każda odpowiedź staje się tu słupkiem.</translation>
    </message>
</context>
<context>
    <name>MoveCard</name>
    <message>
        <source>Copy everybody to the server, or back</source>
        <translation>Skopiuj wszystkich na serwer lub z powrotem</translation>
    </message>
    <message>
        <source>Each person is copied whole and compared row for row. Nothing is taken away where it was. A copy that was stopped can be done again: who is there already is left alone.</source>
        <translation>Każda osoba jest kopiowana w całości i porównywana wiersz po wierszu. Nic nie znika z poprzedniego miejsca. Zatrzymane kopiowanie można powtórzyć: kto już tam jest, pozostaje bez zmian.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Postępy</translation>
    </message>
    <message>
        <source>From this computer to the server</source>
        <translation>Z tego komputera na serwer</translation>
    </message>
    <message>
        <source>From the server to this computer</source>
        <translation>Z serwera na ten komputer</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Zatrzymaj</translation>
    </message>
</context>
<context>
    <name>NobodyPage</name>
    <message>
        <source>Open a patient first</source>
        <translation>Najpierw otwórz pacjenta</translation>
    </message>
    <message>
        <source>This page is about one patient. Choose one in the list, or add a new one.</source>
        <translation>Ta strona dotyczy jednego pacjenta. Wybierz go z listy albo dodaj nowego.</translation>
    </message>
    <message>
        <source>Go to the list</source>
        <translation>Przejdź do listy</translation>
    </message>
</context>
<context>
    <name>NoteForm</name>
    <message>
        <source>Note</source>
        <translation>Notatka</translation>
    </message>
    <message>
        <source>What you found, what you changed, what to look at next time</source>
        <translation>Co stwierdzono, co zmieniono, na co spojrzeć następnym razem</translation>
    </message>
    <message>
        <source>For the patient to read</source>
        <translation>Do przeczytania przez pacjenta</translation>
    </message>
    <message>
        <source>For the patient to read: it goes along in a plan file. Other notes stay here.</source>
        <translation>Widoczne dla pacjenta: trafia do pliku planu. Inne notatki zostają tutaj.</translation>
    </message>
    <message>
        <source>Note of today</source>
        <translation>Notatka z dzisiaj</translation>
    </message>
    <message>
        <source>Shoes, sleep, a long day on your feet…</source>
        <translation>Buty, sen, długi dzień na nogach…</translation>
    </message>
</context>
<context>
    <name>NoteRow</name>
    <message>
        <source>Shoes, sleep, a long day on your feet…</source>
        <translation>Buty, sen, długi dzień na nogach…</translation>
    </message>
    <message>
        <source>Save note</source>
        <translation>Zapisz notatkę</translation>
    </message>
</context>
<context>
    <name>NotesCard</name>
    <message>
        <source>Notes</source>
        <translation>Notatki</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notatka</translation>
    </message>
    <message>
        <source>Nothing written down yet.</source>
        <translation>Nic jeszcze nie zanotowano.</translation>
    </message>
    <message>
        <source>{day} · for the patient</source>
        <translation>{day} · dla pacjenta</translation>
    </message>
    <message>
        <source>Change the note of {day}</source>
        <translation>Zmień notatkę z {day}</translation>
    </message>
    <message>
        <source>Delete the note of {day}</source>
        <translation>Usuń notatkę z {day}</translation>
    </message>
</context>
<context>
    <name>OptionPanel</name>
    <message>
        <source>Include</source>
        <translation>Dołącz</translation>
    </message>
    <message>
        <source>Free-text notes</source>
        <translation>Notatki tekstowe</translation>
    </message>
    <message>
        <source>may contain private remarks</source>
        <translation>mogą zawierać prywatne uwagi</translation>
    </message>
    <message>
        <source>Lock with a passphrase</source>
        <translation>Zabezpiecz hasłem</translation>
    </message>
    <message>
        <source>Nobody can open the file without it, not even you.</source>
        <translation>Bez niego nikt nie otworzy pliku, nawet ty.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Hasło</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Osoba</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Okres</translation>
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
        <translation>Moje: {name}</translation>
    </message>
    <message>
        <source>Edit my exercise</source>
        <translation>Edytuj moje ćwiczenie</translation>
    </message>
    <message>
        <source>My own copy</source>
        <translation>Moja własna kopia</translation>
    </message>
    <message>
        <source>New exercise</source>
        <translation>Nowe ćwiczenie</translation>
    </message>
</context>
<context>
    <name>PackPresenter</name>
    <message>
        <source>What the library shows now: {count}</source>
        <translation>Co teraz pokazuje biblioteka: {count}</translation>
    </message>
    <message>
        <source>Pack saved: {name}</source>
        <translation>Pakiet zapisany: {name}</translation>
    </message>
</context>
<context>
    <name>PainCard</name>
    <message>
        <source>Halve the load</source>
        <translation>Połowa obciążenia</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Pomiń</translation>
    </message>
    <message>
        <source>End session</source>
        <translation>Zakończ sesję</translation>
    </message>
</context>
<context>
    <name>PainStrip</name>
    <message>
        <source>%1 of 10, %2</source>
        <translation>%1 z 10, %2</translation>
    </message>
    <message>
        <source>Type 0 to 9, minus for 10, Backspace to clear.</source>
        <translation>Wpisz od 0 do 9, minus oznacza 10, Backspace czyści.</translation>
    </message>
    <message>
        <source>No pain</source>
        <translation>Brak bólu</translation>
    </message>
    <message>
        <source>Worst imaginable</source>
        <translation>Najgorszy wyobrażalny ból</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>bez odpowiedzi</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>no pain</source>
        <translation>brak bólu</translation>
    </message>
    <message>
        <source>worst imaginable</source>
        <translation>najgorszy wyobrażalny</translation>
    </message>
    <message>
        <source>barely there</source>
        <translation>ledwo odczuwalny</translation>
    </message>
    <message>
        <source>noticeable, manageable</source>
        <translation>zauważalny, do zniesienia</translation>
    </message>
    <message>
        <source>hard to ignore</source>
        <translation>trudny do zignorowania</translation>
    </message>
</context>
<context>
    <name>PairTable</name>
    <message>
        <source>Day</source>
        <translation>Dzień</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Bieg</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesja</translation>
    </message>
    <message>
        <source>Next day</source>
        <translation>Następny dzień</translation>
    </message>
    <message>
        <source>Week before</source>
        <translation>Tydzień wcześniej</translation>
    </message>
</context>
<context>
    <name>PaperPage</name>
    <message>
        <source>Nothing to print yet</source>
        <translation>Nie ma jeszcze czego drukować</translation>
    </message>
    <message>
        <source>Pick a programme first. Then it can go on paper, with its drawings and boxes to tick.</source>
        <translation>Najpierw wybierz program. Potem można go wydrukować, z rysunkami i polami do odhaczania.</translation>
    </message>
    <message>
        <source>Pick a programme</source>
        <translation>Wybierz program</translation>
    </message>
</context>
<context>
    <name>PassphraseCard</name>
    <message>
        <source>{file} is behind a passphrase. Type the one it was made with.</source>
        <translation>{file} jest chroniony hasłem. Wpisz to, z którym go utworzono.</translation>
    </message>
    <message>
        <source>Locked file</source>
        <translation>Chroniony plik</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Hasło</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otwórz</translation>
    </message>
</context>
<context>
    <name>PastDays</name>
    <message>
        <source>Days without a check-in</source>
        <translation>Dni bez zapisu</translation>
    </message>
    <message>
        <source>Add what you remember, leave out what you do not. A gap is fine.</source>
        <translation>Dodaj to, co pamiętasz, pomiń to, czego nie. Luka nie szkodzi.</translation>
    </message>
    <message>
        <source>Carry on</source>
        <translation>Dalej</translation>
    </message>
</context>
<context>
    <name>PastPanel</name>
    <message>
        <source>No check-up was answered yet</source>
        <translation>Na pytania kontroli jeszcze nie odpowiedziano</translation>
    </message>
    <message>
        <source>It takes a minute, and once a week a little less.</source>
        <translation>Zajmuje to minutę, a raz w tygodniu trochę mniej.</translation>
    </message>
    <message>
        <source>Answer the questions</source>
        <translation>Odpowiedz na pytania</translation>
    </message>
    <message>
        <source>{since}: {changes}</source>
        <translation>{since}: {changes}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otwórz</translation>
    </message>
    <message>
        <source>Open the entry of {day}</source>
        <translation>Otwórz wpis z {day}</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Delete the check-up of {day}</source>
        <translation>Usuń kontrolę z {day}</translation>
    </message>
</context>
<context>
    <name>PatientPage</name>
    <message>
        <source>Rename</source>
        <translation>Zmień nazwę</translation>
    </message>
    <message>
        <source>Name or number</source>
        <translation>Imię lub numer</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>Pacjenci</translation>
    </message>
    <message>
        <source>Patient before</source>
        <translation>Poprzedni pacjent</translation>
    </message>
    <message>
        <source>Patient before (Ctrl+Page Up)</source>
        <translation>Poprzedni pacjent (Ctrl+Page Up)</translation>
    </message>
    <message>
        <source>Next patient</source>
        <translation>Następny pacjent</translation>
    </message>
    <message>
        <source>Next patient (Ctrl+Page Down)</source>
        <translation>Następny pacjent (Ctrl+Page Down)</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Dodaj notatkę</translation>
    </message>
    <message>
        <source>Edit programme</source>
        <translation>Edytuj program</translation>
    </message>
    <message>
        <source>Referral letter</source>
        <translation>List do lekarza</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Więcej</translation>
    </message>
    <message>
        <source>More for this patient</source>
        <translation>Więcej o tym pacjencie</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Wykres</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Dziennik</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Biegi</translation>
    </message>
    <message>
        <source>Check-ups</source>
        <translation>Kontrole</translation>
    </message>
    <message>
        <source>What is shown of the patient</source>
        <translation>Co widać o pacjencie</translation>
    </message>
    <message>
        <source>&amp;Give back a plan file…</source>
        <translation>&amp;Oddaj plik planu…</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Zmień nazwę…</translation>
    </message>
    <message>
        <source>&amp;Put together with another record…</source>
        <translation>&amp;Połącz z inną kartoteką…</translation>
    </message>
    <message>
        <source>&amp;Bring back</source>
        <translation>P&amp;rzywróć</translation>
    </message>
    <message>
        <source>&amp;Archive</source>
        <translation>&amp;Archiwizuj</translation>
    </message>
</context>
<context>
    <name>PatientPresenter</name>
    <message>
        <source>Note of today</source>
        <translation>Notatka z dzisiaj</translation>
    </message>
    <message>
        <source>Note of {day}</source>
        <translation>Notatka z {day}</translation>
    </message>
</context>
<context>
    <name>PatientsPage</name>
    <message>
        <source>New patient</source>
        <translation>Nowy pacjent</translation>
    </message>
    <message>
        <source>Name or number</source>
        <translation>Imię lub numer</translation>
    </message>
    <message>
        <source>Save this filter</source>
        <translation>Zapisz ten filtr</translation>
    </message>
    <message>
        <source>Name of the filter</source>
        <translation>Nazwa filtra</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>Pacjenci</translation>
    </message>
    <message>
        <source>Name or condition</source>
        <translation>Imię lub dolegliwość</translation>
    </message>
    <message>
        <source>Open patient file</source>
        <translation>Otwórz plik pacjenta</translation>
    </message>
    <message>
        <source>Order of the list</source>
        <translation>Kolejność listy</translation>
    </message>
    <message>
        <source>Forget “{name}”</source>
        <translation>Zapomnij „{name}”</translation>
    </message>
    <message>
        <source>No patients yet</source>
        <translation>Jeszcze bez pacjentów</translation>
    </message>
    <message>
        <source>Add a patient and give them a plan, or open the log file that a runner sent you.</source>
        <translation>Dodaj pacjenta i daj mu plan albo otwórz plik dziennika otrzymany od biegacza.</translation>
    </message>
    <message>
        <source>Nobody fits</source>
        <translation>Nikt nie pasuje</translation>
    </message>
    <message>
        <source>No patient fits what you are looking for.</source>
        <translation>Żaden pacjent nie pasuje do tego, czego szukasz.</translation>
    </message>
    <message>
        <source>Show everybody</source>
        <translation>Pokaż wszystkich</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Otwórz</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Zmień nazwę…</translation>
    </message>
    <message>
        <source>&amp;Put together with another record…</source>
        <translation>&amp;Połącz z inną kartoteką…</translation>
    </message>
    <message>
        <source>&amp;Bring back</source>
        <translation>P&amp;rzywróć</translation>
    </message>
    <message>
        <source>&amp;Archive</source>
        <translation>&amp;Archiwizuj</translation>
    </message>
</context>
<context>
    <name>PatientsPresenter</name>
    <message>
        <source>New patient</source>
        <translation>Nowy pacjent</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Zmień nazwę</translation>
    </message>
</context>
<context>
    <name>PauseCard</name>
    <message>
        <source>Pause the plan</source>
        <translation>Wstrzymaj plan</translation>
    </message>
    <message>
        <source>Change the pause</source>
        <translation>Zmień przerwę</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Dlaczego?</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Od</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Jak długo</translation>
    </message>
    <message>
        <source>until I go on</source>
        <translation>do odwołania</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>Clinic</source>
        <translation>Gabinet</translation>
    </message>
    <message>
        <source>My rehab</source>
        <translation>Moja rehabilitacja</translation>
    </message>
    <message>
        <source>Sample person</source>
        <translation>Przykładowa osoba</translation>
    </message>
    <message>
        <source>&amp;All patients</source>
        <translation>&amp;Wszyscy pacjenci</translation>
    </message>
    <message>
        <source>&amp;New patient…</source>
        <translation>&amp;Nowy pacjent…</translation>
    </message>
    <message>
        <source>&amp;Add a person…</source>
        <translation>&amp;Dodaj osobę…</translation>
    </message>
    <message>
        <source>&amp;Name of this person…</source>
        <translation>&amp;Imię tej osoby…</translation>
    </message>
    <message>
        <source>Notes from who &amp;treats me…</source>
        <translation>Notatki od &amp;terapeuty…</translation>
    </message>
    <message>
        <source>&amp;Clinic: list of patients</source>
        <translation>&amp;Gabinet: lista pacjentów</translation>
    </message>
    <message>
        <source>New patient</source>
        <translation>Nowy pacjent</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Dodaj osobę</translation>
    </message>
    <message>
        <source>Name of this person</source>
        <translation>Imię tej osoby</translation>
    </message>
    <message>
        <source>Name or number</source>
        <translation>Imię lub numer</translation>
    </message>
</context>
<context>
    <name>PhaseButton</name>
    <message>
        <source>{weeks} · done</source>
        <translation>{weeks} · gotowe</translation>
    </message>
    <message>
        <source>{weeks} · now, week {number}</source>
        <translation>{weeks} · teraz, tydzień {number}</translation>
    </message>
</context>
<context>
    <name>PhaseRow</name>
    <message>
        <source>Phases</source>
        <translation>Fazy</translation>
    </message>
</context>
<context>
    <name>PlayerPage</name>
    <message>
        <source>End</source>
        <translation>Zakończ</translation>
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
        <translation>Rysunek</translation>
    </message>
</context>
<context>
    <name>PosePage</name>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Ponów</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Kopiuj jako tekst</translation>
    </message>
    <message>
        <source>Save and close</source>
        <translation>Zapisz i zamknij</translation>
    </message>
    <message>
        <source>Pose A: start</source>
        <translation>Poza A: początek</translation>
    </message>
    <message>
        <source>Pose B: end</source>
        <translation>Poza B: koniec</translation>
    </message>
    <message>
        <source>Same as A</source>
        <translation>Jak A</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Odtwórz</translation>
    </message>
    <message>
        <source>Pose</source>
        <translation>Poza</translation>
    </message>
    <message>
        <source>Things</source>
        <translation>Przedmioty</translation>
    </message>
    <message>
        <source>Felt</source>
        <translation>Odczucie</translation>
    </message>
    <message>
        <source>Arrow</source>
        <translation>Strzałka</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Widok</translation>
    </message>
    <message>
        <source>Drawing: {name}</source>
        <translation>Rysunek: {name}</translation>
    </message>
    <message>
        <source>Same as B</source>
        <translation>Jak B</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Jeszcze niezapisane</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Zapisano</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Zatrzymaj</translation>
    </message>
</context>
<context>
    <name>PosePanel</name>
    <message>
        <source>Begin with</source>
        <translation>Zacznij od</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wybierz…</translation>
    </message>
    <message>
        <source>Copy a drawing</source>
        <translation>Kopiuj rysunek</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Miejsce</translation>
    </message>
    <message>
        <source>Rests</source>
        <translation>Oparcie</translation>
    </message>
    <message>
        <source>Take hold of a dot and drag it, or press Tab and use the arrow keys.</source>
        <translation>Chwyć punkt i przeciągnij go albo naciśnij Tab i użyj klawiszy strzałek.</translation>
    </message>
</context>
<context>
    <name>PosePresenter</name>
    <message>
        <source>The drawing was copied as text for an exercise file.</source>
        <translation>Rysunek skopiowano jako tekst do pliku ćwiczenia.</translation>
    </message>
</context>
<context>
    <name>PreviewPage</name>
    <message>
        <source>Print</source>
        <translation>Drukuj</translation>
    </message>
    <message>
        <source>Making the pages</source>
        <translation>Tworzenie stron</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Zatrzymaj</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Poprzednia strona</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Następna strona</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Mniejsza</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Większa</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Dopasuj</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Pokaż w folderze</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>Strona {number} z {count}</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number}%</translation>
    </message>
</context>
<context>
    <name>PrivacyDesk</name>
    <message>
        <source>Encrypt your data</source>
        <translation>Zaszyfruj swoje dane</translation>
    </message>
    <message>
        <source>The data file and its backups are written anew, behind a passphrase of at least {count} characters. A backup is made first. Nobody can open them without the passphrase or the recovery code that comes next, not even you.</source>
        <translation>Plik danych i jego kopie zapasowe zostaną zapisane na nowo, za hasłem o długości co najmniej {count} znaków. Najpierw powstanie kopia zapasowa. Bez hasła lub kodu odzyskiwania, który pojawi się za chwilę, nikt ich nie otworzy, nawet ty.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Dalej</translation>
    </message>
    <message>
        <source>Encrypt now</source>
        <translation>Zaszyfruj teraz</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Kod odzyskiwania</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Wysłano do drukarki.</translation>
    </message>
    <message>
        <source>Saved. Move it away from this computer: {file}</source>
        <translation>Zapisano. Przenieś to z tego komputera: {file}</translation>
    </message>
    <message>
        <source>Switch encryption off?</source>
        <translation>Wyłączyć szyfrowanie?</translation>
    </message>
    <message>
        <source>The data file can be read by whoever has this disk. An encrypted backup is made first.</source>
        <translation>Plik danych będzie mógł odczytać każdy, kto ma ten dysk. Najpierw powstanie zaszyfrowana kopia zapasowa.</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Wyłącz</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Zmień hasło</translation>
    </message>
    <message>
        <source>The new one opens the data file and the backups in your backup folders. Copies that lie elsewhere still open with the old one.</source>
        <translation>Nowe otwiera plik danych i kopie w twoich folderach kopii zapasowych. Kopie leżące gdzie indziej nadal otwiera stare.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Zmień</translation>
    </message>
    <message>
        <source>The new passphrase holds from now on.</source>
        <translation>Od teraz obowiązuje nowe hasło.</translation>
    </message>
    <message>
        <source>Make a new recovery code</source>
        <translation>Utwórz nowy kod odzyskiwania</translation>
    </message>
    <message>
        <source>The old code opens nothing in this folder any more. Copies elsewhere still open with it.</source>
        <translation>Stary kod nie otwiera już niczego w tym folderze. Kopie leżące gdzie indziej nadal otwiera.</translation>
    </message>
    <message>
        <source>The new recovery code holds from now on.</source>
        <translation>Od teraz obowiązuje nowy kod odzyskiwania.</translation>
    </message>
    <message>
        <source>Use this code</source>
        <translation>Użyj tego kodu</translation>
    </message>
    <message>
        <source>Rehab opens on this computer without asking.</source>
        <translation>Na tym komputerze Rehab otwiera się bez pytania.</translation>
    </message>
    <message>
        <source>The passphrase is asked for at the next start.</source>
        <translation>Pytanie o hasło pojawi się przy następnym uruchomieniu.</translation>
    </message>
    <message>
        <source>Delete the unencrypted backups?</source>
        <translation>Usunąć niezaszyfrowane kopie zapasowe?</translation>
    </message>
    <message>
        <source>Deleting them cannot be undone.</source>
        <translation>Usunięcia nie można cofnąć.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Usuń</translation>
    </message>
</context>
<context>
    <name>PrivacyPanel</name>
    <message>
        <source>Encrypt them</source>
        <translation>Zaszyfruj je</translation>
    </message>
    <message>
        <source>Delete them</source>
        <translation>Usuń je</translation>
    </message>
    <message>
        <source>What it protects, and what it does not</source>
        <translation>Co to chroni, a czego nie</translation>
    </message>
    <message>
        <source>The lock</source>
        <translation>Blokada</translation>
    </message>
    <message>
        <source>Encrypt…</source>
        <translation>Zaszyfruj…</translation>
    </message>
    <message>
        <source>Switch off…</source>
        <translation>Wyłącz…</translation>
    </message>
    <message>
        <source>Remember on this computer</source>
        <translation>Pamiętaj na tym komputerze</translation>
    </message>
    <message>
        <source>Lock after</source>
        <translation>Zablokuj po</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Hasło</translation>
    </message>
    <message>
        <source>Asked for when Rehab starts and under the lock.</source>
        <translation>Potrzebne przy uruchomieniu Rehab i po zablokowaniu.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Zmień…</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Kod odzyskiwania</translation>
    </message>
    <message>
        <source>Opens everything when the passphrase is lost. A new code takes the place of the old one.</source>
        <translation>Otwiera wszystko, gdy hasło zostanie zgubione. Nowy kod zastępuje stary.</translation>
    </message>
    <message>
        <source>New code…</source>
        <translation>Nowy kod…</translation>
    </message>
    <message>
        <source>Its password store keeps a copy of the key. Whoever can log in as you opens Rehab unasked.</source>
        <translation>Kopię klucza przechowuje magazyn haseł komputera. Kto może zalogować się na twoje konto, otwiera Rehab bez pytania.</translation>
    </message>
    <message>
        <source>Minutes without a key or a movement of the mouse.</source>
        <translation>Minuty bez klawisza i bez ruchu myszy.</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Zablokuj teraz</translation>
    </message>
    <message>
        <source>Ctrl+L does the same anywhere.</source>
        <translation>Ctrl+L robi to samo w każdym miejscu.</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Zablokuj</translation>
    </message>
    <message>
        <source>Working on it. This takes a few seconds.</source>
        <translation>Trwa praca. Zajmuje to kilka sekund.</translation>
    </message>
</context>
<context>
    <name>ProfileCard</name>
    <message>
        <source>Switch person</source>
        <translation>Zmień osobę</translation>
    </message>
    <message>
        <source>sample data</source>
        <translation>dane przykładowe</translation>
    </message>
    <message>
        <source>Sample data</source>
        <translation>Dane przykładowe</translation>
    </message>
</context>
<context>
    <name>ProgramPage</name>
    <message>
        <source>No programme yet</source>
        <translation>Jeszcze bez programu</translation>
    </message>
    <message>
        <source>Pick a ready-made one. You can change it at any time.</source>
        <translation>Wybierz gotowy. Możesz go zmienić w każdej chwili.</translation>
    </message>
    <message>
        <source>Pick a programme</source>
        <translation>Wybierz program</translation>
    </message>
    <message>
        <source>Go on from today</source>
        <translation>Kontynuuj od dzisiaj</translation>
    </message>
</context>
<context>
    <name>ProgramStep</name>
    <message>
        <source>There is no programme for this place yet. The library has exercises for it.</source>
        <translation>Nie ma jeszcze programu na to miejsce. Biblioteka ma na nie ćwiczenia.</translation>
    </message>
    <message>
        <source>For other places</source>
        <translation>Na inne miejsca</translation>
    </message>
    <message>
        <source>Suggested for you</source>
        <translation>Propozycja dla ciebie</translation>
    </message>
    <message>
        <source>No programme for now, only log pain</source>
        <translation>Na razie bez programu, tylko zapisywanie bólu</translation>
    </message>
</context>
<context>
    <name>ProgressHeader</name>
    <message>
        <source>Progress</source>
        <translation>Postępy</translation>
    </message>
    <message>
        <source>Sample data</source>
        <translation>Dane przykładowe</translation>
    </message>
    <message>
        <source>What the chart shows</source>
        <translation>Co pokazuje wykres</translation>
    </message>
    <message>
        <source>4 wk</source>
        <translation>4 tyg.</translation>
    </message>
    <message>
        <source>9 wk</source>
        <translation>9 tyg.</translation>
    </message>
    <message>
        <source>6 mo</source>
        <translation>6 mies.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Wszystko</translation>
    </message>
    <message>
        <source>How much time the chart shows</source>
        <translation>Ile czasu pokazuje wykres</translation>
    </message>
    <message>
        <source>Save chart</source>
        <translation>Zapisz wykres</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Raport</translation>
    </message>
    <message>
        <source>Report for the doctor (D)</source>
        <translation>Raport dla lekarza (D)</translation>
    </message>
    <message>
        <source>Picture (PNG)</source>
        <translation>Obraz (PNG)</translation>
    </message>
    <message>
        <source>Drawing (SVG)</source>
        <translation>Rysunek (SVG)</translation>
    </message>
    <message>
        <source>Page (PDF)</source>
        <translation>Strona (PDF)</translation>
    </message>
    <message>
        <source>Copy summary as text</source>
        <translation>Kopiuj podsumowanie jako tekst</translation>
    </message>
    <message>
        <source>Export the log…</source>
        <translation>Eksportuj dziennik…</translation>
    </message>
</context>
<context>
    <name>ProgressPage</name>
    <message>
        <source>Saved as {file}.</source>
        <translation>Zapisano jako {file}.</translation>
    </message>
</context>
<context>
    <name>ProposalCard</name>
    <message>
        <source>Accept</source>
        <translation>Przyjmij</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Jeszcze nie</translation>
    </message>
</context>
<context>
    <name>QuestionPanel</name>
    <message>
        <source>Yes</source>
        <translation>Tak</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>I am not sure</source>
        <translation>Nie wiem</translation>
    </message>
    <message>
        <source>Answers stay on this computer. This names no illness; it only tells you when not to wait.</source>
        <translation>Odpowiedzi zostają na tym komputerze. To nie nazywa choroby; mówi tylko, kiedy nie czekać.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Save and finish later</source>
        <translation>Zapisz i dokończ później</translation>
    </message>
    <message>
        <source>Skip the questions</source>
        <translation>Pomiń pytania</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Dalej</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
</context>
<context>
    <name>QuickCard</name>
    <message>
        <source>Quick log</source>
        <translation>Szybki zapis</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Bieg</translation>
    </message>
    <message>
        <source>Treatment</source>
        <translation>Terapia</translation>
    </message>
    <message>
        <source>Worst</source>
        <translation>Najsilniejszy</translation>
    </message>
    <message>
        <source>Worst pain</source>
        <translation>Najsilniejszy ból</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notatka</translation>
    </message>
    <message>
        <source>Log a run (%s)</source>
        <translation>Zapisz bieg (%s)</translation>
    </message>
    <message>
        <source>Log a treatment (%s)</source>
        <translation>Zapisz terapię (%s)</translation>
    </message>
    <message>
        <source>Log the worst pain of a day (%s)</source>
        <translation>Zapisz najsilniejszy ból dnia (%s)</translation>
    </message>
    <message>
        <source>Write a note (%s)</source>
        <translation>Napisz notatkę (%s)</translation>
    </message>
</context>
<context>
    <name>ReadingCard</name>
    <message>
        <source>Reading files</source>
        <translation>Wczytywanie plików</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Reading {name}</source>
        <translation>Wczytywanie: {name}</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} z {total}</translation>
    </message>
</context>
<context>
    <name>ReasonRow</name>
    <message>
        <source>What came between? It can be taken back.</source>
        <translation>Co przeszkodziło? Można to cofnąć.</translation>
    </message>
    <message>
        <source>Move to tomorrow</source>
        <translation>Przenieś na jutro</translation>
    </message>
    <message>
        <source>Move to the day after</source>
        <translation>Przenieś na pojutrze</translation>
    </message>
    <message>
        <source>Pause the plan…</source>
        <translation>Wstrzymaj plan…</translation>
    </message>
</context>
<context>
    <name>RefusalPage</name>
    <message>
        <source>Your data file was not opened</source>
        <translation>Twój plik danych nie został otwarty</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Zakończ</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Pokaż folder</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Spróbuj ponownie</translation>
    </message>
    <message>
        <source>Open for reading</source>
        <translation>Otwórz do odczytu</translation>
    </message>
    <message>
        <source>Open another backup…</source>
        <translation>Inna kopia zapasowa…</translation>
    </message>
    <message>
        <source>Open a backup…</source>
        <translation>Otwórz kopię zapasową…</translation>
    </message>
    <message>
        <source>Open the last backup</source>
        <translation>Otwórz ostatnią kopię</translation>
    </message>
</context>
<context>
    <name>Reminders</name>
    <message>
        <source>Later ({minutes} min)</source>
        <translation>Później ({minutes} min)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otwórz</translation>
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
        <translation>Wróć do dzisiaj</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Change before</source>
        <translation>Poprzednia zmiana</translation>
    </message>
    <message>
        <source>Change before (Ctrl+←)</source>
        <translation>Poprzednia zmiana (Ctrl+←)</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>Następna zmiana</translation>
    </message>
    <message>
        <source>Next change (Ctrl+→)</source>
        <translation>Następna zmiana (Ctrl+→)</translation>
    </message>
</context>
<context>
    <name>ReportChoices</name>
    <message>
        <source>Your questions</source>
        <translation>Twoje pytania</translation>
    </message>
    <message>
        <source>What would you like to ask?</source>
        <translation>O co chcesz zapytać?</translation>
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
        <translation>Wszystkie wpisy jako załącznik</translation>
    </message>
    <message>
        <source>One page of numbers for a visit. It names no illness, and nothing is sent anywhere.</source>
        <translation>Jedna strona liczb na wizytę. Nie nazywa choroby i nic nie jest nigdzie wysyłane.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Zapisz jako PDF</translation>
    </message>
    <message>
        <source>Ctrl+S</source>
        <translation>Ctrl+S</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drukuj…</translation>
    </message>
    <message>
        <source>Up to five, one a line. They are kept, and stand on the page.</source>
        <translation>Najwyżej pięć, po jednym w wierszu. Są zachowane i widoczne na stronie.</translation>
    </message>
    <message>
        <source>Up to five, one a line. They stand on the page, and are not kept.</source>
        <translation>Do pięciu, po jednym w wierszu. Są na stronie i nie są zapisywane.</translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>Report for the doctor</source>
        <translation>Raport dla lekarza</translation>
    </message>
    <message>
        <source>Nothing to report yet</source>
        <translation>Nie ma jeszcze czego raportować</translation>
    </message>
    <message>
        <source>Say where it hurts and pick a programme first. What you log then stands here.</source>
        <translation>Najpierw podaj, gdzie boli, i wybierz program. To, co potem zapisujesz, znajdzie się tutaj.</translation>
    </message>
    <message>
        <source>Choose the place</source>
        <translation>Wybierz miejsce</translation>
    </message>
</context>
<context>
    <name>RescueBox</name>
    <message>
        <source>What can still be read can be saved</source>
        <translation>To, co da się jeszcze odczytać, można zapisać</translation>
    </message>
    <message>
        <source>As a file for spreadsheets and for Rehab, with a list of what is missing. The data file stays as it is.</source>
        <translation>Jako plik dla arkuszy kalkulacyjnych i dla Rehab, z listą braków. Plik danych zostaje bez zmian.</translation>
    </message>
    <message>
        <source>Save what can be read…</source>
        <translation>Zapisz, co da się odczytać…</translation>
    </message>
    <message>
        <source>Go on with this</source>
        <translation>Pracuj z tym dalej</translation>
    </message>
    <message>
        <source>Reading what can be read…</source>
        <translation>Odczytywanie tego, co się da…</translation>
    </message>
    <message>
        <source>Nothing was saved</source>
        <translation>Niczego nie zapisano</translation>
    </message>
</context>
<context>
    <name>ResultPanel</name>
    <message>
        <source>Why</source>
        <translation>Dlaczego</translation>
    </message>
    <message>
        <source>These answers raised no concern</source>
        <translation>Te odpowiedzi nie dały powodu do obaw</translation>
    </message>
    <message>
        <source>If this changes, do not wait</source>
        <translation>Jeśli to się zmieni, nie czekaj</translation>
    </message>
    <message>
        <source>{level}: {sign}</source>
        <translation>{level}: {sign}</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Read about: {name}</source>
        <translation>Czytaj o: {name}</translation>
    </message>
    <message>
        <source>To Today</source>
        <translation>Do Dzisiaj</translation>
    </message>
    <message>
        <source>I have had it looked at</source>
        <translation>Już sprawdzone</translation>
    </message>
    <message>
        <source>Change an answer</source>
        <translation>Zmień odpowiedź</translation>
    </message>
    <message>
        <source>Answer all questions again</source>
        <translation>Odpowiedz ponownie na wszystkie pytania</translation>
    </message>
</context>
<context>
    <name>ReviewForm</name>
    <message>
        <source>When do you look again?</source>
        <translation>Kiedy sprawdzisz ponownie?</translation>
    </message>
    <message>
        <source>Day of the next review</source>
        <translation>Dzień następnego przeglądu</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dzień</translation>
    </message>
    <message>
        <source>In 2 weeks</source>
        <translation>Za 2 tygodnie</translation>
    </message>
    <message>
        <source>In 4 weeks</source>
        <translation>Za 4 tygodnie</translation>
    </message>
    <message>
        <source>In 6 weeks</source>
        <translation>Za 6 tygodni</translation>
    </message>
    <message>
        <source>No review</source>
        <translation>Bez przeglądu</translation>
    </message>
</context>
<context>
    <name>Ring</name>
    <message>
        <source>%1 of %2 sessions this week</source>
        <translation>Sesje w tym tygodniu: %1 z %2</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>z %1</translation>
    </message>
</context>
<context>
    <name>RuleEditor</name>
    <message>
        <source>Use this rule</source>
        <translation>Użyj tej reguły</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
</context>
<context>
    <name>RunCard</name>
    <message>
        <source>Running</source>
        <translation>Bieganie</translation>
    </message>
    <message>
        <source>See runs</source>
        <translation>Zobacz biegi</translation>
    </message>
</context>
<context>
    <name>RunForm</name>
    <message>
        <source>Log a run</source>
        <translation>Zapisz bieg</translation>
    </message>
    <message>
        <source>for example 5.2</source>
        <translation>na przykład 5,2</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>opcjonalnie</translation>
    </message>
    <message>
        <source>Day of the run</source>
        <translation>Dzień biegu</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Worst pain during it</source>
        <translation>Najsilniejszy ból podczas biegu</translation>
    </message>
    <message>
        <source>not noted</source>
        <translation>nie zanotowano</translation>
    </message>
    <message>
        <source>Shoes</source>
        <translation>Buty</translation>
    </message>
    <message>
        <source>Insoles</source>
        <translation>Wkładki</translation>
    </message>
    <message>
        <source>Way back to running</source>
        <translation>Powrót do biegania</translation>
    </message>
    <message>
        <source>Distance in {unit}</source>
        <translation>Dystans, {unit}</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuty</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dzień</translation>
    </message>
    <message>
        <source>Worst pain during it, 0 to 10</source>
        <translation>Najsilniejszy ból podczas biegu, od 0 do 10</translation>
    </message>
    <message>
        <source>not part of it</source>
        <translation>poza nim</translation>
    </message>
    <message>
        <source>Change a run</source>
        <translation>Zmień bieg</translation>
    </message>
</context>
<context>
    <name>RunImportCard</name>
    <message>
        <source>Also add those that are there already, typed by hand</source>
        <translation>Dodaj też te, które już są, wpisane ręcznie</translation>
    </message>
    <message>
        <source>Keep {runs}?</source>
        <translation>Zachować {runs}?</translation>
    </message>
    <message>
        <source>Import runs</source>
        <translation>Importuj biegi</translation>
    </message>
    <message>
        <source>Keep none</source>
        <translation>Nie zachowuj żadnego</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Files that cannot be read, with the reason</source>
        <translation>Pliki, których nie można odczytać, z powodem</translation>
    </message>
    <message>
        <source>Keep {runs}</source>
        <translation>Zachowaj {runs}</translation>
    </message>
    <message>
        <source>Add {runs}</source>
        <translation>Dodaj {runs}</translation>
    </message>
</context>
<context>
    <name>RunImportPresenter</name>
    <message>
        <source>There are no files to paste. Copy them in the file manager first.</source>
        <translation>Nie ma plików do wklejenia. Najpierw skopiuj je w menedżerze plików.</translation>
    </message>
    <message>
        <source>{count} files</source>
        <translation>Pliki ({count})</translation>
    </message>
    <message>
        <source>The names of its columns do not say it.</source>
        <translation>Nazwy kolumn tego nie mówią.</translation>
    </message>
    <message>
        <source>Added: {runs}</source>
        <translation>Dodano: {runs}</translation>
    </message>
</context>
<context>
    <name>RunModel</name>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Bieg</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Dystans</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Czas</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Pain during</source>
        <translation>Ból podczas</translation>
    </message>
</context>
<context>
    <name>RunsPage</name>
    <message>
        <source>Runs</source>
        <translation>Biegi</translation>
    </message>
    <message>
        <source>12 wk</source>
        <translation>12 tyg.</translation>
    </message>
    <message>
        <source>6 mo</source>
        <translation>6 mies.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Wszystko</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>Importuj pliki</translation>
    </message>
    <message>
        <source>Import files (Ctrl+I)</source>
        <translation>Importuj pliki (Ctrl+I)</translation>
    </message>
    <message>
        <source>Log run</source>
        <translation>Zapisz bieg</translation>
    </message>
    <message>
        <source>Weekly load and pain</source>
        <translation>Tygodniowe obciążenie i ból</translation>
    </message>
    <message>
        <source>No runs yet</source>
        <translation>Jeszcze bez biegów</translation>
    </message>
    <message>
        <source>Kilometres explain many a bad morning. Log a run by hand, or drop the export of your watch or of Strava here: runs that are there already are recognised.</source>
        <translation>Kilometry wyjaśniają niejeden zły poranek. Zapisz bieg ręcznie albo upuść tu eksport ze swojego zegarka lub ze Stravy: biegi, które już są, zostaną rozpoznane.</translation>
    </message>
</context>
<context>
    <name>RunsPresenter</name>
    <message>
        <source>Deleted: {runs}</source>
        <translation>Usunięto: {runs}</translation>
    </message>
    <message>
        <source>Pain during the run: {score}</source>
        <translation>Ból podczas biegu: {score}</translation>
    </message>
    <message>
        <source>Way back to running</source>
        <translation>Powrót do biegania</translation>
    </message>
    <message>
        <source>Put off until after the next run</source>
        <translation>Odłożono do następnego biegu</translation>
    </message>
    <message>
        <source>Way back to running ended</source>
        <translation>Powrót do biegania zakończony</translation>
    </message>
    <message>
        <source>Way back to running begun</source>
        <translation>Powrót do biegania rozpoczęty</translation>
    </message>
</context>
<context>
    <name>ScaleStrip</name>
    <message>
        <source>Type 0 to %1, minus first for less than 0, Backspace to clear.</source>
        <translation>Wpisz od 0 do %1, najpierw minus, jeśli mniej niż 0, Backspace czyści.</translation>
    </message>
</context>
<context>
    <name>SecretField</name>
    <message>
        <source>Show</source>
        <translation>Pokaż</translation>
    </message>
    <message>
        <source>Caps Lock seems to be on.</source>
        <translation>Caps Lock wygląda na włączony.</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ukryj</translation>
    </message>
</context>
<context>
    <name>SelfTestCard</name>
    <message>
        <source>Take it</source>
        <translation>Zrób test</translation>
    </message>
    <message>
        <source>Take the test: {name}</source>
        <translation>Zrób test: {name}</translation>
    </message>
    <message>
        <source>Not taken yet.</source>
        <translation>Jeszcze nie robiono.</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Lewa</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Prawa</translation>
    </message>
    <message>
        <source>Self tests</source>
        <translation>Autotesty</translation>
    </message>
    <message>
        <source>Take a test</source>
        <translation>Zrób test</translation>
    </message>
    <message>
        <source>All self tests</source>
        <translation>Wszystkie autotesty</translation>
    </message>
    <message>
        <source>Heel raises, knee to wall, standing on one leg: compare the sides, if you like.</source>
        <translation>Wspięcia na palce, kolano do ściany, stanie na jednej nodze: porównaj strony, jeśli chcesz.</translation>
    </message>
</context>
<context>
    <name>SelfTestForm</name>
    <message>
        <source>Self test</source>
        <translation>Autotest</translation>
    </message>
    <message>
        <source>Heel raises</source>
        <translation>Wspięcia na palce</translation>
    </message>
    <message>
        <source>Knee to wall</source>
        <translation>Kolano do ściany</translation>
    </message>
    <message>
        <source>One leg</source>
        <translation>Jedna noga</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dzień</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>opcjonalnie</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notatka</translation>
    </message>
    <message>
        <source>Change a self test</source>
        <translation>Zmień autotest</translation>
    </message>
    <message>
        <source>Left, {unit}</source>
        <translation>Lewa, {unit}</translation>
    </message>
    <message>
        <source>Right, {unit}</source>
        <translation>Prawa, {unit}</translation>
    </message>
</context>
<context>
    <name>ServerGate</name>
    <message>
        <source>Shared: {name}</source>
        <translation>Wspólna: {name}</translation>
    </message>
</context>
<context>
    <name>ServerRefusalPage</name>
    <message>
        <source>Password</source>
        <translation>Hasło</translation>
    </message>
    <message>
        <source>Remember on this computer</source>
        <translation>Pamiętaj na tym komputerze</translation>
    </message>
    <message>
        <source>In the password store of the computer, for whoever is signed in here.</source>
        <translation>W magazynie haseł komputera, dla osoby zalogowanej tutaj.</translation>
    </message>
    <message>
        <source>Sign in to the shared database</source>
        <translation>Zaloguj się do wspólnej bazy danych</translation>
    </message>
    <message>
        <source>The shared database was not opened</source>
        <translation>Wspólna baza danych nie została otwarta</translation>
    </message>
    <message>
        <source>{user} works with “{name}” on {host}.</source>
        <translation>{user} pracuje z „{name}” na {host}.</translation>
    </message>
    <message>
        <source>Use the data on this computer</source>
        <translation>Użyj danych na tym komputerze</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Zakończ</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Zaloguj się</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Spróbuj ponownie</translation>
    </message>
</context>
<context>
    <name>SessionEditor</name>
    <message>
        <source>Exercise</source>
        <translation>Ćwiczenie</translation>
    </message>
    <message>
        <source>Sets × reps</source>
        <translation>Serie × powt.</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Przytrz.</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Obciążenie</translation>
    </message>
    <message>
        <source>Move on when…</source>
        <translation>Progresja, gdy…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
    <message>
        <source>Ctrl+Z</source>
        <translation>Ctrl+Z</translation>
    </message>
    <message>
        <source>Nothing in this session yet. Drag an exercise over from the library, or press A.</source>
        <translation>W tej sesji nic jeszcze nie ma. Przeciągnij ćwiczenie z biblioteki albo naciśnij A.</translation>
    </message>
    <message>
        <source>Add a session to plan something here.</source>
        <translation>Dodaj sesję, aby coś tu zaplanować.</translation>
    </message>
    <message>
        <source>{number} chosen</source>
        <translation>Wybrano: {number}</translation>
    </message>
</context>
<context>
    <name>SessionHead</name>
    <message>
        <source>Add exercise</source>
        <translation>Dodaj ćwiczenie</translation>
    </message>
    <message>
        <source>Days, times and name of the session</source>
        <translation>Dni, pory i nazwa sesji</translation>
    </message>
    <message>
        <source>Days and times</source>
        <translation>Dni i pory</translation>
    </message>
    <message>
        <source>No session in this phase</source>
        <translation>Brak sesji w tej fazie</translation>
    </message>
    <message>
        <source>New session</source>
        <translation>Nowa sesja</translation>
    </message>
</context>
<context>
    <name>SessionMenu</name>
    <message>
        <source>Set the times…</source>
        <translation>Ustaw pory…</translation>
    </message>
    <message>
        <source>Rename the session…</source>
        <translation>Zmień nazwę sesji…</translation>
    </message>
    <message>
        <source>Remove the session</source>
        <translation>Usuń sesję</translation>
    </message>
</context>
<context>
    <name>SessionPage</name>
    <message>
        <source>What you entered before is still here.</source>
        <translation>To, co wpisano wcześniej, nadal tu jest.</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Zacznij od nowa</translation>
    </message>
</context>
<context>
    <name>SessionTag</name>
    <message>
        <source>{name}, done</source>
        <translation>{name}, wykonano</translation>
    </message>
    <message>
        <source>{name}, done in part</source>
        <translation>{name}, wykonano częściowo</translation>
    </message>
    <message>
        <source>{name}, not done</source>
        <translation>{name}, nie wykonano</translation>
    </message>
    <message>
        <source>{name}, paused</source>
        <translation>{name}, przerwa</translation>
    </message>
    <message>
        <source>{name}, due</source>
        <translation>{name}, do wykonania</translation>
    </message>
</context>
<context>
    <name>SetsStepper</name>
    <message>
        <source>One set less of {exercise}</source>
        <translation>O serię mniej: {exercise}</translation>
    </message>
    <message>
        <source>One set more of {exercise}</source>
        <translation>O serię więcej: {exercise}</translation>
    </message>
    <message>
        <source>{exercise}, {sets}</source>
        <translation>{exercise}, {sets}</translation>
    </message>
    <message>
        <source>Arrow keys or a digit change it, 0 is not done.</source>
        <translation>Zmieniają to klawisze strzałek lub cyfra, 0 oznacza niewykonane.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Ustawienia</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Działy</translation>
    </message>
    <message>
        <source>The numbers that decide. A change holds for you alone, is said beside every answer, and can be taken back.</source>
        <translation>Liczby, które decydują. Zmiana obowiązuje tylko u ciebie, jest podawana przy każdej odpowiedzi i można ją cofnąć.</translation>
    </message>
    <message>
        <source>Numbers of the rules</source>
        <translation>Liczby reguł</translation>
    </message>
    <message>
        <source>Changes are saved at once.</source>
        <translation>Zmiany są zapisywane od razu.</translation>
    </message>
    <message>
        <source>Reset this page</source>
        <translation>Resetuj tę stronę</translation>
    </message>
</context>
<context>
    <name>SharedNotes</name>
    <message>
        <source>Notes from who treats you</source>
        <translation>Notatki od twojego terapeuty</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
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
        <translation>Użyj danych tego komputera</translation>
    </message>
    <message>
        <source>This is a clinic</source>
        <translation>To jest gabinet</translation>
    </message>
    <message>
        <source>Begin with a list of patients, those who need somebody first.</source>
        <translation>Zaczynaj od listy pacjentów, najpilniejsi najpierw.</translation>
    </message>
    <message>
        <source>A database on a server</source>
        <translation>Baza danych na serwerze</translation>
    </message>
    <message>
        <source>For practices with several workstations. Ask whoever runs the server for these; docs/clinic.md says how it is set up. The password is asked for at each start and kept nowhere.</source>
        <translation>Dla gabinetów z kilkoma stanowiskami. Zapytaj o te dane osobę prowadzącą serwer; docs/clinic.md opisuje, jak to przygotować. Pytanie o hasło pojawia się przy każdym uruchomieniu i nigdzie nie jest ono przechowywane.</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serwer</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Baza danych</translation>
    </message>
    <message>
        <source>Your role</source>
        <translation>Twoja rola</translation>
    </message>
    <message>
        <source>Root certificate, a file; empty for those that the computer trusts</source>
        <translation>Certyfikat główny, plik; puste oznacza te, którym ufa komputer</translation>
    </message>
    <message>
        <source>Password, only for the test</source>
        <translation>Hasło, tylko do próby</translation>
    </message>
    <message>
        <source>Test the connection</source>
        <translation>Sprawdź połączenie</translation>
    </message>
    <message>
        <source>Use this database</source>
        <translation>Użyj tej bazy danych</translation>
    </message>
</context>
<context>
    <name>SheetView</name>
    <message>
        <source>Page {number} of {count}</source>
        <translation>Strona {number} z {count}</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Pages</source>
        <translation>Strony</translation>
    </message>
    <message>
        <source>My rehab</source>
        <translation>Moja rehabilitacja</translation>
    </message>
</context>
<context>
    <name>SiteQuestions</name>
    <message>
        <source>Where exactly</source>
        <translation>Gdzie dokładnie</translation>
    </message>
    <message>
        <source>For how long</source>
        <translation>Od jak dawna</translation>
    </message>
    <message>
        <source>Worst when</source>
        <translation>Najgorzej, gdy</translation>
    </message>
</context>
<context>
    <name>Skeleton</name>
    <message>
        <source>Reading your day</source>
        <translation>Wczytywanie twojego dnia</translation>
    </message>
</context>
<context>
    <name>SkipCard</name>
    <message>
        <source>Leave this exercise out?</source>
        <translation>Pominąć to ćwiczenie?</translation>
    </message>
    <message>
        <source>What came between?</source>
        <translation>Co przeszkodziło?</translation>
    </message>
    <message>
        <source>Keep the exercise</source>
        <translation>Zostaw ćwiczenie</translation>
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
        <translation>Linia od %1 do %2</translation>
    </message>
    <message>
        <source>No line yet</source>
        <translation>Jeszcze bez linii</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>Slow motion</source>
        <translation>Zwolnione tempo</translation>
    </message>
</context>
<context>
    <name>StanceClock</name>
    <message>
        <source>Left leg</source>
        <translation>Lewa noga</translation>
    </message>
    <message>
        <source>Right leg</source>
        <translation>Prawa noga</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Spacja</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Zatrzymaj</translation>
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
        <translation>Krok %1 z %2</translation>
    </message>
</context>
<context>
    <name>StepRow</name>
    <message>
        <source>Exercises of this session</source>
        <translation>Ćwiczenia tej sesji</translation>
    </message>
</context>
<context>
    <name>StiffnessRow</name>
    <message>
        <source>0 if none</source>
        <translation>0 = brak</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minuty</translation>
    </message>
</context>
<context>
    <name>StripCard</name>
    <message>
        <source>I stopped because of pain</source>
        <translation>Przerwano z powodu bólu</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Dodaj notatkę</translation>
    </message>
</context>
<context>
    <name>StripView</name>
    <message>
        <source>Change</source>
        <translation>Zmień</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notatka</translation>
    </message>
</context>
<context>
    <name>ThingsPanel</name>
    <message>
        <source>Add</source>
        <translation>Dodaj</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wybierz…</translation>
    </message>
    <message>
        <source>Thing</source>
        <translation>Przedmiot</translation>
    </message>
    <message>
        <source>Things can be dragged on the drawing. Feet and hands come to rest on them.</source>
        <translation>Przedmioty można przeciągać na rysunku. Stopy i dłonie opierają się na nich.</translation>
    </message>
    <message>
        <source>Point {n} at</source>
        <translation>Punkt {n} w</translation>
    </message>
    <message>
        <source>Moves with</source>
        <translation>Porusza się z</translation>
    </message>
    <message>
        <source>Face the other way</source>
        <translation>Odwróć w drugą stronę</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>A place</source>
        <translation>Miejsce</translation>
    </message>
</context>
<context>
    <name>Thumb</name>
    <message>
        <source>Drawing: %1</source>
        <translation>Rysunek: %1</translation>
    </message>
</context>
<context>
    <name>TourCard</name>
    <message>
        <source>Leave the tour</source>
        <translation>Zakończ przewodnik</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Dalej</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gotowe</translation>
    </message>
</context>
<context>
    <name>TourOffer</name>
    <message>
        <source>New here? Five steps show where things are. The tour stays in the Help menu.</source>
        <translation>Pierwszy raz? Pięć kroków pokazuje, gdzie co jest. Przewodnik pozostaje w menu Pomoc.</translation>
    </message>
    <message>
        <source>Show me</source>
        <translation>Pokaż</translation>
    </message>
</context>
<context>
    <name>Transport</name>
    <message>
        <source>Previous exercise</source>
        <translation>Poprzednie ćwiczenie</translation>
    </message>
    <message>
        <source>Next exercise</source>
        <translation>Następne ćwiczenie</translation>
    </message>
    <message>
        <source>%1 (Left)</source>
        <translation>%1 (strzałka w lewo)</translation>
    </message>
    <message>
        <source>%1 (Right)</source>
        <translation>%1 (strzałka w prawo)</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Spacja</translation>
    </message>
    <message>
        <source>Skip with reason</source>
        <translation>Pomiń z podaniem powodu</translation>
    </message>
    <message>
        <source>Fill in a form instead</source>
        <translation>Zamiast tego wypełnij formularz</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Open Rehab</source>
        <translation>Otwórz Rehab</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Później</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Zakończ</translation>
    </message>
</context>
<context>
    <name>TreatmentForm</name>
    <message>
        <source>Log a treatment</source>
        <translation>Zapisz terapię</translation>
    </message>
    <message>
        <source>It is marked on the chart. Whether it helped cannot be told from one person&apos;s log.</source>
        <translation>Zostaje zaznaczona na wykresie. Z dziennika jednej osoby nie można powiedzieć, czy pomogła.</translation>
    </message>
    <message>
        <source>Treatment</source>
        <translation>Terapia</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Pierwszy dzień</translation>
    </message>
    <message>
        <source>One day</source>
        <translation>Jeden dzień</translation>
    </message>
    <message>
        <source>Still going on</source>
        <translation>Nadal trwa</translation>
    </message>
    <message>
        <source>Until…</source>
        <translation>Do…</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Ostatni dzień</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>opcjonalnie</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notatka</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Co</translation>
    </message>
    <message>
        <source>Change a treatment</source>
        <translation>Zmień terapię</translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
    <message>
        <source>Ctrl+Z</source>
        <translation>Ctrl+Z</translation>
    </message>
</context>
<context>
    <name>UnlockForm</name>
    <message>
        <source>Passphrase</source>
        <translation>Hasło</translation>
    </message>
    <message>
        <source>Remember on this computer</source>
        <translation>Pamiętaj na tym komputerze</translation>
    </message>
    <message>
        <source>Use the recovery code</source>
        <translation>Użyj kodu odzyskiwania</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Odblokuj</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Otwieranie…</translation>
    </message>
    <message>
        <source>Recovery code, 28 letters and digits</source>
        <translation>Kod odzyskiwania, 28 liter i cyfr</translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <translation>Użyj hasła</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Type its passphrase. If it is lost, the recovery code that you kept opens it too.</source>
        <translation>Wpisz hasło do pliku. Jeśli zostało zgubione, otworzy go też zachowany kod odzyskiwania.</translation>
    </message>
    <message>
        <source>Your data file is encrypted</source>
        <translation>Twój plik danych jest zaszyfrowany</translation>
    </message>
    <message>
        <source>This backup is encrypted</source>
        <translation>Ta kopia zapasowa jest zaszyfrowana</translation>
    </message>
    <message>
        <source>Type the passphrase of {name}, or its recovery code.</source>
        <translation>Wpisz hasło do pliku {name} albo jego kod odzyskiwania.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Zakończ</translation>
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
        <translation>Przygotuj raport</translation>
    </message>
    <message>
        <source>See why</source>
        <translation>Zobacz dlaczego</translation>
    </message>
</context>
<context>
    <name>VersionsCard</name>
    <message>
        <source>Changes so far</source>
        <translation>Dotychczasowe zmiany</translation>
    </message>
    <message>
        <source>{name}, from {day}</source>
        <translation>{name}, od {day}</translation>
    </message>
    <message>
        <source>Started.</source>
        <translation>Rozpoczęto.</translation>
    </message>
</context>
<context>
    <name>ViewPanel</name>
    <message>
        <source>View</source>
        <translation>Widok</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>Obrót</translation>
    </message>
    <message>
        <source>Look down</source>
        <translation>Patrz w dół</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Widoczne</translation>
    </message>
    <message>
        <source>Whole body</source>
        <translation>Całe ciało</translation>
    </message>
    <message>
        <source>Right foot</source>
        <translation>Prawa stopa</translation>
    </message>
    <message>
        <source>Left foot</source>
        <translation>Lewa stopa</translation>
    </message>
    <message>
        <source>Both feet</source>
        <translation>Obie stopy</translation>
    </message>
    <message>
        <source>Half that works here</source>
        <translation>Połowa, która tu pracuje</translation>
    </message>
    <message>
        <source>Play the other half</source>
        <translation>Odtwórz drugą połowę</translation>
    </message>
</context>
<context>
    <name>WayCard</name>
    <message>
        <source>Way back to running</source>
        <translation>Powrót do biegania</translation>
    </message>
    <message>
        <source>Walk and run in turns, from 1 minute to 30.</source>
        <translation>Marsz i bieg na zmianę, od 1 minuty do 30.</translation>
    </message>
    <message>
        <source>Four checks open it. Two settled runs lead to the next level; pain leads one back.</source>
        <translation>Otwierają go cztery warunki. Dwa biegi, które się uspokoiły, prowadzą na następny poziom; ból prowadzi o jeden wstecz.</translation>
    </message>
    <message>
        <source>Look at the checks</source>
        <translation>Zobacz warunki</translation>
    </message>
</context>
<context>
    <name>WeekCalendar</name>
    <message>
        <source>This week</source>
        <translation>Ten tydzień</translation>
    </message>
</context>
<context>
    <name>WeekCard</name>
    <message>
        <source>This week</source>
        <translation>Ten tydzień</translation>
    </message>
</context>
<context>
    <name>WeekForm</name>
    <message>
        <source>Weekly questions</source>
        <translation>Pytania tygodniowe</translation>
    </message>
    <message>
        <source>Overall change</source>
        <translation>Ogólna zmiana</translation>
    </message>
    <message>
        <source>Much worse</source>
        <translation>Dużo gorzej</translation>
    </message>
    <message>
        <source>Fully recovered</source>
        <translation>Pełny powrót do zdrowia</translation>
    </message>
    <message>
        <source>Compared with the day you began the programme, how is it on the whole?</source>
        <translation>Jak jest ogólnie w porównaniu z dniem rozpoczęcia programu?</translation>
    </message>
    <message>
        <source>Up to three things that this problem makes hard. How well does each go today?</source>
        <translation>Do trzech rzeczy, które ten problem utrudnia. Jak dobrze każda z nich idzie dzisiaj?</translation>
    </message>
    <message>
        <source>Add another activity</source>
        <translation>Dodaj kolejną czynność</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Tak</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Wyczyść</translation>
    </message>
    <message>
        <source>If it stayed like this for the next months, would that be all right for you?</source>
        <translation>Gdyby przez następne miesiące było tak jak teraz, czy to byłoby dla ciebie w porządku?</translation>
    </message>
    <message>
        <source>Everything may stay open.</source>
        <translation>Wszystko może zostać otwarte.</translation>
    </message>
    <message>
        <source>Your answers of {day}. Saving changes them.</source>
        <translation>Twoje odpowiedzi ({day}). Zapisanie je zmienia.</translation>
    </message>
</context>
<context>
    <name>WhenCard</name>
    <message>
        <source>When</source>
        <translation>Kiedy</translation>
    </message>
    <message>
        <source>Day and time of the session</source>
        <translation>Dzień i godzina sesji</translation>
    </message>
</context>
<context>
    <name>WhereStep</name>
    <message>
        <source>Nothing is stored before you press Start.</source>
        <translation>Nic nie jest przechowywane, dopóki nie naciśniesz „Zacznij”.</translation>
    </message>
</context>
<context>
    <name>WhoStep</name>
    <message>
        <source>For me</source>
        <translation>Dla mnie</translation>
    </message>
    <message>
        <source>I have pain and want to know whether my exercises help.</source>
        <translation>Mam ból i chcę wiedzieć, czy moje ćwiczenia pomagają.</translation>
    </message>
    <message>
        <source>Look around first</source>
        <translation>Najpierw się rozejrzyj</translation>
    </message>
    <message>
        <source>Nine weeks of invented entries, marked as sample data wherever they show.</source>
        <translation>Dziewięć tygodni wymyślonych wpisów, wszędzie oznaczonych jako dane przykładowe.</translation>
    </message>
    <message>
        <source>Private by design. Your data is one file on this computer. You can open it, copy it, back it up and delete it. The app works without the internet.</source>
        <translation>Prywatność od podstaw. Twoje dane to jeden plik na tym komputerze. Możesz go otwierać, kopiować, tworzyć jego kopie zapasowe i usunąć. Aplikacja działa bez internetu.</translation>
    </message>
    <message>
        <source>How old are you?</source>
        <translation>Ile masz lat?</translation>
    </message>
    <message>
        <source>18 or older</source>
        <translation>18 lub więcej</translation>
    </message>
    <message>
        <source>Under 18</source>
        <translation>Poniżej 18</translation>
    </message>
</context>
<context>
    <name>WholePresenter</name>
    <message>
        <source>Save as template</source>
        <translation>Zapisz jako szablon</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>The whole plan moves along. Once sessions are logged, the start stays.</source>
        <translation>Przesuwa się cały plan. Gdy zapisane są już sesje, początek zostaje.</translation>
    </message>
    <message>
        <source>Change the start</source>
        <translation>Zmień początek</translation>
    </message>
    <message>
        <source>Start then</source>
        <translation>Zacznij wtedy</translation>
    </message>
    <message>
        <source>What was logged stays. The last day of the plan is:</source>
        <translation>To, co zapisano, zostaje. Ostatni dzień planu to:</translation>
    </message>
    <message>
        <source>End the plan</source>
        <translation>Zakończ plan</translation>
    </message>
</context>
<context>
    <name>WordsCard</name>
    <message>
        <source>Present passphrase</source>
        <translation>Obecne hasło</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Hasło</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Nowe hasło</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>To samo jeszcze raz</translation>
    </message>
    <message>
        <source>The two are not the same. Type them again.</source>
        <translation>Nie są takie same. Wpisz je jeszcze raz.</translation>
    </message>
</context>
<context>
    <name>WorstForm</name>
    <message>
        <source>Worst pain of a day</source>
        <translation>Najsilniejszy ból dnia</translation>
    </message>
    <message>
        <source>Worst pain</source>
        <translation>Najsilniejszy ból</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dzień</translation>
    </message>
</context>
<context>
    <name>YearPanel</name>
    <message>
        <source>Sessions done</source>
        <translation>Wykonane sesje</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Pierwsze kroki</translation>
    </message>
    <message>
        <source>Year before</source>
        <translation>Poprzedni rok</translation>
    </message>
    <message>
        <source>Year after</source>
        <translation>Następny rok</translation>
    </message>
    <message>
        <source>Sessions by month</source>
        <translation>Sesje według miesięcy</translation>
    </message>
    <message>
        <source>First steps by month, on average</source>
        <translation>Pierwsze kroki według miesięcy, średnio</translation>
    </message>
</context>
<context>
    <name>_ActivityRow</name>
    <message>
        <source>Activity {number}</source>
        <translation>Czynność {number}</translation>
    </message>
    <message>
        <source>How well activity {number} goes</source>
        <translation>Jak idzie czynność {number}</translation>
    </message>
    <message>
        <source>Cannot do it</source>
        <translation>Niemożliwe</translation>
    </message>
    <message>
        <source>As well as before</source>
        <translation>Tak dobrze jak dawniej</translation>
    </message>
</context>
<context>
    <name>_Dashes</name>
    <message>
        <source>{number} of {total}</source>
        <translation>{number} z {total}</translation>
    </message>
    <message>
        <source>Question {number} of {total}</source>
        <translation>Pytanie {number} z {total}</translation>
    </message>
</context>
<context>
    <name>_Details</name>
    <message>
        <source>Technical details</source>
        <translation>Szczegóły techniczne</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiuj</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>zwinięte</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>rozwinięte</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Skopiowano</translation>
    </message>
</context>
<context>
    <name>_Promise</name>
    <message>
        <source>Stays on this computer</source>
        <translation>Zostaje na tym komputerze</translation>
    </message>
</context>
<context>
    <name>_Score</name>
    <message>
        <source>Delete {what}</source>
        <translation>Usuń: {what}</translation>
    </message>
</context>
<context>
    <name>advice</name>
    <message>
        <source>A physiotherapist can check how the exercises are done and adapt the plan.</source>
        <translation>Fizjoterapeuta może sprawdzić, jak wykonywane są ćwiczenia, i dostosować plan.</translation>
    </message>
    <message>
        <source>Nothing has moved yet. A physiotherapist can check load, posture and technique.</source>
        <translation>Nic się jeszcze nie zmieniło. Fizjoterapeuta może sprawdzić obciążenie, postawę i technikę.</translation>
    </message>
    <message>
        <source>Talk to a doctor who sees many backs, such as an orthopaedic or sports doctor.</source>
        <translation>Porozmawiaj z lekarzem, który często zajmuje się plecami, na przykład z ortopedą lub lekarzem medycyny sportowej.</translation>
    </message>
    <message>
        <source>This week would be a good time.</source>
        <translation>Dobrą porą byłby ten tydzień.</translation>
    </message>
    <message>
        <source>The next two weeks would be a good time.</source>
        <translation>Dobrą porą byłyby najbliższe dwa tygodnie.</translation>
    </message>
    <message>
        <source>The next six weeks would be a good time.</source>
        <translation>Dobrą porą byłoby najbliższe sześć tygodni.</translation>
    </message>
    <message>
        <source>Ease off: less load, nothing that makes it worse.</source>
        <translation>Odpuść trochę: mniej obciążenia i nic, co nasila ból.</translation>
    </message>
    <message>
        <source>Ease the load for about a week, then build up again.</source>
        <translation>Zmniejsz obciążenie na mniej więcej tydzień, potem znów je zwiększaj.</translation>
    </message>
    <message>
        <source>Look again when the rise has had three weeks to settle.</source>
        <translation>Sprawdź ponownie, gdy od wzrostu bólu miną trzy tygodnie i będzie mógł się uspokoić.</translation>
    </message>
    <message>
        <source>Talk to a doctor about what else could be behind it.</source>
        <translation>Porozmawiaj z lekarzem o tym, co jeszcze może być przyczyną.</translation>
    </message>
    <message>
        <source>A physiotherapist or podiatrist can check how the exercises are done and adapt the plan.</source>
        <translation>Fizjoterapeuta lub podiatra może sprawdzić, jak wykonywane są ćwiczenia, i dostosować plan.</translation>
    </message>
    <message>
        <source>Talk to an orthopaedic or sports doctor.</source>
        <translation>Porozmawiaj z ortopedą lub lekarzem medycyny sportowej.</translation>
    </message>
    <message>
        <source>An ultrasound scan is commonly used at this point.</source>
        <translation>Na tym etapie często wykonuje się badanie USG.</translation>
    </message>
    <message>
        <source>This has lasted long: ask a specialist to go through the options that remain.</source>
        <translation>To trwa już długo: poproś specjalistę o omówienie możliwości, które pozostały.</translation>
    </message>
    <message>
        <source>Take your numbers with you.</source>
        <translation>Weź ze sobą swoje liczby.</translation>
    </message>
    <message>
        <source>Two sessions a week are enough to keep what you have.</source>
        <translation>Dwie sesje w tygodniu wystarczą, by utrzymać to, co jest.</translation>
    </message>
    <message>
        <source>Make the plan fit: fewer exercises, or other days.</source>
        <translation>Dopasuj plan do siebie: mniej ćwiczeń albo inne dni.</translation>
    </message>
    <message>
        <source>A physiotherapist can help to find a plan that is doable.</source>
        <translation>Fizjoterapeuta może pomóc znaleźć plan, który da się wykonać.</translation>
    </message>
    <message>
        <source>After three months of trouble it is sensible to talk to a doctor, whatever the log says.</source>
        <translation>Po trzech miesiącach dolegliwości rozsądnie jest porozmawiać z lekarzem, niezależnie od tego, co pokazuje dziennik.</translation>
    </message>
    <message>
        <source>Keep logging; the first week is the one that counts most.</source>
        <translation>Zapisuj dalej; pierwszy tydzień liczy się najbardziej.</translation>
    </message>
    <message>
        <source>Log two or three days a week; that is enough for an answer.</source>
        <translation>Zapisuj dwa lub trzy dni w tygodniu; to wystarczy do odpowiedzi.</translation>
    </message>
    <message>
        <source>Add past days that you remember well.</source>
        <translation>Dodaj minione dni, które dobrze pamiętasz.</translation>
    </message>
    <message>
        <source>Carry on with the plan.</source>
        <translation>Kontynuuj plan.</translation>
    </message>
    <message>
        <source>Nothing has moved yet. A pharmacist or physiotherapist can check shoes, load and technique.</source>
        <translation>Nic się jeszcze nie zmieniło. Farmaceuta lub fizjoterapeuta może sprawdzić buty, obciążenie i technikę.</translation>
    </message>
    <message>
        <source>The usual self-care step has run its time. Taping or a night splint are things to ask a physiotherapist about.</source>
        <translation>Zwykły etap samodzielnego leczenia dobiegł końca. O taping lub szynę nocną można zapytać fizjoterapeutę.</translation>
    </message>
    <message>
        <source>An injection within the last six weeks: the plan alone cannot be judged yet.</source>
        <translation>Zastrzyk w ciągu ostatnich sześciu tygodni: samego planu nie można jeszcze ocenić.</translation>
    </message>
    <message>
        <source>More days with medicine than at the start; medicine hides pain.</source>
        <translation>Więcej dni z lekiem niż na początku; leki maskują ból.</translation>
    </message>
    <message>
        <source>Medicine was taken in the first week, so the start may have been higher than it looks.</source>
        <translation>W pierwszym tygodniu brano leki, więc poziom wyjściowy mógł być wyższy, niż się wydaje.</translation>
    </message>
    <message>
        <source>You run clearly more than at the start, with the same pain.</source>
        <translation>Biegasz wyraźnie więcej niż na początku, a ból jest taki sam.</translation>
    </message>
    <message>
        <source>Slower than expected, but moving.</source>
        <translation>Wolniej, niż oczekiwano, ale idzie w dobrą stronę.</translation>
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
        <translation>Ból przy pierwszych krokach</translation>
    </message>
    <message>
        <source>How strong was the pain with your first few steps after getting up? 0 to 10.</source>
        <translation>Jak silny był ból przy pierwszych krokach po wstaniu? Od 0 do 10.</translation>
    </message>
    <message>
        <source>Any day suits: {often}.</source>
        <translation>Każdy dzień jest dobry: {often}.</translation>
    </message>
</context>
<context>
    <name>backups</name>
    <message>
        <source>Backups go to {folder}.</source>
        <translation>Kopie zapasowe trafiają do: {folder}.</translation>
    </message>
    <message>
        <source>One click makes a copy that is read again before it counts.</source>
        <translation>Jedno kliknięcie tworzy kopię, która zostaje odczytana ponownie, zanim się liczy.</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>Jeszcze bez kopii zapasowej</translation>
    </message>
    <message>
        <source>Backed up today at {time}</source>
        <translation>Kopia z dzisiaj, {time}</translation>
    </message>
    <message>
        <source>Backed up yesterday at {time}</source>
        <translation>Kopia z wczoraj, {time}</translation>
    </message>
    <message>
        <source>Backed up on {day} at {time}</source>
        <translation>Kopia z {day}, {time}</translation>
    </message>
    <message>
        <source>{day} {time}</source>
        <translation>{day} {time}</translation>
    </message>
    <message>
        <source>1 score</source>
        <translation>1 ocena</translation>
    </message>
    <message>
        <source>{number} scores</source>
        <translation>oceny: {number}</translation>
    </message>
    <message>
        <source>1 run</source>
        <translation>1 bieg</translation>
    </message>
    <message>
        <source>{number} runs</source>
        <translation>biegi: {number}</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>Nie można odczytać</translation>
    </message>
    <message>
        <source>Encrypted, opens with its own passphrase</source>
        <translation>Zaszyfrowana, otwiera się własnym hasłem</translation>
    </message>
    <message>
        <source>This backup cannot be read any more. Make a new one.</source>
        <translation>Tej kopii nie można już odczytać. Utwórz nową.</translation>
    </message>
    <message>
        <source>Checked after writing: {found}.</source>
        <translation>Sprawdzono po zapisie: {found}.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Osoby</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sesje</translation>
    </message>
    <message>
        <source>Pain scores</source>
        <translation>Oceny bólu</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Biegi</translation>
    </message>
    <message>
        <source>First entry</source>
        <translation>Pierwszy wpis</translation>
    </message>
    <message>
        <source>Last entry</source>
        <translation>Ostatni wpis</translation>
    </message>
    <message>
        <source>Restored: {after}.</source>
        <translation>Przywrócono: {after}.</translation>
    </message>
    <message>
        <source>Restored: {after}. Before it were {before}.</source>
        <translation>Przywrócono: {after}. Przedtem: {before}.</translation>
    </message>
    <message>
        <source>All data are deleted. The backups are still there.</source>
        <translation>Wszystkie dane są usunięte. Kopie zapasowe nadal istnieją.</translation>
    </message>
    <message>
        <source>All data and all backups are deleted.</source>
        <translation>Wszystkie dane i wszystkie kopie zapasowe są usunięte.</translation>
    </message>
    <message>
        <source>No backup holds this person.</source>
        <translation>Żadna kopia zapasowa nie zawiera tej osoby.</translation>
    </message>
    <message>
        <source>Backups that hold this person: {files}.</source>
        <translation>Kopie zapasowe, które zawierają tę osobę: {files}.</translation>
    </message>
    <message>
        <source>This person is deleted for good.</source>
        <translation>Ta osoba jest usunięta na stałe.</translation>
    </message>
    <message>
        <source>Backups written anew without them: {files}.</source>
        <translation>Kopie zapasowe zapisane na nowo bez tej osoby: {files}.</translation>
    </message>
    <message>
        <source>Backups that still hold them: {files}.</source>
        <translation>Kopie zapasowe, które nadal zawierają tę osobę: {files}.</translation>
    </message>
    <message>
        <source>everybody in this data file</source>
        <translation>wszyscy w tym pliku danych</translation>
    </message>
    <message>
        <source>There is nobody in this data file.</source>
        <translation>W tym pliku danych nie ma nikogo.</translation>
    </message>
    <message>
        <source>Not readable, so nobody can say who is in them: {files}. Delete them yourself if they must go.</source>
        <translation>Nie można odczytać, więc nie wiadomo, kto w nich jest: {files}. Jeśli mają zniknąć, usuń je samodzielnie.</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>jeszcze %n</numerusform>
            <numerusform>jeszcze %n</numerusform>
            <numerusform>jeszcze %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cautions</name>
    <message>
        <source>After recent surgery, with a suspected fracture, with heart disease that is not under control or with complications in pregnancy ask a professional before any exercise.</source>
        <translation>Po niedawnej operacji, przy podejrzeniu złamania, przy nieustabilizowanej chorobie serca lub przy powikłaniach ciąży zapytaj specjalistę przed jakimkolwiek ćwiczeniem.</translation>
    </message>
    <message>
        <source>Ask a professional first with: {list}.</source>
        <translation>Najpierw zapytaj specjalistę, jeśli występuje: {list}.</translation>
    </message>
    <message>
        <source>A numb foot</source>
        <translation>Zdrętwiała stopa</translation>
    </message>
    <message>
        <source>Fragile or broken skin</source>
        <translation>Delikatna lub uszkodzona skóra</translation>
    </message>
    <message>
        <source>Blood thinners</source>
        <translation>Leki rozrzedzające krew</translation>
    </message>
    <message>
        <source>A calf that is newly swollen, warm or red</source>
        <translation>Łydka świeżo spuchnięta, ciepła lub czerwona</translation>
    </message>
    <message>
        <source>Poor circulation in the legs</source>
        <translation>Słabe krążenie w nogach</translation>
    </message>
    <message>
        <source>A worn big-toe joint</source>
        <translation>Zużyty staw palucha</translation>
    </message>
    <message>
        <source>Pinching at the front of the ankle</source>
        <translation>Szczypanie z przodu stawu skokowego</translation>
    </message>
    <message>
        <source>Pain where the Achilles tendon meets the heel bone</source>
        <translation>Ból w miejscu przyczepu ścięgna Achillesa do kości piętowej</translation>
    </message>
    <message>
        <source>A torn tendon that is not cleared yet</source>
        <translation>Zerwane ścięgno, jeszcze bez zgody na ćwiczenia</translation>
    </message>
    <message>
        <source>A muscle strain of the last days</source>
        <translation>Naciągnięcie mięśnia z ostatnich dni</translation>
    </message>
    <message>
        <source>A fresh sprain</source>
        <translation>Świeże skręcenie</translation>
    </message>
    <message>
        <source>A stress fracture now or in the past</source>
        <translation>Złamanie przeciążeniowe obecnie lub w przeszłości</translation>
    </message>
    <message>
        <source>A flared-up kneecap</source>
        <translation>Zaostrzony ból rzepki</translation>
    </message>
    <message>
        <source>Pain in kneeling</source>
        <translation>Ból przy klęczeniu</translation>
    </message>
    <message>
        <source>Pain at the side of the hip</source>
        <translation>Ból z boku biodra</translation>
    </message>
    <message>
        <source>A replaced hip</source>
        <translation>Endoproteza biodra</translation>
    </message>
    <message>
        <source>Pain that shoots down the leg</source>
        <translation>Ból strzelający w dół nogi</translation>
    </message>
    <message>
        <source>A flared-up back</source>
        <translation>Zaostrzony ból pleców</translation>
    </message>
    <message>
        <source>Thin bones</source>
        <translation>Osłabione kości</translation>
    </message>
    <message>
        <source>A neck injury</source>
        <translation>Uraz szyi</translation>
    </message>
    <message>
        <source>Giddiness when the head moves</source>
        <translation>Zawroty głowy przy ruchach głową</translation>
    </message>
    <message>
        <source>Pain or tingling that runs into the arm</source>
        <translation>Ból lub mrowienie schodzące do ręki</translation>
    </message>
    <message>
        <source>A painful shoulder</source>
        <translation>Bolesny bark</translation>
    </message>
    <message>
        <source>A shoulder that slips out</source>
        <translation>Bark, który wyskakuje</translation>
    </message>
    <message>
        <source>A painful wrist</source>
        <translation>Bolesny nadgarstek</translation>
    </message>
    <message>
        <source>Falling easily</source>
        <translation>Skłonność do upadków</translation>
    </message>
    <message>
        <source>Heart disease that is not under control</source>
        <translation>Nieustabilizowana choroba serca</translation>
    </message>
    <message>
        <source>High blood pressure</source>
        <translation>Wysokie ciśnienie krwi</translation>
    </message>
    <message>
        <source>Pregnancy</source>
        <translation>Ciąża</translation>
    </message>
</context>
<context>
    <name>chart</name>
    <message>
        <source>Pain 0–10</source>
        <translation>Ból 0–10</translation>
    </message>
    <message>
        <source>each check-in</source>
        <translation>każdy zapis</translation>
    </message>
    <message>
        <source>median of a week</source>
        <translation>mediana tygodnia</translation>
    </message>
    <message>
        <source>10-day trend and likely range</source>
        <translation>trend 10-dniowy i prawdopodobny zakres</translation>
    </message>
    <message>
        <source>expected path</source>
        <translation>oczekiwany przebieg</translation>
    </message>
    <message>
        <source>treatment</source>
        <translation>terapia</translation>
    </message>
    <message>
        <source>flare</source>
        <translation>zaostrzenie</translation>
    </message>
    <message>
        <source>weeks after an injection</source>
        <translation>tygodnie po zastrzyku</translation>
    </message>
    <message>
        <source>done on another day</source>
        <translation>wykonano innego dnia</translation>
    </message>
    <message>
        <source>not in the plan</source>
        <translation>poza planem</translation>
    </message>
    <message>
        <source>a run much longer than before</source>
        <translation>bieg znacznie dłuższy niż wcześniej</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>przerwa</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Odpowiedź</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Faza</translation>
    </message>
    <message>
        <source>Start {level}</source>
        <translation>Początek {level}</translation>
    </message>
    <message>
        <source>Expected by now: {level}</source>
        <translation>Oczekiwane teraz: {level}</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sesje</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Bieganie</translation>
    </message>
    <message>
        <source>miles per week</source>
        <translation>mile na tydzień</translation>
    </message>
    <message>
        <source>km per week</source>
        <translation>km na tydzień</translation>
    </message>
    <message>
        <source>No entries in these days</source>
        <translation>Brak wpisów w tych dniach</translation>
    </message>
    <message>
        <source>Now {level}</source>
        <translation>Teraz {level}</translation>
    </message>
    <message>
        <source>Now {level} ({change})</source>
        <translation>Teraz {level} ({change})</translation>
    </message>
    <message>
        <source>{distance} in seven days</source>
        <translation>{distance} w siedem dni</translation>
    </message>
    <message>
        <source>Worth having {level} ({change})</source>
        <translation>Istotna zmiana {level} ({change})</translation>
    </message>
    <message>
        <source>{share} done</source>
        <translation>wykonano {share}</translation>
    </message>
    <message numerus="yes">
        <source>%n treatments</source>
        <translation>
            <numerusform>%n terapia</numerusform>
            <numerusform>%n terapie</numerusform>
            <numerusform>%n terapii</numerusform>
        </translation>
    </message>
    <message>
        <source>day {number}</source>
        <translation>dzień {number}</translation>
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
        <translation>{name} {times}, {month}</translation>
    </message>
    <message>
        <source>{name} {times}, {range}</source>
        <translation>{name} {times}, {range}</translation>
    </message>
    <message>
        <source>Flat for {weeks}.</source>
        <translation>Bez zmian ({weeks}).</translation>
    </message>
    <message>
        <source>{check_ins}.</source>
        <translation>{check_ins}.</translation>
    </message>
    <message>
        <source>{check_ins}, {share} of sessions done.</source>
        <translation>{check_ins}, wykonane sesje: {share}.</translation>
    </message>
    <message>
        <source>{days} in a flare.</source>
        <translation>W zaostrzeniu: {days}.</translation>
    </message>
    <message>
        <source>Markers: {names}.</source>
        <translation>Znaczniki: {names}.</translation>
    </message>
    <message>
        <source>{answer} until {day}</source>
        <translation>{answer} do {day}</translation>
    </message>
    <message>
        <source>{answer} since then</source>
        <translation>{answer} od tego czasu</translation>
    </message>
    <message>
        <source>Answers of late: {answers}.</source>
        <translation>Ostatnie odpowiedzi: {answers}.</translation>
    </message>
    <message>
        <source>Answers day by day: {answers}.</source>
        <translation>Odpowiedzi dzień po dniu: {answers}.</translation>
    </message>
    <message>
        <source>{pain} from {span}</source>
        <translation>{pain}, {span}</translation>
    </message>
    <message>
        <source>{opening}: not enough entries for a level.</source>
        <translation>{opening}: za mało wpisów, by podać poziom.</translation>
    </message>
    <message>
        <source>{opening}: started at {first}, now {now}</source>
        <translation>{opening}: początek {first}, teraz {now}</translation>
    </message>
    <message>
        <source>, expected {level}</source>
        <translation>, oczekiwane {level}</translation>
    </message>
    <message>
        <source>; {level} ({change}) would be a change worth having</source>
        <translation>; istotna zmiana to {level} ({change})</translation>
    </message>
</context>
<context>
    <name>checkup</name>
    <message>
        <source>The safety questions were skipped</source>
        <translation>Pytania o bezpieczeństwo pominięto</translation>
    </message>
    <message>
        <source>all questions</source>
        <translation>wszystkie pytania</translation>
    </message>
    <message>
        <source>questions before a plan</source>
        <translation>pytania przed planem</translation>
    </message>
    <message>
        <source>weekly questions</source>
        <translation>pytania tygodniowe</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>bez odpowiedzi</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>tak</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>not sure</source>
        <translation>nie wiem</translation>
    </message>
    <message>
        <source>{sign}: {reply}</source>
        <translation>{sign}: {reply}</translation>
    </message>
    <message>
        <source>Since {day}</source>
        <translation>Od {day}</translation>
    </message>
    <message>
        <source>{sign}: {before} → {now}</source>
        <translation>{sign}: {before} → {now}</translation>
    </message>
    <message>
        <source>the same answers</source>
        <translation>te same odpowiedzi</translation>
    </message>
    <message>
        <source>1 spot</source>
        <translation>1 miejsce</translation>
    </message>
    <message numerus="yes">
        <source>%n spots</source>
        <translation>
            <numerusform>%n miejsce</numerusform>
            <numerusform>%n miejsca</numerusform>
            <numerusform>%n miejsc</numerusform>
        </translation>
    </message>
    <message>
        <source>{place}: {change}</source>
        <translation>{place}: {change}</translation>
    </message>
    <message>
        <source>the same spots</source>
        <translation>te same miejsca</translation>
    </message>
    <message>
        <source>Pain map</source>
        <translation>Mapa bólu</translation>
    </message>
    <message>
        <source>{fine} of {all} answers raised no concern</source>
        <translation>Odpowiedzi bez powodu do obaw: {fine} z {all}</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>Content: not in order.</source>
        <translation>Treść: nie w porządku.</translation>
    </message>
    <message>
        <source>Content: in order.</source>
        <translation>Treść: w porządku.</translation>
    </message>
    <message>
        <source>exercises</source>
        <translation>ćwiczenia</translation>
    </message>
    <message>
        <source>programmes</source>
        <translation>programy</translation>
    </message>
    <message>
        <source>packs</source>
        <translation>pakiety</translation>
    </message>
    <message>
        <source>links</source>
        <translation>powiązania</translation>
    </message>
    <message>
        <source>drawings</source>
        <translation>rysunki</translation>
    </message>
    <message>
        <source>poses</source>
        <translation>pozy</translation>
    </message>
    <message>
        <source>guide cards</source>
        <translation>karty przewodnika</translation>
    </message>
    <message>
        <source>questions</source>
        <translation>pytania</translation>
    </message>
    <message>
        <source>sources</source>
        <translation>źródła</translation>
    </message>
    <message>
        <source>Content: in order ({counted}).</source>
        <translation>Treść: w porządku ({counted}).</translation>
    </message>
    <message>
        <source>Backed up and checked: {file}</source>
        <translation>Skopiowano i sprawdzono: {file}</translation>
    </message>
    <message>
        <source>Answer them in one line, with yes, no or unsure in place of each question mark:</source>
        <translation>Odpowiedz w jednym wierszu, wpisując yes, no lub unsure zamiast każdego znaku zapytania:</translation>
    </message>
    <message>
        <source>Not answered yet:</source>
        <translation>Jeszcze bez odpowiedzi:</translation>
    </message>
    <message>
        <source>{told}, from {day} on.</source>
        <translation>{told}, od {day}.</translation>
    </message>
    <message>
        <source>{name}: put off. The dose stays as it is.</source>
        <translation>{name}: odłożono. Dawka pozostaje bez zmian.</translation>
    </message>
    <message>
        <source>{name}: begins on {day}.</source>
        <translation>{name}: zaczyna się {day}.</translation>
    </message>
    <message>
        <source>No further phase waits.</source>
        <translation>Nie czeka żadna kolejna faza.</translation>
    </message>
    <message>
        <source>Written: {file} ({what})</source>
        <translation>Zapisano: {file} ({what})</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation>Zapisano: {file}</translation>
    </message>
    <message>
        <source>Passphrase or recovery code of {file}</source>
        <translation>Hasło lub kod odzyskiwania: {file}</translation>
    </message>
    <message>
        <source>No exercise fits “{query}”.</source>
        <translation>Żadne ćwiczenie nie pasuje do „{query}”.</translation>
    </message>
    <message>
        <source>No exercise fits these filters.</source>
        <translation>Żadne ćwiczenie nie pasuje do tych filtrów.</translation>
    </message>
    <message>
        <source>Did you mean “{words}”?</source>
        <translation>Czy chodziło o „{words}”?</translation>
    </message>
    <message>
        <source>How to</source>
        <translation>Jak wykonać</translation>
    </message>
    <message>
        <source>Cues</source>
        <translation>Wskazówki</translation>
    </message>
    <message>
        <source>Often done wrong</source>
        <translation>Częste błędy</translation>
    </message>
    <message>
        <source>Good signs</source>
        <translation>Dobre oznaki</translation>
    </message>
    <message>
        <source>Stop if</source>
        <translation>Przerwij, jeśli</translation>
    </message>
    <message>
        <source>Take care</source>
        <translation>Uważaj</translation>
    </message>
    <message>
        <source>Ask a professional first with</source>
        <translation>Najpierw zapytaj specjalistę przy</translation>
    </message>
    <message>
        <source>For every exercise</source>
        <translation>Przy każdym ćwiczeniu</translation>
    </message>
    <message>
        <source>Harder</source>
        <translation>Trudniej</translation>
    </message>
    <message>
        <source>Easier</source>
        <translation>Łatwiej</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Obrazki</translation>
    </message>
    <message>
        <source>Evidence: {strength}</source>
        <translation>Dowody: {strength}</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Na</translation>
    </message>
    <message>
        <source>Used for</source>
        <translation>Stosowane</translation>
    </message>
    <message>
        <source>Acts on</source>
        <translation>Działa na</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Rodzaj</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Etap</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Pozycja</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Wymaga</translation>
    </message>
    <message>
        <source>Dose</source>
        <translation>Dawka</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Zakres</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Jak często</translation>
    </message>
    <message>
        <source>Also called</source>
        <translation>Inaczej</translation>
    </message>
    <message>
        <source>Not with these exercises, but to a doctor first</source>
        <translation>Nie te ćwiczenia, najpierw do lekarza</translation>
    </message>
    <message>
        <source>To begin with</source>
        <translation>Na początek</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Następnie</translation>
    </message>
    <message>
        <source>As a programme, with &apos;rehab start NAME&apos;</source>
        <translation>Jako program: &apos;rehab start NAZWA&apos;</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Dowody</translation>
    </message>
    <message>
        <source>{measure}: not recorded ({day}).</source>
        <translation>{measure}: nie zapisano ({day}).</translation>
    </message>
    <message>
        <source>{measure}: {value} of 10, {words} ({day}).</source>
        <translation>{measure}: {value} z 10, {words} ({day}).</translation>
    </message>
    <message>
        <source>Session beside the plan</source>
        <translation>Sesja poza planem</translation>
    </message>
    <message>
        <source>Run: {distance} ({day}).</source>
        <translation>Bieg: {distance} ({day}).</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>nie zapisano</translation>
    </message>
    <message>
        <source>Sample person with nine weeks of entries up to {day}, in {folder}.</source>
        <translation>Przykładowa osoba z dziewięcioma tygodniami wpisów do {day}, w {folder}.</translation>
    </message>
    <message>
        <source>{name}: started for {site} on {day}.</source>
        <translation>{name}: rozpoczęto ({site}), {day}.</translation>
    </message>
    <message>
        <source>Before the first session, a few signs should be ruled out:</source>
        <translation>Przed pierwszą sesją trzeba wykluczyć kilka oznak:</translation>
    </message>
    <message>
        <source>Stop and ask for help at once if one of these happens:</source>
        <translation>Przerwij i od razu poproś o pomoc, jeśli wystąpi coś z tego:</translation>
    </message>
    <message>
        <source>{heading} · {plan}, week {number}</source>
        <translation>{heading} · {plan}, tydzień {number}</translation>
    </message>
    <message>
        <source>not logged yet</source>
        <translation>jeszcze nie zapisano</translation>
    </message>
    <message>
        <source>Nothing changes by itself: &apos;rehab accept NUMBER&apos; or &apos;rehab put-off NUMBER&apos;.</source>
        <translation>Nic nie zmienia się samo: &apos;rehab accept NUMER&apos; lub &apos;rehab put-off NUMER&apos;.</translation>
    </message>
    <message>
        <source>&apos;rehab phase --next&apos; begins the next one, &apos;rehab phase --stay&apos; stays a week.</source>
        <translation>&apos;rehab phase --next&apos; zaczyna następną, &apos;rehab phase --stay&apos; zostaje na tydzień.</translation>
    </message>
    <message>
        <source>{value} of 10, {words}</source>
        <translation>{value} z 10, {words}</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>wczoraj</translation>
    </message>
    <message>
        <source>a week ago</source>
        <translation>tydzień temu</translation>
    </message>
    <message>
        <source>No programme is running. &apos;rehab start PROGRAMME --site left-heel&apos; begins one.</source>
        <translation>Nie trwa żaden program. &apos;rehab start PROGRAM --site left-heel&apos; zaczyna go.</translation>
    </message>
    <message>
        <source>Nothing is due: the plan is paused. &apos;rehab checkup&apos; says what to do first.</source>
        <translation>Nic nie jest zaplanowane: plan jest wstrzymany. &apos;rehab checkup&apos; mówi, co zrobić najpierw.</translation>
    </message>
    <message>
        <source>Nothing is due: a rest day.</source>
        <translation>Nic nie jest zaplanowane: dzień odpoczynku.</translation>
    </message>
    <message>
        <source>Beside the plan</source>
        <translation>Poza planem</translation>
    </message>
    <message>
        <source>{when}, moved from {day}</source>
        <translation>{when}, przeniesiono z {day}</translation>
    </message>
    <message>
        <source>{when}, needs rest until {moment}</source>
        <translation>{when}, odpoczynek do {moment}</translation>
    </message>
    <message>
        <source>due</source>
        <translation>do zrobienia</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>nie wykonano</translation>
    </message>
    <message>
        <source>rest</source>
        <translation>odpoczynek</translation>
    </message>
    <message>
        <source>paused ({reason})</source>
        <translation>wstrzymane ({reason})</translation>
    </message>
    <message>
        <source>paused (a warning sign waits for a look)</source>
        <translation>wstrzymane (sygnał ostrzegawczy czeka na sprawdzenie)</translation>
    </message>
    <message>
        <source>{done} of {planned} done this week.</source>
        <translation>Wykonano w tym tygodniu: {done} z {planned}.</translation>
    </message>
    <message>
        <source>What to do now</source>
        <translation>Co zrobić teraz</translation>
    </message>
    <message>
        <source>Also</source>
        <translation>Poza tym</translation>
    </message>
    <message>
        <source>What would change it</source>
        <translation>Co by to zmieniło</translation>
    </message>
    <message>
        <source>Next fair look</source>
        <translation>Następna rzetelna ocena</translation>
    </message>
    <message>
        <source>How often right</source>
        <translation>Jak często trafnie</translation>
    </message>
    <message>
        <source>pain went down as usual</source>
        <translation>ból zmniejszał się jak zwykle</translation>
    </message>
    <message>
        <source>little pain left</source>
        <translation>zostało mało bólu</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} do {last}</translation>
    </message>
    <message>
        <source>chance that care is needed {chance}</source>
        <translation>prawdopodobieństwo, że potrzebna jest pomoc: {chance}</translation>
    </message>
    <message>
        <source>Cases: {cases}. Days judged: {days}. Written: {file}</source>
        <translation>Przypadki: {cases}. Ocenione dni: {days}. Zapisano: {file}</translation>
    </message>
    <message>
        <source>Passphrase of {file}</source>
        <translation>Hasło do pliku {file}</translation>
    </message>
    <message>
        <source>{treatment}: from {first}.</source>
        <translation>{treatment}: od {first}.</translation>
    </message>
    <message>
        <source>{treatment}: from {first} to {last}.</source>
        <translation>{treatment}: od {first} do {last}.</translation>
    </message>
</context>
<context>
    <name>click</name>
    <message>
        <source>Usage:</source>
        <translation>Użycie:</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Opcje</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Polecenia</translation>
    </message>
    <message>
        <source>Show this message and exit.</source>
        <translation>Pokaż tę pomoc.</translation>
    </message>
    <message>
        <source>required</source>
        <translation>wymagane</translation>
    </message>
    <message>
        <source>default: {default}</source>
        <translation>domyślnie: {default}</translation>
    </message>
    <message>
        <source>file</source>
        <translation>plik</translation>
    </message>
    <message>
        <source>directory</source>
        <translation>folder</translation>
    </message>
    <message>
        <source>path</source>
        <translation>ścieżka</translation>
    </message>
    <message>
        <source>integer</source>
        <translation>liczba całkowita</translation>
    </message>
    <message>
        <source>integer range</source>
        <translation>liczba całkowita</translation>
    </message>
    <message>
        <source>float</source>
        <translation>liczba</translation>
    </message>
    <message>
        <source>text</source>
        <translation>tekst</translation>
    </message>
    <message>
        <source>Missing command.</source>
        <translation>Brakuje polecenia.</translation>
    </message>
    <message>
        <source>Missing argument</source>
        <translation>Brakuje argumentu</translation>
    </message>
    <message>
        <source>Missing option</source>
        <translation>Brakuje opcji</translation>
    </message>
    <message>
        <source>No such command {name!r}.</source>
        <translation>Nie ma polecenia {name!r}.</translation>
    </message>
    <message>
        <source>No such option {name!r}.</source>
        <translation>Nie ma opcji {name!r}.</translation>
    </message>
    <message>
        <source>Did you mean {possibility}?</source>
        <translation>Czy chodzi o {possibility}?</translation>
    </message>
    <message>
        <source>(Did you mean one of: {possibilities}?)</source>
        <translation>(Czy chodzi o jedno z: {possibilities}?)</translation>
    </message>
    <message>
        <source>Invalid value: {message}</source>
        <translation>Nie można użyć: {message}</translation>
    </message>
    <message>
        <source>Invalid value for {param_hint}: {message}</source>
        <translation>Nie można użyć dla {param_hint}: {message}</translation>
    </message>
    <message>
        <source>Got unexpected extra argument ({args})</source>
        <translation>To było za dużo: ({args})</translation>
    </message>
    <message>
        <source>Got unexpected extra arguments ({args})</source>
        <translation>To było za dużo: ({args})</translation>
    </message>
    <message>
        <source>Option {name!r} requires an argument.</source>
        <translation>Opcja {name!r} wymaga wartości.</translation>
    </message>
    <message>
        <source>Option {name!r} does not take a value.</source>
        <translation>Opcja {name!r} nie przyjmuje wartości.</translation>
    </message>
    <message>
        <source>{value!r} is not {choice}.</source>
        <translation>{value!r} to nie {choice}.</translation>
    </message>
    <message>
        <source>{value!r} is not one of {choices}.</source>
        <translation>{value!r} nie jest jednym z: {choices}.</translation>
    </message>
    <message>
        <source>{value!r} is not a valid {number_type}.</source>
        <translation>{value!r} nie pasuje; wymagane: {number_type}.</translation>
    </message>
    <message>
        <source>{value} is not in the range {range}.</source>
        <translation>{value} nie mieści się w zakresie {range}.</translation>
    </message>
    <message>
        <source>{name} {filename!r} is a file.</source>
        <translation>{name} {filename!r} to plik.</translation>
    </message>
    <message>
        <source>{name} {filename!r} is a directory.</source>
        <translation>{name} {filename!r} to folder.</translation>
    </message>
    <message>
        <source>Repeat for confirmation</source>
        <translation>Jeszcze raz dla potwierdzenia</translation>
    </message>
    <message>
        <source>Error: The two entered values do not match.</source>
        <translation>Wpisane wartości różnią się.</translation>
    </message>
    <message>
        <source>Error: {e.message}</source>
        <translation>Błąd: {e.message}</translation>
    </message>
</context>
<context>
    <name>clinic</name>
    <message>
        <source>More than one person is called “{name}”. Use the id that &apos;rehab patients&apos; shows.</source>
        <translation>Więcej niż jedna osoba ma nazwę „{name}”. Użyj identyfikatora, który podaje &apos;rehab patients&apos;.</translation>
    </message>
    <message>
        <source>Say whose data you mean: add --patient with a name or an id.</source>
        <translation>Podaj, o czyje dane chodzi: dodaj --patient z nazwą lub identyfikatorem.</translation>
    </message>
    <message>
        <source>Please give a name.</source>
        <translation>Podaj nazwę.</translation>
    </message>
    <message>
        <source>The name has {length} characters. Use at most {limit}.</source>
        <translation>Nazwa ma za dużo znaków ({length}). Dozwolone najwyżej: {limit}.</translation>
    </message>
    <message>
        <source>Please write something, or close without saving.</source>
        <translation>Napisz coś albo zamknij bez zapisywania.</translation>
    </message>
    <message>
        <source>The note has {length} characters. Use at most {limit}, or write two notes.</source>
        <translation>Notatka ma za dużo znaków ({length}). Dozwolone najwyżej: {limit}; można napisać dwie notatki.</translation>
    </message>
    <message>
        <source>These are the same record. Choose another one.</source>
        <translation>To ta sama kartoteka. Wybierz inną.</translation>
    </message>
    <message>
        <source>Please give the filter a name.</source>
        <translation>Podaj nazwę filtra.</translation>
    </message>
    <message>
        <source>{count} sample patients; the window opens as a clinic.</source>
        <translation>Przykładowi pacjenci: {count}; okno otwiera się jako gabinet.</translation>
    </message>
    <message>
        <source>Warning sign</source>
        <translation>Sygnał ostrzegawczy</translation>
    </message>
    <message>
        <source>Getting worse</source>
        <translation>Gorzej</translation>
    </message>
    <message>
        <source>Not working</source>
        <translation>Nie działa</translation>
    </message>
    <message>
        <source>Flare after load</source>
        <translation>Zaostrzenie po obciążeniu</translation>
    </message>
    <message>
        <source>Too few sessions</source>
        <translation>Za mało sesji</translation>
    </message>
    <message>
        <source>Too few check-ins</source>
        <translation>Za mało zapisów</translation>
    </message>
    <message>
        <source>Working it out</source>
        <translation>Trwa obliczanie</translation>
    </message>
    <message>
        <source>Too early</source>
        <translation>Za wcześnie</translation>
    </message>
    <message>
        <source>Carry on for now</source>
        <translation>Na razie kontynuuj</translation>
    </message>
    <message>
        <source>On track</source>
        <translation>Na dobrej drodze</translation>
    </message>
    <message>
        <source>Recovered</source>
        <translation>Powrót do zdrowia</translation>
    </message>
    <message>
        <source>No plan yet</source>
        <translation>Jeszcze bez planu</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Wszyscy</translation>
    </message>
    <message>
        <source>Needs a decision</source>
        <translation>Do decyzji</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Do obserwacji</translation>
    </message>
    <message>
        <source>Going well</source>
        <translation>Idzie dobrze</translation>
    </message>
    <message>
        <source>Review due</source>
        <translation>Czas na przegląd</translation>
    </message>
    <message>
        <source>No log {days} days</source>
        <translation>Bez wpisu {days} dni</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>W archiwum</translation>
    </message>
    <message>
        <source>By verdict</source>
        <translation>Według werdyktu</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Według nazwy</translation>
    </message>
    <message>
        <source>By sessions</source>
        <translation>Według sesji</translation>
    </message>
    <message>
        <source>By last log</source>
        <translation>Według ostatniego wpisu</translation>
    </message>
    <message>
        <source>By review</source>
        <translation>Według przeglądu</translation>
    </message>
    <message>
        <source>1 patient</source>
        <translation>1 pacjent</translation>
    </message>
    <message>
        <source>{count} patients</source>
        <translation>pacjenci: {count}</translation>
    </message>
    <message>
        <source>{count} active · those who need you first</source>
        <translation>aktywni: {count} · najpierw ci, którzy najbardziej cię potrzebują</translation>
    </message>
    <message>
        <source>{shown} of {count} shown</source>
        <translation>widoczne: {shown} z {count}</translation>
    </message>
    <message>
        <source>No complaint yet</source>
        <translation>Jeszcze bez dolegliwości</translation>
    </message>
    <message>
        <source>{n} day</source>
        <translation>{n} dzień</translation>
    </message>
    <message>
        <source>{n} days</source>
        <translation>{n} dni</translation>
    </message>
    <message>
        <source>{n} wk</source>
        <translation>{n} tyg.</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>jeszcze nic</translation>
    </message>
    <message>
        <source>today</source>
        <translation>dzisiaj</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>wczoraj</translation>
    </message>
    <message>
        <source>{days} days ago</source>
        <translation>{days} dni temu</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>od {day}</translation>
    </message>
    <message>
        <source>{name}. {complaint}. {answer}. Sessions done: {done}. Last log: {last}.</source>
        <translation>{name}. {complaint}. {answer}. Wykonane sesje: {done}. Ostatni wpis: {last}.</translation>
    </message>
    <message>
        <source>Next review: {day}.</source>
        <translation>Następny przegląd: {day}.</translation>
    </message>
    <message>
        <source>Working out answers: {done} of {total}</source>
        <translation>Obliczanie odpowiedzi: {done} z {total}</translation>
    </message>
    <message>
        <source>Reading patients: {done} of {total}</source>
        <translation>Wczytywanie pacjentów: {done} z {total}</translation>
    </message>
    <message>
        <source>No review planned.</source>
        <translation>Bez zaplanowanego przeglądu.</translation>
    </message>
    <message>
        <source>Review today.</source>
        <translation>Przegląd dzisiaj.</translation>
    </message>
    <message>
        <source>Review due since {day}.</source>
        <translation>Przegląd zaległy od {day}.</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} z {count}</translation>
    </message>
    <message>
        <source>week {week} of “{program}”</source>
        <translation>tydzień {week} programu „{program}”</translation>
    </message>
    <message>
        <source>nothing logged yet</source>
        <translation>jeszcze nic nie zapisano</translation>
    </message>
    <message>
        <source>last log {when}</source>
        <translation>ostatni wpis {when}</translation>
    </message>
    <message>
        <source>Pain is where it was at the start; {matters} points would matter.</source>
        <translation>Ból jest taki jak na początku; istotna zmiana to {matters} pkt.</translation>
    </message>
    <message>
        <source>Pain is down {size} points since the start; {matters} would matter.</source>
        <translation>Ból spadł o {size} pkt od początku; istotna zmiana to {matters} pkt.</translation>
    </message>
    <message>
        <source>Pain is up {size} points since the start; {matters} would matter.</source>
        <translation>Ból wzrósł o {size} pkt od początku; istotna zmiana to {matters} pkt.</translation>
    </message>
    <message>
        <source>Since phase {number} began on {day}: unchanged, {now}</source>
        <translation>Odkąd faza {number} zaczęła się {day}: bez zmian, {now}</translation>
    </message>
    <message>
        <source>Since phase {number} began on {day}: from {then} to {now}</source>
        <translation>Odkąd faza {number} zaczęła się {day}: z {then} na {now}</translation>
    </message>
    <message>
        <source>Flat for three weeks.</source>
        <translation>Od trzech tygodni bez zmian.</translation>
    </message>
    <message>
        <source>Falling by {size} points a week for three weeks.</source>
        <translation>Od trzech tygodni spada o {size} pkt na tydzień.</translation>
    </message>
    <message>
        <source>Rising by {size} points a week for three weeks.</source>
        <translation>Od trzech tygodni rośnie o {size} pkt na tydzień.</translation>
    </message>
    <message>
        <source>{share} of sessions done, {done} of {planned} in six weeks.</source>
        <translation>Wykonane sesje: {share}, {done} z {planned} w ciągu sześciu tygodni.</translation>
    </message>
    <message>
        <source>{days} days with a score.</source>
        <translation>Dni z oceną: {days}.</translation>
    </message>
    <message>
        <source>A warning sign of {day} waits for a look. The plan is paused.</source>
        <translation>Sygnał ostrzegawczy z {day} czeka na sprawdzenie. Plan jest wstrzymany.</translation>
    </message>
    <message>
        <source>{what}, reported on {day}. The plan is paused until somebody has looked.</source>
        <translation>{what}, zgłoszono {day}. Plan jest wstrzymany, dopóki ktoś tego nie sprawdzi.</translation>
    </message>
    <message>
        <source>No plan yet. Choose the place and a programme.</source>
        <translation>Jeszcze bez planu. Wybierz miejsce i program.</translation>
    </message>
    <message>
        <source>Nothing has been logged yet.</source>
        <translation>Nic jeszcze nie zapisano.</translation>
    </message>
    <message>
        <source>Nothing logged for {days} days.</source>
        <translation>Brak zapisów od {days} dni.</translation>
    </message>
    <message>
        <source>The next phase, {name}, asks for nothing before it.</source>
        <translation>Następna faza, {name}, niczego wcześniej nie wymaga.</translation>
    </message>
    <message>
        <source>Next phase, {name}: {met} of {count} criteria met.</source>
        <translation>Następna faza, {name}: spełnione kryteria {met} z {count}.</translation>
    </message>
    <message>
        <source>One change of the plan is proposed.</source>
        <translation>Zaproponowano jedną zmianę planu.</translation>
    </message>
    <message>
        <source>{count} changes of the plan are proposed.</source>
        <translation>Zaproponowane zmiany planu: {count}.</translation>
    </message>
    <message>
        <source>Ran {distance} a week in the last {weeks} weeks.</source>
        <translation>Bieganie: {distance} na tydzień (ostatnie tygodnie: {weeks}).</translation>
    </message>
    <message>
        <source>{n} added</source>
        <translation>dodano: {n}</translation>
    </message>
    <message>
        <source>{n} the same</source>
        <translation>bez zmian: {n}</translation>
    </message>
    <message>
        <source>{n} differ</source>
        <translation>różne: {n}</translation>
    </message>
    <message>
        <source>{n} only here</source>
        <translation>tylko tutaj: {n}</translation>
    </message>
    <message>
        <source>No patient is listed.</source>
        <translation>Na liście nie ma żadnego pacjenta.</translation>
    </message>
    <message>
        <source>no trend yet</source>
        <translation>jeszcze bez trendu</translation>
    </message>
</context>
<context>
    <name>conflict</name>
    <message>
        <source>Another window</source>
        <translation>Inne okno</translation>
    </message>
    <message>
        <source>{name} changed it at {when}, while it was open here. Choose what stays; nothing is lost.</source>
        <translation>Zmiana z innego miejsca ({name}, {when}), gdy wpis był tu otwarty. Wybierz, co zostaje; nic nie ginie.</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notatka</translation>
    </message>
    <message>
        <source>For the patient to read</source>
        <translation>Do przeczytania przez pacjenta</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gotowe</translation>
    </message>
    <message>
        <source>Pain before</source>
        <translation>Ból przed</translation>
    </message>
    <message>
        <source>Pain during</source>
        <translation>Ból podczas</translation>
    </message>
    <message>
        <source>Pain after</source>
        <translation>Ból po</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Wysiłek</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Powód</translation>
    </message>
    <message>
        <source>Looked at on</source>
        <translation>Kiedy sprawdzono</translation>
    </message>
    <message>
        <source>Looked at by</source>
        <translation>Kto sprawdził</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Odpowiedź</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dzień</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Godzina</translation>
    </message>
    <message>
        <source>Distance from UTC</source>
        <translation>Różnica względem UTC</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Dystans</translation>
    </message>
    <message>
        <source>Time in motion</source>
        <translation>Czas w ruchu</translation>
    </message>
    <message>
        <source>Pain</source>
        <translation>Ból</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Początek</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Koniec</translation>
    </message>
    <message>
        <source>Dose</source>
        <translation>Dawka</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>Kto wykonał</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Rodzaj</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Strona</translation>
    </message>
    <message>
        <source>Shoes</source>
        <translation>Buty</translation>
    </message>
    <message>
        <source>Insoles</source>
        <translation>Wkładki</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nic</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>tak</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nie</translation>
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
        <translation>Ostatni krok mógł się nie zapisać. Sprawdź, zanim go powtórzysz.</translation>
    </message>
    <message>
        <source>You can carry on. If a page behaves oddly, close Rehab and open it again. If this comes back, send the technical details with a report; nothing you typed is in them.</source>
        <translation>Możesz kontynuować. Jeśli jakaś strona zachowuje się dziwnie, zamknij Rehab i otwórz ponownie. Jeśli to wróci, wyślij szczegóły techniczne ze zgłoszeniem; nie ma w nich nic z tego, co wpisujesz.</translation>
    </message>
    <message>
        <source>Show the log files</source>
        <translation>Pokaż pliki dziennika programu</translation>
    </message>
</context>
<context>
    <name>data</name>
    <message>
        <source>Under the heel</source>
        <translation>Pod piętą</translation>
    </message>
    <message>
        <source>Back of the heel</source>
        <translation>Tył pięty</translation>
    </message>
    <message>
        <source>Inner side</source>
        <translation>Strona wewnętrzna</translation>
    </message>
    <message>
        <source>All over</source>
        <translation>Cała okolica</translation>
    </message>
    <message>
        <source>Middle of the tendon</source>
        <translation>Środek ścięgna</translation>
    </message>
    <message>
        <source>At the heel bone</source>
        <translation>Przy kości piętowej</translation>
    </message>
    <message>
        <source>Upper calf</source>
        <translation>Górna część łydki</translation>
    </message>
    <message>
        <source>Lower calf</source>
        <translation>Dolna część łydki</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Dni</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Tygodnie</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Miesiące</translation>
    </message>
    <message>
        <source>Over a year</source>
        <translation>Ponad rok</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Pierwsze kroki</translation>
    </message>
    <message>
        <source>Standing long</source>
        <translation>Długie stanie</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Bieganie</translation>
    </message>
    <message>
        <source>At night</source>
        <translation>W nocy</translation>
    </message>
    <message>
        <source>Last backup {moment}</source>
        <translation>Ostatnia kopia: {moment}</translation>
    </message>
    <message>
        <source>Last backup {name}</source>
        <translation>Ostatnia kopia: {name}</translation>
    </message>
    <message>
        <source>Backed up and checked: {name}</source>
        <translation>Kopia utworzona i sprawdzona: {name}</translation>
    </message>
    <message>
        <source>The data file is damaged. Restore a backup; the file itself was not changed.</source>
        <translation>Plik danych jest uszkodzony. Przywróć kopię zapasową; sam plik nie został zmieniony.</translation>
    </message>
    <message>
        <source>Some entries no longer belong together. Restore a backup to be safe.</source>
        <translation>Niektóre wpisy już do siebie nie pasują. Dla pewności przywróć kopię zapasową.</translation>
    </message>
    <message>
        <source>Data: in order, {entries}.</source>
        <translation>Dane: w porządku, {entries}.</translation>
    </message>
    <message>
        <source>Whoever runs the server backs it up.</source>
        <translation>Kopie zapasowe robi osoba prowadząca serwer.</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>Nie ma jeszcze kopii zapasowej.</translation>
    </message>
    <message>
        <source>Restored. The backup was checked first and holds {entries}.</source>
        <translation>Przywrócono. Kopię najpierw sprawdzono; zawiera: {entries}.</translation>
    </message>
    <message>
        <source>What was here before is kept in {file}.</source>
        <translation>To, co było tu wcześniej, jest zachowane w {file}.</translation>
    </message>
    <message>
        <source>The settings file cannot be read; the defaults are used.</source>
        <translation>Nie można odczytać pliku ustawień; używane są wartości domyślne.</translation>
    </message>
    <message>
        <source>The setting {name} cannot be used; its default is used.</source>
        <translation>Nie można użyć ustawienia {name}; używana jest wartość domyślna.</translation>
    </message>
    <message>
        <source>One content file is not in order; &apos;rehab check&apos; says which and why.</source>
        <translation>Jeden plik treści nie jest w porządku; &apos;rehab check&apos; podaje, który i dlaczego.</translation>
    </message>
    <message numerus="yes">
        <source>%n content files are not in order; &apos;rehab check&apos; says which and why.</source>
        <translation>
            <numerusform>%n plik treści nie jest w porządku; &apos;rehab check&apos; mówi, który i dlaczego.</numerusform>
            <numerusform>%n pliki treści nie są w porządku; &apos;rehab check&apos; mówi, które i dlaczego.</numerusform>
            <numerusform>%n plików treści nie jest w porządku; &apos;rehab check&apos; mówi, które i dlaczego.</numerusform>
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
        <translation>dddd, d MMMM</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>pattern of a date</comment>
        <translation>ddd d MMM</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>pattern of a date</comment>
        <translation>d MMMM</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>pattern of a date</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>pattern of a date</comment>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} do {last}</translation>
    </message>
    <message>
        <source>today</source>
        <translation>dzisiaj</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>wczoraj</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>jutro</translation>
    </message>
    <message>
        <source>Good morning</source>
        <translation>Dzień dobry</translation>
    </message>
    <message>
        <source>Good afternoon</source>
        <translation>Dzień dobry</translation>
    </message>
    <message>
        <source>Good evening</source>
        <translation>Dobry wieczór</translation>
    </message>
</context>
<context>
    <name>dialogs</name>
    <message>
        <source>Runs and exports (*.gpx *.tcx *.fit *.csv *.zip *.gz)</source>
        <translation>Biegi i eksporty (*.gpx *.tcx *.fit *.csv *.zip *.gz)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Wszystkie pliki (*)</translation>
    </message>
    <message>
        <source>Import runs</source>
        <translation>Importuj biegi</translation>
    </message>
</context>
<context>
    <name>diary</name>
    <message>
        <source>Pain scores</source>
        <translation>Oceny bólu</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Odpowiedzi</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sesje</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Biegi</translation>
    </message>
    <message>
        <source>Treatments</source>
        <translation>Terapie</translation>
    </message>
    <message>
        <source>Weekly answers</source>
        <translation>Odpowiedzi tygodniowe</translation>
    </message>
    <message>
        <source>Self tests</source>
        <translation>Autotesty</translation>
    </message>
    <message>
        <source>Check-ups</source>
        <translation>Kontrole</translation>
    </message>
    <message>
        <source>Pain maps</source>
        <translation>Mapy bólu</translation>
    </message>
    <message>
        <source>Pauses</source>
        <translation>Przerwy</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notatki</translation>
    </message>
    <message>
        <source>1 entry deleted</source>
        <translation>Usunięto 1 wpis</translation>
    </message>
    <message>
        <source>{count} entries deleted</source>
        <translation>Usunięte wpisy: {count}</translation>
    </message>
    <message>
        <source>1 entry chosen</source>
        <translation>Wybrano 1 wpis</translation>
    </message>
    <message>
        <source>{count} entries chosen</source>
        <translation>Wybrane wpisy: {count}</translation>
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
        <translation>guma</translation>
    </message>
    <message>
        <source>a load that allows {number}</source>
        <translation>obciążenie, które pozwala na {number}</translation>
    </message>
    <message>
        <source>{number} kg</source>
        <translation>{number} kg</translation>
    </message>
    <message>
        <source>rucksack {number} kg</source>
        <translation>plecak {number} kg</translation>
    </message>
    <message>
        <source>dumbbell {number} kg</source>
        <translation>hantel {number} kg</translation>
    </message>
    <message>
        <source>rucksack</source>
        <translation>plecak</translation>
    </message>
    <message>
        <source>{time} up</source>
        <translation>{time} w górę</translation>
    </message>
    <message>
        <source>{time} hold</source>
        <translation>{time} przytrzymanie</translation>
    </message>
    <message>
        <source>{time} down</source>
        <translation>{time} w dół</translation>
    </message>
    <message>
        <source>{amount} each side</source>
        <translation>{amount} na stronę</translation>
    </message>
    <message>
        <source>hold {time}</source>
        <translation>przytrzymanie {time}</translation>
    </message>
    <message>
        <source>{range} sets</source>
        <translation>serie: {range}</translation>
    </message>
    <message>
        <source>{range} repetitions</source>
        <translation>powtórzenia: {range}</translation>
    </message>
    <message>
        <source>hold {range} s</source>
        <translation>przytrzymanie {range} s</translation>
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
        <translation>obciążenie, które pozwala na {range}</translation>
    </message>
    <message>
        <source>once a day</source>
        <translation>raz dziennie</translation>
    </message>
    <message numerus="yes">
        <source>%n a day</source>
        <translation>
            <numerusform>%n raz dziennie</numerusform>
            <numerusform>%n razy dziennie</numerusform>
            <numerusform>%n razy dziennie</numerusform>
        </translation>
    </message>
    <message>
        <source>every day</source>
        <translation>codziennie</translation>
    </message>
    <message>
        <source>1 day a week</source>
        <translation>1 dzień w tygodniu</translation>
    </message>
    <message numerus="yes">
        <source>%n days a week</source>
        <translation>
            <numerusform>%n dzień w tygodniu</numerusform>
            <numerusform>%n dni w tygodniu</numerusform>
            <numerusform>%n dni w tygodniu</numerusform>
        </translation>
    </message>
    <message>
        <source>sets</source>
        <translation>serie</translation>
    </message>
    <message>
        <source>repetitions</source>
        <translation>powtórzenia</translation>
    </message>
    <message>
        <source>hold</source>
        <translation>przytrzymanie</translation>
    </message>
    <message>
        <source>in one go</source>
        <translation>jednym ciągiem</translation>
    </message>
    <message>
        <source>seconds up, hold, down</source>
        <translation>sekundy w górę, przytrzymanie, w dół</translation>
    </message>
    <message>
        <source>{caption}, each side</source>
        <translation>{caption}, na stronę</translation>
    </message>
    <message numerus="yes">
        <source>%n of 7</source>
        <translation>
            <numerusform>%n z 7</numerusform>
            <numerusform>%n z 7</numerusform>
            <numerusform>%n z 7</numerusform>
        </translation>
    </message>
    <message>
        <source>days</source>
        <translation>dni</translation>
    </message>
</context>
<context>
    <name>exercise</name>
    <message>
        <source>How to</source>
        <translation>Jak to zrobić</translation>
    </message>
    <message>
        <source>Good signs</source>
        <translation>Dobre oznaki</translation>
    </message>
    <message>
        <source>Take care</source>
        <translation>Uważaj</translation>
    </message>
    <message>
        <source>Easier and harder</source>
        <translation>Łatwiej i trudniej</translation>
    </message>
    <message>
        <source>Easier</source>
        <translation>Łatwiej</translation>
    </message>
    <message>
        <source>Harder</source>
        <translation>Trudniej</translation>
    </message>
    <message>
        <source>Works on: {place}</source>
        <translation>Działa na: {place}</translation>
    </message>
    <message>
        <source>A – start</source>
        <translation>A – początek</translation>
    </message>
    <message>
        <source>B – end</source>
        <translation>B – koniec</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Lewa</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Prawa</translation>
    </message>
    <message>
        <source>Which side works in the drawing</source>
        <translation>Która strona pracuje na rysunku</translation>
    </message>
</context>
<context>
    <name>exercises</name>
    <message>
        <source>Foot</source>
        <translation>Stopa</translation>
    </message>
    <message>
        <source>Ankle</source>
        <translation>Staw skokowy</translation>
    </message>
    <message>
        <source>Calf</source>
        <translation>Łydka</translation>
    </message>
    <message>
        <source>Shin</source>
        <translation>Goleń</translation>
    </message>
    <message>
        <source>Knee</source>
        <translation>Kolano</translation>
    </message>
    <message>
        <source>Thigh</source>
        <translation>Udo</translation>
    </message>
    <message>
        <source>Hip</source>
        <translation>Biodro</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Plecy</translation>
    </message>
    <message>
        <source>Trunk</source>
        <translation>Tułów</translation>
    </message>
    <message>
        <source>Shoulder</source>
        <translation>Bark</translation>
    </message>
    <message>
        <source>Neck</source>
        <translation>Szyja</translation>
    </message>
    <message>
        <source>Elbow</source>
        <translation>Łokieć</translation>
    </message>
    <message>
        <source>Wrist</source>
        <translation>Nadgarstek</translation>
    </message>
    <message>
        <source>Whole body</source>
        <translation>Całe ciało</translation>
    </message>
    <message>
        <source>Stretch</source>
        <translation>Rozciąganie</translation>
    </message>
    <message>
        <source>Mobility</source>
        <translation>Ruchomość</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Przytrzymanie</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Siła</translation>
    </message>
    <message>
        <source>Jump</source>
        <translation>Skok</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Równowaga</translation>
    </message>
    <message>
        <source>Endurance</source>
        <translation>Wytrzymałość</translation>
    </message>
    <message>
        <source>Self-massage</source>
        <translation>Automasaż</translation>
    </message>
    <message>
        <source>Nerve glide</source>
        <translation>Ślizg nerwu</translation>
    </message>
    <message>
        <source>Self-test</source>
        <translation>Autotest</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Stojąc</translation>
    </message>
    <message>
        <source>Sitting</source>
        <translation>Siedząc</translation>
    </message>
    <message>
        <source>Sitting, legs long</source>
        <translation>Siedząc, nogi proste</translation>
    </message>
    <message>
        <source>On the back</source>
        <translation>Leżąc na plecach</translation>
    </message>
    <message>
        <source>Face down</source>
        <translation>Leżąc na brzuchu</translation>
    </message>
    <message>
        <source>On the side</source>
        <translation>Leżąc na boku</translation>
    </message>
    <message>
        <source>Kneeling</source>
        <translation>Klęcząc</translation>
    </message>
    <message>
        <source>Hands and knees</source>
        <translation>Na czworakach</translation>
    </message>
    <message>
        <source>On the move</source>
        <translation>W ruchu</translation>
    </message>
    <message>
        <source>Easy</source>
        <translation>Łatwe</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Średnie</translation>
    </message>
    <message>
        <source>Hard</source>
        <translation>Trudne</translation>
    </message>
    <message>
        <source>No impact</source>
        <translation>Bez wstrząsów</translation>
    </message>
    <message>
        <source>Low impact</source>
        <translation>Małe wstrząsy</translation>
    </message>
    <message>
        <source>High impact</source>
        <translation>Duże wstrząsy</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Mocne</translation>
    </message>
    <message>
        <source>Moderate</source>
        <translation>Umiarkowane</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Słabe</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>Niejasne</translation>
    </message>
    <message>
        <source>No equipment</source>
        <translation>Bez sprzętu</translation>
    </message>
    <message>
        <source>Wall</source>
        <translation>Ściana</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Stopień</translation>
    </message>
    <message>
        <source>Towel</source>
        <translation>Ręcznik</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>Guma</translation>
    </message>
    <message>
        <source>Strap</source>
        <translation>Pasek</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Krzesło</translation>
    </message>
    <message>
        <source>Mat</source>
        <translation>Mata</translation>
    </message>
    <message>
        <source>Ball</source>
        <translation>Piłka</translation>
    </message>
    <message>
        <source>Rucksack</source>
        <translation>Plecak</translation>
    </message>
    <message>
        <source>Dumbbell</source>
        <translation>Hantel</translation>
    </message>
    <message>
        <source>Pillow</source>
        <translation>Poduszka</translation>
    </message>
    <message>
        <source>Shoes</source>
        <translation>Buty</translation>
    </message>
    <message>
        <source>Rail</source>
        <translation>Poręcz</translation>
    </message>
    <message>
        <source>Door</source>
        <translation>Drzwi</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Stół</translation>
    </message>
    <message>
        <source>Bench</source>
        <translation>Ławka</translation>
    </message>
    <message>
        <source>Rope</source>
        <translation>Skakanka</translation>
    </message>
    <message>
        <source>Marbles</source>
        <translation>Kulki</translation>
    </message>
    <message>
        <source>Floor tape</source>
        <translation>Taśma na podłodze</translation>
    </message>
    <message>
        <source>Gym</source>
        <translation>Siłownia</translation>
    </message>
    <message>
        <source>Bike</source>
        <translation>Rower</translation>
    </message>
    <message>
        <source>Bottle</source>
        <translation>Butelka</translation>
    </message>
    <message>
        <source>Foam roll</source>
        <translation>Wałek</translation>
    </message>
    <message>
        <source>Slanted board</source>
        <translation>Pochyła deska</translation>
    </message>
    <message>
        <source>Heel pain</source>
        <translation>Ból pięty</translation>
    </message>
    <message>
        <source>Achilles</source>
        <translation>Achilles</translation>
    </message>
    <message>
        <source>Achilles, middle</source>
        <translation>Achilles, środek</translation>
    </message>
    <message>
        <source>Achilles, heel bone</source>
        <translation>Achilles, kość piętowa</translation>
    </message>
    <message>
        <source>Calf strain</source>
        <translation>Naciągnięcie łydki</translation>
    </message>
    <message>
        <source>Ankle sprain</source>
        <translation>Skręcenie stawu skokowego</translation>
    </message>
    <message>
        <source>Shin pain</source>
        <translation>Ból goleni</translation>
    </message>
    <message>
        <source>Kneecap pain</source>
        <translation>Ból rzepki</translation>
    </message>
    <message>
        <source>Kneecap tendon</source>
        <translation>Więzadło rzepki</translation>
    </message>
    <message>
        <source>Outer knee pain</source>
        <translation>Ból z boku kolana</translation>
    </message>
    <message>
        <source>Hamstring strain</source>
        <translation>Naciągnięcie tyłu uda</translation>
    </message>
    <message>
        <source>Side of the hip</source>
        <translation>Bok biodra</translation>
    </message>
    <message>
        <source>Groin pain</source>
        <translation>Ból pachwiny</translation>
    </message>
    <message>
        <source>Low back pain</source>
        <translation>Ból lędźwi</translation>
    </message>
    <message>
        <source>Neck pain</source>
        <translation>Ból szyi</translation>
    </message>
    <message>
        <source>Shoulder pain</source>
        <translation>Ból barku</translation>
    </message>
    <message>
        <source>Elbow pain</source>
        <translation>Ból łokcia</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Bieganie</translation>
    </message>
    <message>
        <source>Prevention</source>
        <translation>Profilaktyka</translation>
    </message>
    <message>
        <source>Muscle</source>
        <translation>Mięsień</translation>
    </message>
    <message>
        <source>Tendon</source>
        <translation>Ścięgno</translation>
    </message>
    <message>
        <source>Fascia</source>
        <translation>Powięź</translation>
    </message>
    <message>
        <source>Joint</source>
        <translation>Staw</translation>
    </message>
    <message>
        <source>Nerve</source>
        <translation>Nerw</translation>
    </message>
    <message>
        <source>Bone</source>
        <translation>Kość</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>Kontrola ruchu</translation>
    </message>
    <message>
        <source>Heart and lungs</source>
        <translation>Serce i płuca</translation>
    </message>
    <message>
        <source>Early</source>
        <translation>Wczesny</translation>
    </message>
    <message>
        <source>Middle</source>
        <translation>Środkowy</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Późny</translation>
    </message>
    <message>
        <source>Body region</source>
        <translation>Okolica ciała</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Sprzęt</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Pozycja</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Poziom</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Dolegliwość</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Ulubione</translation>
    </message>
    <message>
        <source>Own exercises</source>
        <translation>Własne ćwiczenia</translation>
    </message>
    <message>
        <source>Tissue</source>
        <translation>Tkanka</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Etap</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Pomiń</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Brak</translation>
    </message>
    <message>
        <source>Only favourites</source>
        <translation>Tylko ulubione</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Moje</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archiwum</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>jeszcze {count}</translation>
    </message>
    <message>
        <source>In ready-made programmes: {names}</source>
        <translation>W gotowych programach: {names}</translation>
    </message>
    <message>
        <source>Sort: usual order</source>
        <translation>Sortuj: zwykła kolejność</translation>
    </message>
    <message>
        <source>Sort: by name</source>
        <translation>Sortuj: według nazwy</translation>
    </message>
    <message>
        <source>Sort: by region</source>
        <translation>Sortuj: według okolicy</translation>
    </message>
    <message>
        <source>Sort: easy first</source>
        <translation>Sortuj: od łatwych</translation>
    </message>
    <message>
        <source>Sort: most used</source>
        <translation>Sortuj: najczęściej używane</translation>
    </message>
    <message>
        <source>Sort: last used</source>
        <translation>Sortuj: ostatnio używane</translation>
    </message>
    <message>
        <source>Sort: mine first</source>
        <translation>Sortuj: najpierw moje</translation>
    </message>
    <message>
        <source>A new daily session</source>
        <translation>Nowa codzienna sesja</translation>
    </message>
    <message>
        <source>{name} (is in it already)</source>
        <translation>{name} (już jest w środku)</translation>
    </message>
    <message>
        <source>It joins your changes to the plan, which are not in use yet.</source>
        <translation>Dołącza do twoich zmian w planie, które jeszcze nie obowiązują.</translation>
    </message>
    <message>
        <source>It is part of the plan from today.</source>
        <translation>Od dzisiaj jest częścią planu.</translation>
    </message>
    <message>
        <source>It is part of the plan from tomorrow; today keeps what was logged.</source>
        <translation>Od jutra jest częścią planu; dzisiaj zostaje to, co zapisano.</translation>
    </message>
    <message>
        <source>{name} added to {session}</source>
        <translation>Dodano: {name} → {session}</translation>
    </message>
    <message>
        <source>done once</source>
        <translation>wykonano raz</translation>
    </message>
    <message numerus="yes">
        <source>done %n times</source>
        <translation>
            <numerusform>wykonano %n raz</numerusform>
            <numerusform>wykonano %n razy</numerusform>
            <numerusform>wykonano %n razy</numerusform>
        </translation>
    </message>
    <message>
        <source>In your programme: {names}</source>
        <translation>W twoim programie: {names}</translation>
    </message>
</context>
<context>
    <name>export</name>
    <message>
        <source>Report for the doctor</source>
        <translation>Raport dla lekarza</translation>
    </message>
    <message>
        <source>Illustrated programme</source>
        <translation>Program z ilustracjami</translation>
    </message>
    <message>
        <source>Handout for the phone</source>
        <translation>Ulotka na telefon</translation>
    </message>
    <message>
        <source>Pain diary, all entries</source>
        <translation>Dziennik bólu, wszystkie wpisy</translation>
    </message>
    <message>
        <source>Workbook, every table</source>
        <translation>Skoroszyt, wszystkie tabele</translation>
    </message>
    <message>
        <source>Calendar file for sessions</source>
        <translation>Plik kalendarza z sesjami</translation>
    </message>
    <message>
        <source>Plan file</source>
        <translation>Plik planu</translation>
    </message>
    <message>
        <source>Log file</source>
        <translation>Plik dziennika</translation>
    </message>
    <message>
        <source>Clinical record (FHIR)</source>
        <translation>Dokumentacja kliniczna (FHIR)</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Wszystko</translation>
    </message>
    <message>
        <source>One page with the finding, the chart, what was tried and your questions.</source>
        <translation>Jedna strona: wynik, wykres, czego próbowano i twoje pytania.</translation>
    </message>
    <message>
        <source>Pages with drawings, doses and boxes to tick, to print.</source>
        <translation>Strony z rysunkami, dawkami i polami do odhaczania, do druku.</translation>
    </message>
    <message>
        <source>One page for a phone, with timers; it needs no connection.</source>
        <translation>Jedna strona na telefon, z minutnikami; działa bez połączenia.</translation>
    </message>
    <message>
        <source>One line an entry, for any spreadsheet.</source>
        <translation>Jeden wiersz na wpis, do każdego arkusza kalkulacyjnego.</translation>
    </message>
    <message>
        <source>Scores, sessions with sets, runs and the verdict of every day.</source>
        <translation>Oceny, sesje z seriami, biegi i werdykt każdego dnia.</translation>
    </message>
    <message>
        <source>Sessions with reminders, for any calendar.</source>
        <translation>Sesje z przypomnieniami, do każdego kalendarza.</translation>
    </message>
    <message>
        <source>Your plan, to be opened in Rehab by somebody else.</source>
        <translation>Twój plan, do otwarcia w Rehab przez kogoś innego.</translation>
    </message>
    <message>
        <source>Plan and entries, so that a physiotherapist sees the same chart.</source>
        <translation>Plan i wpisy, aby fizjoterapeuta widział ten sam wykres.</translation>
    </message>
    <message>
        <source>Plan, scores, answers and treatments for a clinic&apos;s system, FHIR R4B.</source>
        <translation>Plan, oceny, odpowiedzi i terapie do systemu przychodni, FHIR R4B.</translation>
    </message>
    <message>
        <source>All entries, own exercises and pictures, to keep or to move to another computer.</source>
        <translation>Wszystkie wpisy, własne ćwiczenia i obrazy, do zachowania lub przeniesienia na inny komputer.</translation>
    </message>
    <message>
        <source>From the start</source>
        <translation>Od początku</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>Ostatnie 12 miesięcy</translation>
    </message>
    <message numerus="yes">
        <source>Last %n weeks</source>
        <translation>
            <numerusform>Ostatni %n tydzień</numerusform>
            <numerusform>Ostatnie %n tygodnie</numerusform>
            <numerusform>Ostatnie %n tygodni</numerusform>
        </translation>
    </message>
    <message>
        <source>Me</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Bez nazwiska</translation>
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
        <translation>pewność. {why}</translation>
    </message>
    <message>
        <source>of sessions done</source>
        <translation>wykonanych sesji</translation>
    </message>
    <message>
        <source>of about {days} needed</source>
        <translation>z około {days} potrzebnych</translation>
    </message>
    <message>
        <source>{pain} now</source>
        <translation>{pain} teraz</translation>
    </message>
    <message>
        <source>first fair look</source>
        <translation>pierwsza rzetelna ocena</translation>
    </message>
    <message>
        <source>{logged} of {days}</source>
        <translation>{logged} z {days}</translation>
    </message>
    <message>
        <source>{unit} logged</source>
        <translation>zapisano: {unit}</translation>
    </message>
    <message>
        <source>more needed within {window}</source>
        <translation>jeszcze potrzebne w ciągu {window}</translation>
    </message>
    <message>
        <source>no trend shown</source>
        <translation>trendu nie pokazano</translation>
    </message>
    <message>
        <source>of sessions done: {done} of {planned} in {window}</source>
        <translation>wykonanych sesji: {done} z {planned} w ciągu {window}</translation>
    </message>
    <message>
        <source>pain, no clear change</source>
        <translation>ból, bez wyraźnej zmiany</translation>
    </message>
    <message>
        <source>needed for a fair test</source>
        <translation>potrzeba do rzetelnej próby</translation>
    </message>
    <message>
        <source>{pain}, start {arrow} now</source>
        <translation>{pain}, początek {arrow} teraz</translation>
    </message>
    <message>
        <source>Under {points} points is hard to feel.</source>
        <translation>Mniej niż {points} pkt trudno odczuć.</translation>
    </message>
    <message>
        <source>of planned sessions done – enough for a fair test</source>
        <translation>zaplanowanych sesji wykonano – dość do rzetelnej próby</translation>
    </message>
    <message>
        <source>points since the start</source>
        <translation>pkt od początku</translation>
    </message>
    <message>
        <source>{weeks} flat</source>
        <translation>{weeks} bez zmian</translation>
    </message>
    <message>
        <source>no change since {day}</source>
        <translation>bez zmian od {day}</translation>
    </message>
    <message>
        <source>runs steady at {range}</source>
        <translation>biegi równe, {range}</translation>
    </message>
    <message>
        <source>pain, start to now</source>
        <translation>ból, od początku do teraz</translation>
    </message>
    <message>
        <source>in {days}</source>
        <translation>w ciągu {days}</translation>
    </message>
    <message>
        <source>pain at the start</source>
        <translation>ból na początku</translation>
    </message>
    <message>
        <source>no jump</source>
        <translation>brak skoku</translation>
    </message>
    <message>
        <source>in your running explains it</source>
        <translation>w bieganiu, który by to wyjaśniał</translation>
    </message>
    <message>
        <source>run in the seven days up to {day}</source>
        <translation>przebiegnięte w siedem dni do {day}</translation>
    </message>
    <message>
        <source>pain now</source>
        <translation>ból teraz</translation>
    </message>
    <message>
        <source>in the seven days up to {day}, +{rise}</source>
        <translation>w siedem dni do {day}, +{rise}</translation>
    </message>
    <message>
        <source>pain since {day}</source>
        <translation>ból od {day}</translation>
    </message>
    <message>
        <source>next look</source>
        <translation>następna ocena</translation>
    </message>
    <message>
        <source>run in the last whole week</source>
        <translation>w ostatnim pełnym tygodniu</translation>
    </message>
    <message>
        <source>with hardly any pain</source>
        <translation>prawie bez bólu</translation>
    </message>
    <message>
        <source>expected by now</source>
        <translation>oczekiwane teraz</translation>
    </message>
    <message>
        <source>{points} points are a change worth having</source>
        <translation>istotna zmiana to {points} pkt</translation>
    </message>
</context>
<context>
    <name>files</name>
    <message>
        <source>Export</source>
        <translation>Eksportuj</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Packs (*.rehabpack)</source>
        <translation>Pakiety (*.rehabpack)</translation>
    </message>
    <message>
        <source>Export a pack</source>
        <translation>Eksportuj pakiet</translation>
    </message>
    <message>
        <source>Save chart</source>
        <translation>Zapisz wykres</translation>
    </message>
    <message>
        <source>Choose the folder for backups</source>
        <translation>Wybierz folder na kopie zapasowe</translation>
    </message>
    <message>
        <source>Open a backup</source>
        <translation>Otwórz kopię zapasową</translation>
    </message>
    <message>
        <source>Backups (*.db)</source>
        <translation>Kopie zapasowe (*.db)</translation>
    </message>
    <message>
        <source>Choose a photo</source>
        <translation>Wybierz zdjęcie</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png)</source>
        <translation>Obrazy (*.jpg *.jpeg *.png)</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>Otwórz plik</translation>
    </message>
    <message>
        <source>Files of Rehab (*.rehabplan *.rehablog *.rehabpack *.zip);;All files (*)</source>
        <translation>Pliki Rehab (*.rehabplan *.rehablog *.rehabpack *.zip);;Wszystkie pliki (*)</translation>
    </message>
    <message>
        <source>Import a pack</source>
        <translation>Importuj pakiet</translation>
    </message>
</context>
<context>
    <name>find</name>
    <message>
        <source>Find anything</source>
        <translation>Znajdź cokolwiek</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Strona</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Polecenie</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Ustawienie</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Osoba</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Ćwiczenie</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Poradnik</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dzień</translation>
    </message>
    <message>
        <source>{day}: what was logged</source>
        <translation>{day}: co zapisano</translation>
    </message>
</context>
<context>
    <name>first_run</name>
    <message>
        <source>Where it hurts</source>
        <translation>Gdzie boli</translation>
    </message>
</context>
<context>
    <name>flags</name>
    <message>
        <source>Get emergency help now</source>
        <translation>Wezwij teraz pogotowie</translation>
    </message>
    <message>
        <source>See a doctor today</source>
        <translation>Idź dzisiaj do lekarza</translation>
    </message>
    <message>
        <source>See a doctor within the next week</source>
        <translation>Idź do lekarza w ciągu tygodnia</translation>
    </message>
    <message>
        <source>Mention it at your next visit</source>
        <translation>Wspomnij o tym na następnej wizycie</translation>
    </message>
    <message>
        <source>Nothing in your answers asks for haste</source>
        <translation>Nic w twoich odpowiedziach nie wymaga pośpiechu</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>Nagły przypadek</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Dzisiaj</translation>
    </message>
    <message>
        <source>Within a week</source>
        <translation>W ciągu tygodnia</translation>
    </message>
    <message>
        <source>At the next visit</source>
        <translation>Na następnej wizycie</translation>
    </message>
    <message>
        <source>No haste</source>
        <translation>Bez pośpiechu</translation>
    </message>
    <message>
        <source>One of your answers cannot wait. It may turn out harmless, but call now.</source>
        <translation>Jedna z twoich odpowiedzi nie może czekać. Może się okazać niegroźna, ale zadzwoń teraz.</translation>
    </message>
    <message>
        <source>One of your answers should be looked at today. It may turn out harmless.</source>
        <translation>Jedna z twoich odpowiedzi powinna zostać dzisiaj sprawdzona. Może się okazać niegroźna.</translation>
    </message>
    <message>
        <source>One of your answers is a reason not to wait and see. It is not an emergency, and it may turn out harmless.</source>
        <translation>Jedna z twoich odpowiedzi jest powodem, by nie czekać. To nie jest nagły przypadek i może się okazać niegroźne.</translation>
    </message>
    <message>
        <source>You were not sure about something. Speak about it when you see somebody next.</source>
        <translation>Przy czymś nie masz pewności. Powiedz o tym podczas najbliższej wizyty.</translation>
    </message>
    <message>
        <source>The plan can go on. Answer again when something changes; the app asks once a week.</source>
        <translation>Plan może biec dalej. Odpowiedz ponownie, gdy coś się zmieni; aplikacja pyta raz w tygodniu.</translation>
    </message>
    <message>
        <source>see a doctor within a week</source>
        <translation>idź do lekarza w ciągu tygodnia</translation>
    </message>
    <message>
        <source>The plan is paused – {level}</source>
        <translation>Plan jest wstrzymany – {level}</translation>
    </message>
    <message>
        <source>Paused – get it looked at</source>
        <translation>Wstrzymany – daj to sprawdzić</translation>
    </message>
    <message>
        <source>Have the warning sign looked at first.</source>
        <translation>Najpierw daj sprawdzić sygnał ostrzegawczy.</translation>
    </message>
    <message>
        <source>The pause ends when you say who has looked at it, and when. Nobody else can end it.</source>
        <translation>Przerwa się kończy, gdy podasz, kto to sprawdził i kiedy. Nikt inny nie może jej zakończyć.</translation>
    </message>
    <message>
        <source>{what} – answered on {day}</source>
        <translation>{what} – odpowiedź z {day}</translation>
    </message>
    <message>
        <source>Emergency number: {number}</source>
        <translation>Numer alarmowy: {number}</translation>
    </message>
    <message>
        <source>Emergency number: not known here. Choose your country in Settings, or call the number you know.</source>
        <translation>Numer alarmowy: tutaj nieznany. Wybierz kraj w Ustawieniach albo zadzwoń pod numer, który znasz.</translation>
    </message>
    <message>
        <source>Nobody has looked at it yet</source>
        <translation>Nikt jeszcze tego nie sprawdził</translation>
    </message>
    <message>
        <source>Looked at by {who} on {day}</source>
        <translation>Kto sprawdził: {who}, {day}</translation>
    </message>
    <message>
        <source>The safety questions were skipped on {day}.</source>
        <translation>Pytania o bezpieczeństwo pominięto {day}.</translation>
    </message>
    <message>
        <source>Before you begin: one key answers each question. The answers tell whether the plan should wait.</source>
        <translation>Zanim zaczniesz: na każde pytanie odpowiada jeden klawisz. Odpowiedzi mówią, czy plan powinien poczekać.</translation>
    </message>
    <message>
        <source>You logged pain of 7 or more during a session.</source>
        <translation>Zapisano ból 7 lub więcej podczas sesji.</translation>
    </message>
    <message>
        <source>Pain woke you several times in a night.</source>
        <translation>Ból budził cię kilka razy w nocy.</translation>
    </message>
    <message>
        <source>Morning stiffness lasted longer than 30 minutes.</source>
        <translation>Sztywność poranna trwała dłużej niż 30 minut.</translation>
    </message>
    <message>
        <source>You marked a spot on a bone on the pain map.</source>
        <translation>Na mapie bólu oznaczono miejsce na kości.</translation>
    </message>
    <message>
        <source>Before a plan begins, a few signs should be ruled out.</source>
        <translation>Zanim zacznie się plan, trzeba wykluczyć kilka sygnałów ostrzegawczych.</translation>
    </message>
    <message>
        <source>A week has passed since the last check-up.</source>
        <translation>Od ostatniej kontroli minął tydzień.</translation>
    </message>
    <message>
        <source>The check-up has not been answered yet.</source>
        <translation>Na pytania kontroli jeszcze nie odpowiedziano.</translation>
    </message>
    <message>
        <source>A few short questions tell you whether to wait.</source>
        <translation>Kilka krótkich pytań powie ci, czy można poczekać.</translation>
    </message>
</context>
<context>
    <name>guide</name>
    <message>
        <source>Clue: {clue}</source>
        <translation>Wskazówka: {clue}</translation>
    </message>
    <message>
        <source>Typical story</source>
        <translation>Typowy przebieg</translation>
    </message>
    <message>
        <source>How a doctor checks</source>
        <translation>Jak sprawdza lekarz</translation>
    </message>
    <message>
        <source>What helps</source>
        <translation>Co pomaga</translation>
    </message>
    <message>
        <source>When not to wait</source>
        <translation>Kiedy nie czekać</translation>
    </message>
    <message>
        <source>Evidence: {word}</source>
        <translation>Dowody: {word}</translation>
    </message>
    <message>
        <source>Give it {time}</source>
        <translation>Daj na to czas: {time}</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Co to jest</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Jak</translation>
    </message>
    <message>
        <source>What is known</source>
        <translation>Co wiadomo</translation>
    </message>
    <message>
        <source>Take care</source>
        <translation>Uważaj</translation>
    </message>
    <message>
        <source>In the heel</source>
        <translation>W pięcie</translation>
    </message>
    <message>
        <source>the usual place</source>
        <translation>zwykłe miejsce</translation>
    </message>
    <message>
        <source>Felt in the heel, from elsewhere</source>
        <translation>Czuć w pięcie, przyczyna gdzie indziej</translation>
    </message>
    <message>
        <source>legs, feet and back</source>
        <translation>nogi, stopy i plecy</translation>
    </message>
    <message>
        <source>From the whole body</source>
        <translation>Z całego organizmu</translation>
    </message>
    <message>
        <source>needs a wider look</source>
        <translation>wymaga szerszego spojrzenia</translation>
    </message>
    <message>
        <source>You can do now</source>
        <translation>Możesz zrobić teraz</translation>
    </message>
    <message>
        <source>exercise and load</source>
        <translation>ćwiczenia i obciążenie</translation>
    </message>
    <message>
        <source>Alongside</source>
        <translation>Obok tego</translation>
    </message>
    <message>
        <source>shoes and relief</source>
        <translation>buty i ulga</translation>
    </message>
    <message>
        <source>With a clinician</source>
        <translation>Ze specjalistą</translation>
    </message>
    <message>
        <source>when home care has had its fair test</source>
        <translation>gdy domowe leczenie miało rzetelną próbę</translation>
    </message>
    <message>
        <source>Good to know about home care</source>
        <translation>Co warto wiedzieć o domowym leczeniu</translation>
    </message>
    <message>
        <source>Good to know about scans</source>
        <translation>Co warto wiedzieć o badaniach obrazowych</translation>
    </message>
    <message>
        <source>Warning sign</source>
        <translation>Sygnał ostrzegawczy</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Ćwiczenie</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Zmierzone</translation>
    </message>
    <message>
        <source>Treatment log</source>
        <translation>Dziennik terapii</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Z pytań</translation>
    </message>
    <message>
        <source>first-step pain</source>
        <translation>ból przy pierwszych krokach</translation>
    </message>
    <message>
        <source>long stiffness</source>
        <translation>długa sztywność</translation>
    </message>
    <message>
        <source>pain at night</source>
        <translation>ból w nocy</translation>
    </message>
    <message>
        <source>both heels</source>
        <translation>obie pięty</translation>
    </message>
    <message>
        <source>Worth asking about: you logged {what}</source>
        <translation>Warto o to zapytać, w dzienniku: {what}</translation>
    </message>
    <message>
        <source>Under the heel, inner side</source>
        <translation>Pod piętą, strona wewnętrzna</translation>
    </message>
    <message>
        <source>Under the heel, middle</source>
        <translation>Pod piętą, środek</translation>
    </message>
    <message>
        <source>Under the heel, outer side</source>
        <translation>Pod piętą, strona zewnętrzna</translation>
    </message>
    <message>
        <source>Back of the heel, at the bone</source>
        <translation>Tył pięty, przy kości</translation>
    </message>
    <message>
        <source>In front of the tendon</source>
        <translation>Przed ścięgnem</translation>
    </message>
    <message>
        <source>Middle of the Achilles tendon</source>
        <translation>Środek ścięgna Achillesa</translation>
    </message>
    <message>
        <source>Inner ankle</source>
        <translation>Kostka wewnętrzna</translation>
    </message>
    <message>
        <source>Heel bone, squeezed from both sides</source>
        <translation>Kość piętowa, ściskana z obu stron</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Lewa</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Prawa</translation>
    </message>
    <message>
        <source>Both sides</source>
        <translation>Obie strony</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Nie podano</translation>
    </message>
    <message>
        <source>sharp</source>
        <translation>ostry</translation>
    </message>
    <message>
        <source>dull</source>
        <translation>tępy</translation>
    </message>
    <message>
        <source>burning</source>
        <translation>piekący</translation>
    </message>
    <message>
        <source>tingling</source>
        <translation>mrowienie</translation>
    </message>
    <message>
        <source>numb</source>
        <translation>drętwienie</translation>
    </message>
    <message>
        <source>throbbing</source>
        <translation>pulsujący</translation>
    </message>
    <message>
        <source>stiff</source>
        <translation>sztywność</translation>
    </message>
    <message>
        <source>bruised</source>
        <translation>jak stłuczenie</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nowe</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>zniknęło</translation>
    </message>
    <message>
        <source>stronger</source>
        <translation>silniejszy</translation>
    </message>
    <message>
        <source>weaker</source>
        <translation>słabszy</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>tak samo</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>A clinician</source>
        <translation>Specjalista</translation>
    </message>
    <message>
        <source>Our own default: common practice, no source</source>
        <translation>Nasza własna wartość domyślna: powszechna praktyka, bez źródła</translation>
    </message>
    <message>
        <source>and others</source>
        <comment>authors of a study</comment>
        <translation>i in.</translation>
    </message>
    <message>
        <source>{count} times, {span}</source>
        <translation>{count}×, {span}</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>od {day}</translation>
    </message>
    <message>
        <source>no entries</source>
        <translation>bez wpisów</translation>
    </message>
    <message>
        <source>{mean} (n {n})</source>
        <translation>{mean} (n {n})</translation>
    </message>
    <message>
        <source>too few entries to compare</source>
        <translation>za mało wpisów do porównania</translation>
    </message>
    <message>
        <source>{change} ({low} to {high})</source>
        <translation>{change} ({low} do {high})</translation>
    </message>
</context>
<context>
    <name>handout</name>
    <message>
        <source>Start</source>
        <translation>Zacznij</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pauza</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Dalej</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Zatrzymaj</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gotowe</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Dalej</translation>
    </message>
    <message>
        <source>Set {number} of {total}</source>
        <translation>Seria {number} z {total}</translation>
    </message>
    <message>
        <source>All sets done</source>
        <translation>Wszystkie serie zrobione</translation>
    </message>
    <message>
        <source>{number} s</source>
        <translation>{number} s</translation>
    </message>
    <message>
        <source>Timer</source>
        <translation>Minutnik</translation>
    </message>
    <message>
        <source>How it is done</source>
        <translation>Jak to zrobić</translation>
    </message>
    <message>
        <source>Be careful</source>
        <translation>Ostrożnie</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Wykonano dnia</translation>
    </message>
    <message>
        <source>Ticks and scores stay in this browser. Nothing is sent anywhere.</source>
        <translation>Odhaczenia i oceny zostają w tej przeglądarce. Nic nie jest nigdzie wysyłane.</translation>
    </message>
    <message>
        <source>This browser keeps nothing for this file: ticks are gone when it is closed. Write them down.</source>
        <translation>Ta przeglądarka nic dla tego pliku nie zachowuje: po zamknięciu odhaczenia znikną. Zapisz je na kartce.</translation>
    </message>
    <message>
        <source>Timers need scripts, which are off here. Everything else can be read and printed.</source>
        <translation>Minutniki wymagają skryptów, które są tu wyłączone. Resztę można czytać i drukować.</translation>
    </message>
    <message>
        <source>Clear ticks and scores</source>
        <translation>Wyczyść odhaczenia i oceny</translation>
    </message>
    <message>
        <source>Tap again to clear everything</source>
        <translation>Dotknij ponownie, by wyczyścić wszystko</translation>
    </message>
</context>
<context>
    <name>handover</name>
    <message>
        <source>Plan file</source>
        <translation>Plik planu</translation>
    </message>
    <message>
        <source>Log file</source>
        <translation>Plik dziennika</translation>
    </message>
    <message>
        <source>File of everything</source>
        <translation>Plik ze wszystkim</translation>
    </message>
    <message>
        <source>{count} new</source>
        <translation>nowe: {count}</translation>
    </message>
    <message>
        <source>{count} changed there</source>
        <translation>zmienione tam: {count}</translation>
    </message>
    <message>
        <source>{count} changed here</source>
        <translation>zmienione tutaj: {count}</translation>
    </message>
    <message>
        <source>{count} deleted here</source>
        <translation>usunięte tutaj: {count}</translation>
    </message>
    <message>
        <source>{count} the same</source>
        <translation>takie same: {count}</translation>
    </message>
    <message>
        <source>nothing in it</source>
        <translation>nic w środku</translation>
    </message>
    <message>
        <source>Made on {day}</source>
        <translation>Utworzono {day}</translation>
    </message>
    <message>
        <source>without free-text notes</source>
        <translation>bez notatek tekstowych</translation>
    </message>
    <message>
        <source>New here: {kinds}.</source>
        <translation>Nowe tutaj: {kinds}.</translation>
    </message>
    <message>
        <source>The same on both sides: {kinds}.</source>
        <translation>Takie samo po obu stronach: {kinds}.</translation>
    </message>
    <message>
        <source>Nothing to take over.</source>
        <translation>Nie ma nic do przejęcia.</translation>
    </message>
    <message>
        <source>Taken over; the version changed last was kept.</source>
        <translation>Przejęto; została wersja zmieniona jako ostatnia.</translation>
    </message>
    <message>
        <source>Taken over; what was here stayed as it was.</source>
        <translation>Przejęto; to, co było tutaj, zostało bez zmian.</translation>
    </message>
    <message>
        <source>Taken over; every version is that of the file.</source>
        <translation>Przejęto; każda wersja jest z pliku.</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Osoba</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Dolegliwość</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Moved sessions and pauses</source>
        <translation>Przeniesione sesje i przerwy</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sesje</translation>
    </message>
    <message>
        <source>Pain scores</source>
        <translation>Oceny bólu</translation>
    </message>
    <message>
        <source>Stiffness, night, medicine, notes</source>
        <translation>Sztywność, noc, leki, notatki</translation>
    </message>
    <message>
        <source>Weekly questions</source>
        <translation>Pytania tygodniowe</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Biegi</translation>
    </message>
    <message>
        <source>Shoes and insoles</source>
        <translation>Buty i wkładki</translation>
    </message>
    <message>
        <source>Way back to running</source>
        <translation>Powrót do biegania</translation>
    </message>
    <message>
        <source>Treatments</source>
        <translation>Terapie</translation>
    </message>
    <message>
        <source>Check-ups</source>
        <translation>Kontrole</translation>
    </message>
    <message>
        <source>Pain maps</source>
        <translation>Mapy bólu</translation>
    </message>
    <message>
        <source>Self tests</source>
        <translation>Autotesty</translation>
    </message>
    <message>
        <source>Reviews and archive</source>
        <translation>Przeglądy i archiwum</translation>
    </message>
    <message>
        <source>Notes of who treats</source>
        <translation>Notatki od terapeuty</translation>
    </message>
    <message>
        <source>Own exercises and programmes</source>
        <translation>Własne ćwiczenia i programy</translation>
    </message>
    <message>
        <source>Half-filled forms</source>
        <translation>Niedokończone formularze</translation>
    </message>
    <message>
        <source>Other entries</source>
        <translation>Inne wpisy</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Dodaj</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Pomiń</translation>
    </message>
    <message>
        <source>Keep the newer version</source>
        <translation>Zostaw nowszą wersję</translation>
    </message>
    <message>
        <source>Keep mine, add new ones</source>
        <translation>Zostaw moje, dodaj nowe</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Weź tamte</translation>
    </message>
    <message>
        <source>{entries} taken over</source>
        <translation>Przejęto: {entries}</translation>
    </message>
    <message>
        <source>Sets</source>
        <translation>Serie</translation>
    </message>
    <message>
        <source>Answers of check-ups</source>
        <translation>Odpowiedzi kontroli</translation>
    </message>
    <message>
        <source>Warning signs</source>
        <translation>Sygnały ostrzegawcze</translation>
    </message>
    <message>
        <source>Weekly answers</source>
        <translation>Odpowiedzi tygodniowe</translation>
    </message>
    <message>
        <source>Places on pain maps</source>
        <translation>Miejsca na mapach bólu</translation>
    </message>
    <message>
        <source>Pauses</source>
        <translation>Przerwy</translation>
    </message>
    <message>
        <source>Lines of the plan</source>
        <translation>Wiersze planu</translation>
    </message>
    <message>
        <source>Person (Patient)</source>
        <translation>Osoba (Patient)</translation>
    </message>
    <message>
        <source>Activities (Goal)</source>
        <translation>Czynności (Goal)</translation>
    </message>
    <message>
        <source>Versions of the plan (CarePlan)</source>
        <translation>Wersje planu (CarePlan)</translation>
    </message>
    <message>
        <source>Sessions and treatments (Procedure)</source>
        <translation>Sesje i terapie (Procedure)</translation>
    </message>
    <message>
        <source>Scores, answers and runs (Observation)</source>
        <translation>Oceny, odpowiedzi i biegi (Observation)</translation>
    </message>
    <message>
        <source>Check-ups and weeks (QuestionnaireResponse)</source>
        <translation>Kontrole i tygodnie (QuestionnaireResponse)</translation>
    </message>
</context>
<context>
    <name>help</name>
    <message>
        <source>Help</source>
        <translation>Pomoc</translation>
    </message>
    <message>
        <source>Keys of this screen</source>
        <translation>Klawisze tego ekranu</translation>
    </message>
    <message>
        <source>Keys that work anywhere</source>
        <translation>Klawisze, które działają wszędzie</translation>
    </message>
    <message>
        <source>This screen</source>
        <translation>Ten ekran</translation>
    </message>
    <message>
        <source>Pages and keys</source>
        <translation>Strony i klawisze</translation>
    </message>
    <message>
        <source>Numbers, doses and sentences carry a tag such as V30. Here you find what it stands for. A star after a tag: seen second-hand. h, m or l after a tag: how sure the memory is, high, medium or low.</source>
        <translation>Liczby, dawki i zdania mają oznaczenie takie jak V30. Tu jest wyjaśnione, co znaczy. Gwiazdka po oznaczeniu: widziane z drugiej ręki. h, m lub l po oznaczeniu: jak pewna jest pamięć, wysoka, średnia lub niska pewność.</translation>
    </message>
    <message>
        <source>How to read a tag</source>
        <translation>Jak czytać oznaczenie</translation>
    </message>
    <message>
        <source>All sources</source>
        <translation>Wszystkie źródła</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Źródła</translation>
    </message>
    <message>
        <source>every entry: plans, sessions, pain, runs, treatments, check-ups, notes</source>
        <translation>każdy wpis: plany, sesje, ból, biegi, terapie, kontrole, notatki</translation>
    </message>
    <message>
        <source>what you chose in the settings</source>
        <translation>co wybrano w ustawieniach</translation>
    </message>
    <message>
        <source>copies of the data file, made by themselves and before every risky step</source>
        <translation>kopie pliku danych, automatyczne i przed każdym ryzykownym krokiem</translation>
    </message>
    <message>
        <source>copies of own pictures, for showing them</source>
        <translation>kopie własnych zdjęć, do wyświetlania</translation>
    </message>
    <message>
        <source>what the program noted about itself; never pain, names or notes</source>
        <translation>co program zanotował o sobie; nigdy ból, nazwiska ani notatki</translation>
    </message>
    <message>
        <source>drawings that can be made again</source>
        <translation>rysunki, które można wykonać ponownie</translation>
    </message>
    <message>
        <source>The folder</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>Entries are kept in the shared database {address}; settings and logs stay in the folder.</source>
        <translation>Wpisy są we wspólnej bazie danych {address}; ustawienia i dzienniki programu pozostają w folderze.</translation>
    </message>
    <message>
        <source>Shared database</source>
        <translation>Wspólna baza danych</translation>
    </message>
    <message>
        <source>Who can read it</source>
        <translation>Kto może to przeczytać</translation>
    </message>
    <message>
        <source>The folder belongs to your user account alone. With a passphrase in Settings, Privacy and lock, the data file and its backups can be read by nobody who does not know it.</source>
        <translation>Folder należy tylko do twojego konta użytkownika. Z hasłem w Ustawieniach, Prywatność i blokada, nikt, kto go nie zna, nie przeczyta pliku danych ani jego kopii.</translation>
    </message>
    <message>
        <source>Taking it along, and deleting it</source>
        <translation>Zabieranie i usuwanie danych</translation>
    </message>
    <message>
        <source>File, Export writes everything into files that other programs can read. Settings, Data and backup erases everything, backups included.</source>
        <translation>Plik, Eksport zapisuje wszystko w plikach, które odczytają inne programy. Ustawienia, Dane i kopie zapasowe usuwa wszystko, także kopie.</translation>
    </message>
    <message>
        <source>What is kept where</source>
        <translation>Co gdzie leży</translation>
    </message>
    <message>
        <source>No doctor</source>
        <translation>Nie lekarz</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Dla kogo</translation>
    </message>
    <message>
        <source>It fills no gaps</source>
        <translation>Nie wypełnia luk</translation>
    </message>
    <message>
        <source>A day without an entry stays empty. Nothing is guessed, and what is not recorded is no zero.</source>
        <translation>Dzień bez wpisu pozostaje pusty. Nic nie jest zgadywane, a to, czego nie zapisano, nie jest zerem.</translation>
    </message>
    <message>
        <source>It does not grade you</source>
        <translation>Nie ocenia cię</translation>
    </message>
    <message>
        <source>There are no points and no streaks. Days that were not done are counted, because an answer needs them, and never held against you.</source>
        <translation>Nie ma punktów ani serii dni. Opuszczone dni są liczone, bo odpowiedź ich potrzebuje, i nigdy nie są wypominane.</translation>
    </message>
    <message>
        <source>It does not say what healed you</source>
        <translation>Nie mówi, co pomogło wyzdrowieć</translation>
    </message>
    <message>
        <source>Two things that happen together need not be cause and effect. The program shows what followed what, and no more.</source>
        <translation>Dwie rzeczy, które dzieją się razem, nie muszą być przyczyną i skutkiem. Program pokazuje, co po czym nastąpiło, i nic więcej.</translation>
    </message>
    <message>
        <source>It sends nothing</source>
        <translation>Niczego nie wysyła</translation>
    </message>
    <message>
        <source>There is no account and no server of ours. Only you hand something on, as a file or on paper.</source>
        <translation>Nie ma konta ani naszego serwera. Tylko ty coś przekazujesz, jako plik lub na papierze.</translation>
    </message>
    <message>
        <source>What Rehab is not</source>
        <translation>Czym Rehab nie jest</translation>
    </message>
    <message>
        <source>What is compared</source>
        <translation>Co jest porównywane</translation>
    </message>
    <message>
        <source>Your first week is the start level. Every evening this week is compared with it, through the ups and downs of single days. Only your own entries count, and only those up to that day.</source>
        <translation>Twój pierwszy tydzień to poziom wyjściowy. Co wieczór porównujemy z nim bieżący tydzień, mimo wahań pojedynczych dni. Liczą się tylko twoje własne wpisy i tylko te do danego dnia.</translation>
    </message>
    <message>
        <source>What counts as a change</source>
        <translation>Co liczy się jako zmiana</translation>
    </message>
    <message>
        <source>30 % of the start level, at least 1.0 and at most 1.9 points. Smaller changes are hard to feel.</source>
        <translation>30% poziomu wyjściowego, co najmniej 1,0 i najwyżej 1,9 pkt. Mniejsze zmiany trudno odczuć.</translation>
    </message>
    <message>
        <source>When it says nothing</source>
        <translation>Kiedy nic nie mówi</translation>
    </message>
    <message>
        <source>Before day 14, with fewer than five mornings in four weeks, or two weeks after the last entry.</source>
        <translation>Przed 14. dniem, przy mniej niż pięciu porankach w ciągu czterech tygodni albo dwa tygodnie po ostatnim wpisie.</translation>
    </message>
    <message>
        <source>When a plan was not tried</source>
        <translation>Kiedy planu nie wypróbowano</translation>
    </message>
    <message>
        <source>Below 60 % of the planned sessions of the last six weeks the plan is not judged.</source>
        <translation>Poniżej 60% zaplanowanych sesji z ostatnich sześciu tygodni plan nie jest oceniany.</translation>
    </message>
    <message>
        <source>When home care is not working</source>
        <translation>Kiedy domowe leczenie nie działa</translation>
    </message>
    <message>
        <source>From week six on: enough sessions, and neither a change that counts nor half of it in the last four weeks. From week twelve on also when it got better but stopped at 4 or above.</source>
        <translation>Od szóstego tygodnia: dość sesji i ani zmiany, która się liczy, ani jej połowy w ostatnich czterech tygodniach. Od dwunastego tygodnia także wtedy, gdy się poprawiło, ale zatrzymało na 4 lub wyżej.</translation>
    </message>
    <message>
        <source>Flares</source>
        <translation>Zaostrzenia</translation>
    </message>
    <message>
        <source>A week with half as much running again as usual excuses a rise for three weeks.</source>
        <translation>Tydzień z bieganiem o połowę większym niż zwykle usprawiedliwia wzrost bólu przez trzy tygodnie.</translation>
    </message>
    <message>
        <source>How the verdict works</source>
        <translation>Jak powstaje werdykt</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nic nie znaleziono</translation>
    </message>
    <message>
        <source>Try another word, or fewer letters of it.</source>
        <translation>Spróbuj innego słowa albo mniejszej liczby liter.</translation>
    </message>
    <message>
        <source>First minutes</source>
        <translation>Pierwsze minuty</translation>
    </message>
    <message>
        <source>Say where it hurts and choose a programme. Nothing is stored before the last step, and everything can be changed later.</source>
        <translation>Wskaż, gdzie boli, i wybierz program. Przed ostatnim krokiem nic nie jest zapisywane, a wszystko można później zmienić.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Dzisiaj</translation>
    </message>
    <message>
        <source>Log the first steps of the morning with one key, and do the session that is due. Everything else on the page can wait.</source>
        <translation>Zapisz poranne pierwsze kroki jednym klawiszem i wykonaj zaplanowaną sesję. Cała reszta na stronie może poczekać.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Postępy</translation>
    </message>
    <message>
        <source>The answer first: does home care work? Below it the chart that the answer comes from. “What we looked at” shows every number behind it.</source>
        <translation>Najpierw odpowiedź: czy domowe leczenie działa? Pod nią wykres, z którego pochodzi odpowiedź. „Co sprawdziliśmy” pokazuje każdą liczbę, która za nią stoi.</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>The plan that is running: its phases, its sessions and their days. A changed plan holds from the day you say; what was done before stays as it was.</source>
        <translation>Trwający plan: jego fazy, sesje i ich dni. Zmieniony plan obowiązuje od wskazanego dnia; to, co wykonano wcześniej, pozostaje bez zmian.</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteka</translation>
    </message>
    <message>
        <source>All exercises with drawing, steps, dose and how well they are supported. The search forgives typing mistakes.</source>
        <translation>Wszystkie ćwiczenia z rysunkiem, krokami, dawką i tym, jak dobrze są potwierdzone. Wyszukiwanie wybacza literówki.</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Biegi</translation>
    </message>
    <message>
        <source>Your runs, logged by hand or read from the files of a watch, with a warning before a run that is much longer than the last ones.</source>
        <translation>Twoje biegi, zapisane ręcznie lub wczytane z plików zegarka, z ostrzeżeniem, gdy bieg jest znacznie dłuższy od ostatnich.</translation>
    </message>
    <message>
        <source>Check-up</source>
        <translation>Kontrola</translation>
    </message>
    <message>
        <source>Questions that find out whether somebody should look at it soon, a pain map, a guide to causes and treatments, and what you have tried so far.</source>
        <translation>Pytania, które wyjaśniają, czy ktoś powinien wkrótce to sprawdzić, mapa bólu, poradnik o przyczynach i terapiach oraz to, czego dotąd próbowano.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historia</translation>
    </message>
    <message>
        <source>Everything that was logged, by day. Each entry can be changed, deleted and brought back.</source>
        <translation>Wszystko, co zapisano, według dni. Każdy wpis można zmienić, usunąć i przywrócić.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ustawienia</translation>
    </message>
    <message>
        <source>Look, words, reminders, the numbers of the rules, backups and privacy. A change is saved at once.</source>
        <translation>Wygląd, język, przypomnienia, liczby reguł, kopie zapasowe i prywatność. Zmiana jest zapisywana od razu.</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesja</translation>
    </message>
    <message>
        <source>What was done and how it felt. Pain before, during and after may each stay open; what is not recorded never counts as zero.</source>
        <translation>Co zrobiono i jak było. Ból przed, podczas i po może pozostać pusty; to, czego nie zapisano, nigdy nie liczy się jako zero.</translation>
    </message>
    <message>
        <source>Player</source>
        <translation>Odtwarzacz</translation>
    </message>
    <message>
        <source>Leads through a session set by set. Each finished set is stored at once, so that a pause or a power cut costs nothing.</source>
        <translation>Prowadzi przez sesję seria po serii. Każda ukończona seria jest zapisywana od razu, więc przerwa lub brak prądu nic nie kosztuje.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drukuj</translation>
    </message>
    <message>
        <source>The plan as pages with drawings and a sheet to tick, on paper or as PDF.</source>
        <translation>Plan jako strony z rysunkami i kartą do odhaczania, na papierze lub jako PDF.</translation>
    </message>
    <message>
        <source>Report for the doctor</source>
        <translation>Raport dla lekarza</translation>
    </message>
    <message>
        <source>One page for an appointment: the course, what was done, what was tried. You choose what it tells.</source>
        <translation>Jedna strona na wizytę: przebieg, co zrobiono, czego próbowano. Wybierasz, co na niej jest.</translation>
    </message>
    <message>
        <source>Own drawing</source>
        <translation>Własny rysunek</translation>
    </message>
    <message>
        <source>Draws an own exercise: drag a joint, or type its angle, for the two ends of the move.</source>
        <translation>Rysuje własne ćwiczenie: przeciągnij staw lub wpisz jego kąt, dla obu końców ruchu.</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>Pacjenci</translation>
    </message>
    <message>
        <source>Everybody you treat, in the order of who needs you first, with the answer for each of them.</source>
        <translation>Wszyscy, których leczysz, od najpilniejszych, z odpowiedzią dla każdej osoby.</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Pacjent</translation>
    </message>
    <message>
        <source>One person: chart, log, runs, check-ups and your notes.</source>
        <translation>Jedna osoba: wykres, dziennik, biegi, kontrole i twoje notatki.</translation>
    </message>
    <message>
        <source>Rehab: exercise, log pain, and learn whether home care is working.</source>
        <translation>Rehab: ćwicz, zapisuj ból i dowiedz się, czy leczenie domowe działa.</translation>
    </message>
    <message>
        <source>rehab start P01 --site left-heel    begin a programme
rehab log first-step 5              this morning&apos;s pain
rehab today                         what is due
rehab verdict                       is it working?</source>
        <translation>rehab start P01 --site left-heel    rozpocznij program
rehab log first-step 5              ból dziś rano
rehab today                         co jest na dziś
rehab verdict                       czy to działa?</translation>
    </message>
    <message>
        <source>Exit codes: 0 done; 3 done, with warnings; 2 refused, nothing changed; 1 a bug. Without a command the window opens.</source>
        <translation>Kody wyjścia: 0 wykonano; 3 wykonano z ostrzeżeniami; 2 odmówiono, nic się nie zmieniło; 1 błąd programu. Bez polecenia otwiera się okno.</translation>
    </message>
    <message>
        <source>Folder with the data [REHAB_DATA_DIR].</source>
        <translation>Folder z danymi [REHAB_DATA_DIR].</translation>
    </message>
    <message>
        <source>A shared database [REHAB_DATABASE_URL].</source>
        <translation>Wspólna baza danych [REHAB_DATABASE_URL].</translation>
    </message>
    <message>
        <source>File with its password [REHAB_PASSWORD_FILE]; else it is asked for.</source>
        <translation>Plik z jej hasłem [REHAB_PASSWORD_FILE]; inaczej padnie o nie pytanie.</translation>
    </message>
    <message>
        <source>Take this as the present time [REHAB_NOW].</source>
        <translation>Przyjmij to za obecny czas [REHAB_NOW].</translation>
    </message>
    <message>
        <source>Whose data, if there are several.</source>
        <translation>Czyje dane, jeśli jest kilka osób.</translation>
    </message>
    <message>
        <source>Answer as JSON.</source>
        <translation>Odpowiedz jako JSON.</translation>
    </message>
    <message>
        <source>Show the version and stop.</source>
        <translation>Pokaż wersję i zakończ.</translation>
    </message>
    <message>
        <source>File whose first line opens encrypted data [REHAB_PASSPHRASE_FILE].</source>
        <translation>Plik, którego pierwszy wiersz otwiera zaszyfrowane dane [REHAB_PASSPHRASE_FILE].</translation>
    </message>
    <message>
        <source>Log pain, answers, sessions, runs, treatments, self tests and the weekly questions.</source>
        <translation>Zapisz ból, odpowiedzi, sesje, biegi, zabiegi, testy własne i pytania tygodniowe.</translation>
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
        <translation>Ból przy pierwszych krokach po wstaniu, od 0 do 10.</translation>
    </message>
    <message>
        <source>The options of &apos;rehab&apos; work here too: --data-dir, --now, --patient, --json. See &apos;rehab --help&apos;.</source>
        <translation>Opcje polecenia &apos;rehab&apos; działają też tutaj: --data-dir, --now, --patient, --json. Zobacz &apos;rehab --help&apos;.</translation>
    </message>
    <message>
        <source>When it was; now by default.</source>
        <translation>Kiedy to było; domyślnie teraz.</translation>
    </message>
    <message>
        <source>Clear: it was asked and not recorded.</source>
        <translation>Wyczyść: pytano, ale nie zapisano.</translation>
    </message>
    <message>
        <source>Strongest pain of the last 24 hours, 0 to 10.</source>
        <translation>Najsilniejszy ból z ostatnich 24 godzin, od 0 do 10.</translation>
    </message>
    <message>
        <source>Average pain of the last 24 hours, 0 to 10.</source>
        <translation>Średni ból z ostatnich 24 godzin, od 0 do 10.</translation>
    </message>
    <message>
        <source>A whole session in one line.</source>
        <translation>Cała sesja w jednym wierszu.</translation>
    </message>
    <message>
        <source>Sessions are numbered as &apos;rehab today&apos; lists them. Without --slot it counts for the next one that is still open, or for one of any day of this week; on a day without one it is stored beside the plan.</source>
        <translation>Sesje mają numery z listy &apos;rehab today&apos;. Bez --slot liczy się za najbliższą jeszcze otwartą albo za jedną z dowolnego dnia tego tygodnia; w dniu bez sesji zostaje zapisana poza planem.</translation>
    </message>
    <message>
        <source>Which session of the day; the next open one by default.</source>
        <translation>Która sesja dnia; domyślnie następna otwarta.</translation>
    </message>
    <message>
        <source>How much was done.</source>
        <translation>Ile zrobiono.</translation>
    </message>
    <message>
        <source>Pain before.</source>
        <translation>Ból przed.</translation>
    </message>
    <message>
        <source>Strongest pain during it.</source>
        <translation>Najsilniejszy ból w trakcie.</translation>
    </message>
    <message>
        <source>Pain after.</source>
        <translation>Ból po.</translation>
    </message>
    <message>
        <source>How hard it was.</source>
        <translation>Jak ciężko było.</translation>
    </message>
    <message>
        <source>Why it was not all done.</source>
        <translation>Dlaczego nie zrobiono wszystkiego.</translation>
    </message>
    <message>
        <source>A note.</source>
        <translation>Notatka.</translation>
    </message>
    <message>
        <source>A run. It is held against the longest one of the 30 days before.</source>
        <translation>Bieg. Jest porównywany z najdłuższym z poprzednich 30 dni.</translation>
    </message>
    <message>
        <source>Distance in kilometres.</source>
        <translation>Dystans w kilometrach.</translation>
    </message>
    <message>
        <source>Time in motion.</source>
        <translation>Czas w ruchu.</translation>
    </message>
    <message>
        <source>What you call it.</source>
        <translation>Twoja nazwa.</translation>
    </message>
    <message>
        <source>Worst pain during it, 0 to 10.</source>
        <translation>Najsilniejszy ból w trakcie, od 0 do 10.</translation>
    </message>
    <message>
        <source>Minutes that the morning stiffness lasted, 0 if none.</source>
        <translation>Ile minut trwała sztywność poranna, 0 jeśli jej nie było.</translation>
    </message>
    <message>
        <source>Whether pain woke you in the night.</source>
        <translation>Czy ból obudził cię w nocy.</translation>
    </message>
    <message>
        <source>Pain medicine in the last 24 hours: none, some, or its name.</source>
        <translation>Lek przeciwbólowy w ostatnich 24 godzinach: none (żaden), some (jakiś) albo jego nazwa.</translation>
    </message>
    <message>
        <source>Days with an anti-inflammatory such as ibuprofen count less in the verdict, because it hides pain.</source>
        <translation>Dni z lekiem przeciwzapalnym, takim jak ibuprofen, liczą się w ocenie mniej, bo maskuje on ból.</translation>
    </message>
    <message>
        <source>A self test, each side: heel-raises (times), knee-to-wall (cm) or stance (seconds on one leg).</source>
        <translation>Test własny, każda strona: heel-raises (ile razy), knee-to-wall (cm) albo stance (sekundy na jednej nodze).</translation>
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
        <translation>Wynik lewej strony.</translation>
    </message>
    <message>
        <source>Result of the right side.</source>
        <translation>Wynik prawej strony.</translation>
    </message>
    <message>
        <source>A note: height, shoes, what it felt like.</source>
        <translation>Notatka: wysokość, buty, jak to było.</translation>
    </message>
    <message>
        <source>Answer the weekly questions; later answers of the same day take their place.</source>
        <translation>Odpowiedz na pytania tygodniowe; późniejsze odpowiedzi z tego samego dnia je zastępują.</translation>
    </message>
    <message>
        <source>rehab log week --activity &quot;climb stairs=6&quot; --activity &quot;run 5 km=2&quot; --change 1 --acceptable no</source>
        <translation>rehab log week --activity &quot;climb stairs=6&quot; --activity &quot;run 5 km=2&quot; --change 1 --acceptable no</translation>
    </message>
    <message>
        <source>Something this problem makes hard, and how well it goes today: 0 cannot do it, 10 as well as before.</source>
        <translation>Coś, co ten problem utrudnia, i jak dobrze idzie dziś: 0 wcale, 10 tak jak dawniej.</translation>
    </message>
    <message>
        <source>Overall since the start: -5 much worse, 5 fully recovered.</source>
        <translation>Ogólnie od początku: -5 dużo gorzej, 5 pełny powrót do zdrowia.</translation>
    </message>
    <message>
        <source>Would it be OK to stay like this?</source>
        <translation>Czy mogłoby tak zostać?</translation>
    </message>
    <message>
        <source>Something else that was tried.</source>
        <translation>Coś innego, czego próbowano.</translation>
    </message>
    <message>
        <source>KIND is one of
  exercise, load and shoes   exercise tape insole night-splint footwear weight
  relief                     nsaid painkiller ice cryotherapy
  with a clinician           manual laser ultrasound iontophoresis shockwave needling injection
  operations                 surgery nerve-release fascia-release spur-removal foot-correction
  visits and pictures        visit physiotherapist orthopaedist imaging
  anything else              other</source>
        <translation>KIND to jedno z
  ćwiczenia, obciążenie, buty  exercise tape insole night-splint footwear weight
  ulga                         nsaid painkiller ice cryotherapy
  u specjalisty                manual laser ultrasound iontophoresis shockwave needling injection
  operacje                     surgery nerve-release fascia-release spur-removal foot-correction
  wizyty i badania obrazowe    visit physiotherapist orthopaedist imaging
  cokolwiek innego             other</translation>
    </message>
    <message>
        <source>First day; today by default.</source>
        <translation>Pierwszy dzień; domyślnie dziś.</translation>
    </message>
    <message>
        <source>Last day; still going on without it.</source>
        <translation>Ostatni dzień; bez niego wciąż trwa.</translation>
    </message>
    <message>
        <source>How much and how often, in your words.</source>
        <translation>Ile i jak często, własnymi słowami.</translation>
    </message>
    <message>
        <source>Who did it.</source>
        <translation>Kto to zrobił.</translation>
    </message>
    <message>
        <source>Fill an empty data folder with a sample person.</source>
        <translation>Wypełnij pusty folder danych przykładową osobą.</translation>
    </message>
    <message>
        <source>Nine weeks of home care for a painful left heel up to now, marked as invented wherever it shows. With --clinic a dozen patients, one at least for each answer that the list of patients can give.</source>
        <translation>Dziewięć tygodni leczenia domowego bolącej lewej pięty aż do teraz, wszędzie oznaczonych jako zmyślone. Z --clinic tuzin pacjentów, co najmniej jeden na każdą odpowiedź, jaką może dać lista pacjentów.</translation>
    </message>
    <message>
        <source>A dozen patients instead of one person.</source>
        <translation>Tuzin pacjentów zamiast jednej osoby.</translation>
    </message>
    <message>
        <source>Begin a programme, by its slug or code.</source>
        <translation>Rozpocznij program, podając jego krótką nazwę lub kod.</translation>
    </message>
    <message>
        <source>For example: rehab start P01 --site left-heel</source>
        <translation>Na przykład: rehab start P01 --site left-heel</translation>
    </message>
    <message>
        <source>Such as left-heel, or back.</source>
        <translation>Na przykład left-heel albo back.</translation>
    </message>
    <message>
        <source>Show what is due today and what is logged.</source>
        <translation>Pokaż, co jest na dziś i co zapisano.</translation>
    </message>
    <message>
        <source>Show the sessions of a week and which are done.</source>
        <translation>Pokaż sesje tygodnia i które są zrobione.</translation>
    </message>
    <message>
        <source>A day of the week.</source>
        <translation>Dzień tego tygodnia.</translation>
    </message>
    <message>
        <source>List the patients, most urgent first, with what their logs say.</source>
        <translation>Wypisz pacjentów, najpilniejszych najpierw, z tym, co mówią ich dzienniki.</translation>
    </message>
    <message>
        <source>Missing answers are worked out first and kept. SEARCH words must be in the name or the complaint.</source>
        <translation>Brakujące odpowiedzi są najpierw obliczane i zachowywane. Słowa SEARCH muszą być w nazwie albo w dolegliwości.</translation>
    </message>
    <message>
        <source>Only these.</source>
        <translation>Tylko ci.</translation>
    </message>
    <message>
        <source>Those who are archived.</source>
        <translation>Zarchiwizowani.</translation>
    </message>
    <message>
        <source>Follow a proposal of &apos;rehab today&apos; by its number, from the first free day on.</source>
        <translation>Przyjmij propozycję z &apos;rehab today&apos; o podanym numerze, od pierwszego wolnego dnia.</translation>
    </message>
    <message>
        <source>For example: rehab accept 1</source>
        <translation>Na przykład: rehab accept 1</translation>
    </message>
    <message>
        <source>Put a proposal of &apos;rehab today&apos; off by its number; it comes back after further sessions.</source>
        <translation>Odłóż propozycję z &apos;rehab today&apos; o podanym numerze; wróci po kolejnych sesjach.</translation>
    </message>
    <message>
        <source>Show what the next phase waits for; begin it, or stay.</source>
        <translation>Pokaż, na co czeka następna faza; rozpocznij ją albo zostań.</translation>
    </message>
    <message>
        <source>Nothing of it happens by itself: what is open is shown, and you decide.</source>
        <translation>Nic nie dzieje się samo: to, co otwarte, jest pokazane, a decyzja należy do ciebie.</translation>
    </message>
    <message>
        <source>Begin the next phase.</source>
        <translation>Rozpocznij następną fazę.</translation>
    </message>
    <message>
        <source>Stay a week longer.</source>
        <translation>Zostań tydzień dłużej.</translation>
    </message>
    <message>
        <source>Say whether home care is working, and why.</source>
        <translation>Powiedz, czy leczenie domowe działa i dlaczego.</translation>
    </message>
    <message>
        <source>The answer is calculated from your own entries up to that day, and from nothing else.</source>
        <translation>Odpowiedź jest obliczana z twoich własnych wpisów do tego dnia i z niczego innego.</translation>
    </message>
    <message>
        <source>As it was told on this day; today by default.</source>
        <translation>Tak, jak powiedziano tego dnia; domyślnie dziś.</translation>
    </message>
    <message>
        <source>Show the verdict of every day, as it was told then.</source>
        <translation>Pokaż ocenę każdego dnia, tak jak wtedy powiedziano.</translation>
    </message>
    <message>
        <source>Save a chart as a picture: .png, .svg or .pdf.</source>
        <translation>Zapisz wykres jako obraz: .png, .svg lub .pdf.</translation>
    </message>
    <message>
        <source>A .png, .svg or .pdf file.</source>
        <translation>Plik .png, .svg lub .pdf.</translation>
    </message>
    <message>
        <source>Judge every day of benchmark cases, one JSON object a line.</source>
        <translation>Oceń każdy dzień przypadków porównawczych, jeden obiekt JSON w wierszu.</translation>
    </message>
    <message>
        <source>Where the predictions go.</source>
        <translation>Dokąd trafiają wyniki.</translation>
    </message>
    <message>
        <source>List exercises, or those that match a search.</source>
        <translation>Wypisz ćwiczenia albo te, które pasują do wyszukiwania.</translation>
    </message>
    <message>
        <source>Every word must fit a name, a synonym or a part of the body; up to two typing errors are forgiven.</source>
        <translation>Każde słowo musi pasować do nazwy, innej nazwy albo części ciała; do dwóch literówek jest wybaczanych.</translation>
    </message>
    <message>
        <source>Show what to begin with for one complaint.</source>
        <translation>Pokaż, od czego zacząć przy jednej dolegliwości.</translation>
    </message>
    <message>
        <source>List the complaints that have a pack.</source>
        <translation>Wypisz dolegliwości, dla których jest pakiet.</translation>
    </message>
    <message>
        <source>Part of the body, such as calf; may be repeated.</source>
        <translation>Część ciała, na przykład calf; można powtarzać.</translation>
    </message>
    <message>
        <source>Such as stretch or strength; may be repeated.</source>
        <translation>Na przykład stretch albo strength; można powtarzać.</translation>
    </message>
    <message>
        <source>Such as step, or none; may be repeated.</source>
        <translation>Na przykład step albo none; można powtarzać.</translation>
    </message>
    <message>
        <source>easy, moderate or hard; may be repeated.</source>
        <translation>easy, moderate albo hard; można powtarzać.</translation>
    </message>
    <message>
        <source>Such as heel-pain or running; may be repeated.</source>
        <translation>Na przykład heel-pain albo running; można powtarzać.</translation>
    </message>
    <message>
        <source>Such as tendon or nerve; may be repeated.</source>
        <translation>Na przykład tendon albo nerve; można powtarzać.</translation>
    </message>
    <message>
        <source>early, middle or late; may be repeated.</source>
        <translation>early, middle albo late; można powtarzać.</translation>
    </message>
    <message>
        <source>Leave out what this speaks against, such as numb-foot; may be repeated.</source>
        <translation>Pomiń to, czemu to się sprzeciwia, na przykład numb-foot; można powtarzać.</translation>
    </message>
    <message>
        <source>Show one exercise in full, by its slug or code.</source>
        <translation>Pokaż całe ćwiczenie, podając jego krótką nazwę lub kod.</translation>
    </message>
    <message>
        <source>Save the drawing of an exercise as a picture: .svg or .png.</source>
        <translation>Zapisz rysunek ćwiczenia jako obraz: .svg lub .png.</translation>
    </message>
    <message>
        <source>Pose B shows where the movement ends, with its start as a shadow; A its start; 0.5 the middle of the way.</source>
        <translation>Poza B pokazuje koniec ruchu, z jego początkiem jako cieniem; A jego początek; 0.5 połowę drogi.</translation>
    </message>
    <message>
        <source>A .svg or .png file.</source>
        <translation>Plik .svg lub .png.</translation>
    </message>
    <message>
        <source>Which moment of the movement.</source>
        <translation>Który moment ruchu.</translation>
    </message>
    <message>
        <source>Colours.</source>
        <translation>Kolory.</translation>
    </message>
    <message>
        <source>Which side works.</source>
        <translation>Która strona pracuje.</translation>
    </message>
    <message>
        <source>Tone of the figure.</source>
        <translation>Odcień skóry postaci.</translation>
    </message>
    <message>
        <source>Pixels; 3/4 as high.</source>
        <translation>Piksele; 3/4 tego na wysokość.</translation>
    </message>
    <message>
        <source>Check data file, backups and content.</source>
        <translation>Sprawdź plik danych, kopie zapasowe i treść.</translation>
    </message>
    <message>
        <source>With FILEs, check these exercise or programme files as if they were added to the library.</source>
        <translation>Z FILE sprawdź te pliki ćwiczeń lub programów, jakby dodano je do biblioteki.</translation>
    </message>
    <message>
        <source>Look at exercises and programmes only.</source>
        <translation>Sprawdź tylko ćwiczenia i programy.</translation>
    </message>
    <message>
        <source>Copy the data file to a new file, and prove the copy.</source>
        <translation>Skopiuj plik danych do nowego pliku i udowodnij kopię.</translation>
    </message>
    <message>
        <source>A new file or a folder; the backup folder by default.</source>
        <translation>Nowy plik albo folder; domyślnie folder kopii zapasowych.</translation>
    </message>
    <message>
        <source>Go back to a backup; the present data is backed up first.</source>
        <translation>Wróć do kopii zapasowej; najpierw powstaje kopia obecnych danych.</translation>
    </message>
    <message>
        <source>Save what can be read of a data file that does not open.</source>
        <translation>Uratuj to, co da się odczytać z pliku danych, który się nie otwiera.</translation>
    </message>
    <message>
        <source>FILE is read as it lies there and never changed. The ZIP holds tables for every spreadsheet and can be imported; a list of what could not be read is put beside it.</source>
        <translation>FILE jest czytany tak, jak leży, i nigdy nie jest zmieniany. ZIP zawiera tabele dla każdego arkusza i można go zaimportować; obok trafia lista tego, czego nie dało się odczytać.</translation>
    </message>
    <message>
        <source>The ZIP file to write.</source>
        <translation>Plik ZIP do zapisania.</translation>
    </message>
    <message>
        <source>Delete a person for good: the one of --patient, else the one person.</source>
        <translation>Usuń osobę na zawsze: tę z --patient, inaczej jedyną.</translation>
    </message>
    <message>
        <source>This cannot be undone. Without --backups the backups stay as they are and are named; with it they are written anew without the person. With --everything a last backup is made first, unless --backups deletes the backups, too.</source>
        <translation>Tego nie można cofnąć. Bez --backups kopie zapasowe zostają, jakie są, i są wymienione; z tą opcją są zapisywane od nowa bez tej osoby. Z --everything najpierw powstaje ostatnia kopia, chyba że --backups usuwa też kopie.</translation>
    </message>
    <message>
        <source>Delete everybody instead of one person.</source>
        <translation>Usuń wszystkich zamiast jednej osoby.</translation>
    </message>
    <message>
        <source>Take the person out of the backups, too.</source>
        <translation>Usuń osobę także z kopii zapasowych.</translation>
    </message>
    <message>
        <source>Do it; without this it is only said what would go.</source>
        <translation>Zrób to; bez tego zostanie tylko powiedziane, co by zniknęło.</translation>
    </message>
    <message>
        <source>Answer the questions about warning signs; without an answer they are listed.</source>
        <translation>Odpowiedz na pytania o sygnały ostrzegawcze; bez odpowiedzi są wypisywane.</translation>
    </message>
    <message>
        <source>An answer that needs a look pauses the plan until you say who has looked at it, with --looked-at-by.</source>
        <translation>Odpowiedź, którą trzeba sprawdzić, wstrzymuje plan, aż przez --looked-at-by powiesz, kto się temu przyjrzał.</translation>
    </message>
    <message>
        <source>The few questions of every week.</source>
        <translation>Kilka pytań na każdy tydzień.</translation>
    </message>
    <message>
        <source>Close what waits: who has looked at it.</source>
        <translation>Zamknij to, co czeka: kto się temu przyjrzał.</translation>
    </message>
    <message>
        <source>When it was looked at; today by default.</source>
        <translation>Kiedy się temu przyjrzano; domyślnie dziś.</translation>
    </message>
    <message>
        <source>Set up a database that several workstations share (docs/clinic.md).</source>
        <translation>Przygotuj bazę danych wspólną dla kilku stanowisk (docs/clinic.md).</translation>
    </message>
    <message>
        <source>The trail of who did what.</source>
        <translation>Dziennik tego, kto co zrobił.</translation>
    </message>
    <message>
        <source>Look along the audit trail for anything removed or changed.</source>
        <translation>Przejrzyj dziennik zmian: czy czegoś nie usunięto ani nie zmieniono.</translation>
    </message>
    <message>
        <source>What an earlier verify said.</source>
        <translation>Co powiedziało wcześniejsze verify.</translation>
    </message>
    <message>
        <source>List the newest entries of the trail.</source>
        <translation>Wypisz najnowsze wpisy dziennika zmian.</translation>
    </message>
    <message>
        <source>Key of one row.</source>
        <translation>Klucz jednego wiersza.</translation>
    </message>
    <message>
        <source>Make or update schema, roles, policies and audit trail; run by an administrator of the server.</source>
        <translation>Utwórz lub zaktualizuj schemat, role, zasady i dziennik zmian; uruchamia administrator serwera.</translation>
    </message>
    <message>
        <source>Add a care team; people see the patients of their own teams only.</source>
        <translation>Dodaj zespół opieki; każdy widzi tylko pacjentów swoich zespołów.</translation>
    </message>
    <message>
        <source>Make a role for a person, and put them into a team.</source>
        <translation>Utwórz rolę dla osoby i dodaj ją do zespołu.</translation>
    </message>
    <message>
        <source>The care team.</source>
        <translation>Zespół opieki.</translation>
    </message>
    <message>
        <source>Password of a new person.</source>
        <translation>Hasło nowej osoby.</translation>
    </message>
    <message>
        <source>The server proves people in another way.</source>
        <translation>Serwer rozpoznaje osoby w inny sposób.</translation>
    </message>
    <message>
        <source>Say who works in the database and whether its trail is whole.</source>
        <translation>Powiedz, kto pracuje w bazie i czy jej dziennik jest cały.</translation>
    </message>
    <message>
        <source>Copy everybody of the data file into the shared database.</source>
        <translation>Skopiuj wszystkich z pliku danych do wspólnej bazy.</translation>
    </message>
    <message>
        <source>Copy everybody of your teams out of the shared database into the data file.</source>
        <translation>Skopiuj wszystkich ze swoich zespołów ze wspólnej bazy do pliku danych.</translation>
    </message>
    <message>
        <source>Read runs (GPX, TCX, FIT, CSV, exports of Strava and Garmin, ZIP, folders), packs, plan files and log files.</source>
        <translation>Wczytaj biegi (GPX, TCX, FIT, CSV, eksporty ze Stravy i Garmina, ZIP, foldery), pakiety, pliki planu i pliki dziennika.</translation>
    </message>
    <message>
        <source>What a file is shows in its content, not in its name. A run that is here already is left alone. What is new is added. Of a plan or a log the version that was changed last is kept, of a pack the one that is here, unless --differing says otherwise. The data is backed up first, and all of it can be taken back in the window.</source>
        <translation>Czym jest plik, widać po jego treści, nie po nazwie. Bieg, który już tu jest, zostaje bez zmian. Nowe rzeczy są dodawane. Z planu lub dziennika zostaje wersja zmieniona najpóźniej, z pakietu ta, która jest tutaj, chyba że --differing mówi inaczej. Najpierw powstaje kopia danych, a w oknie wszystko można cofnąć.</translation>
    </message>
    <message>
        <source>Only say what would be read.</source>
        <translation>Tylko powiedz, co byłoby wczytane.</translation>
    </message>
    <message>
        <source>What the files are, if it is not clear.</source>
        <translation>Czym są pliki, jeśli to nie jest jasne.</translation>
    </message>
    <message>
        <source>What to keep of an entry that is here and differs: newest (for plans and logs), mine (for packs), theirs or both.</source>
        <translation>Co zachować z wpisu, który tu jest i się różni: newest (przy planach i dziennikach), mine (przy pakietach), theirs albo both.</translation>
    </message>
    <message>
        <source>What comes first in dates of a table of runs, if they can be read both ways.</source>
        <translation>Co jest pierwsze w datach tabeli biegów, jeśli da się je czytać na oba sposoby.</translation>
    </message>
    <message>
        <source>Whose plan or log it is.</source>
        <translation>Czyj to plan lub dziennik.</translation>
    </message>
    <message>
        <source>What somebody else is called here.</source>
        <translation>Jak ktoś inny się tu nazywa.</translation>
    </message>
    <message>
        <source>A file whose first line is the passphrase of plan, log and everything.</source>
        <translation>Plik, którego pierwszy wiersz to hasło dla plan, log i everything.</translation>
    </message>
    <message>
        <source>Write a plan, a log, tables, a clinical document, everything, or a pack of exercises as one file.</source>
        <translation>Zapisz plan, dziennik, tabele, dokument kliniczny, wszystko albo pakiet ćwiczeń jako jeden plik.</translation>
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
        <translation>plan-file    cały plan, dla Rehab gdzie indziej (.rehabplan)
log-file     plan i wszystkie wpisy, dla Rehab gdzie indziej (.rehablog)
everything   wszystkie osoby, wpisy, własne ćwiczenia i zdjęcia (.zip)
log          wszystkie wpisy jako jedna tabela (.csv) albo każda tabela osobno (.zip)
xlsx         każda tabela w jednym skoroszycie
fhir         zestaw FHIR R4B (.json)
plan         plan z rysunkami jako PDF albo wskazany program
handout      to samo jako strona na telefon, w jednym pliku
report       jedna strona dla lekarza jako PDF, z --appendix wszystko za nią
calendar     co jest do zrobienia od dziś, do kalendarza (.ics)
pack         własne ćwiczenia i programy albo te wskazane (.rehabpack)</translation>
    </message>
    <message>
        <source>A file that is there already is never overwritten.</source>
        <translation>Plik, który już istnieje, nigdy nie jest nadpisywany.</translation>
    </message>
    <message>
        <source>The file to write.</source>
        <translation>Plik do zapisania.</translation>
    </message>
    <message>
        <source>First day of tables; all by default.</source>
        <translation>Pierwszy dzień tabel; domyślnie wszystkie.</translation>
    </message>
    <message>
        <source>Last day of tables; today by default.</source>
        <translation>Ostatni dzień tabel; domyślnie dziś.</translation>
    </message>
    <message>
        <source>Whether free words go along; they do by default.</source>
        <translation>Czy dołączyć wolny tekst; domyślnie tak.</translation>
    </message>
    <message>
        <source>All entries behind the page too (report).</source>
        <translation>Także wszystkie wpisy za stroną (report).</translation>
    </message>
    <message>
        <source>Only this phase (plan, handout); repeat.</source>
        <translation>Tylko ta faza (plan, handout); można powtarzać.</translation>
    </message>
    <message>
        <source>Size of paper (plan).</source>
        <translation>Format papieru (plan).</translation>
    </message>
    <message>
        <source>Print how each exercise is done, step by step (plan).</source>
        <translation>Drukuj, jak wykonuje się każde ćwiczenie, krok po kroku (plan).</translation>
    </message>
    <message>
        <source>The plan that is being changed (plan, handout).</source>
        <translation>Plan, który jest właśnie zmieniany (plan, handout).</translation>
    </message>
    <message>
        <source>Open the window, and look into FILES there: plans, logs, packs, runs.</source>
        <translation>Otwórz okno i zajrzyj tam do FILES: plany, dzienniki, pakiety, biegi.</translation>
    </message>
</context>
<context>
    <name>history</name>
    <message>
        <source>{value} of 10, {word}</source>
        <translation>{value} z 10, {word}</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notatka</translation>
    </message>
    <message>
        <source>before {value}</source>
        <translation>przed {value}</translation>
    </message>
    <message>
        <source>during {value}</source>
        <translation>podczas {value}</translation>
    </message>
    <message>
        <source>after {value}</source>
        <translation>po {value}</translation>
    </message>
    <message>
        <source>Session beside the plan</source>
        <translation>Sesja poza planem</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Bieg</translation>
    </message>
    <message>
        <source>{distance} in {minutes} min</source>
        <translation>{distance} w {minutes} min</translation>
    </message>
    <message>
        <source>Weekly questions</source>
        <translation>Pytania tygodniowe</translation>
    </message>
    <message>
        <source>Check-up</source>
        <translation>Kontrola</translation>
    </message>
    <message>
        <source>The safety questions were skipped</source>
        <translation>Pytania o bezpieczeństwo pominięto</translation>
    </message>
    <message>
        <source>Pain map</source>
        <translation>Mapa bólu</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Przerwa</translation>
    </message>
    <message>
        <source>still going on</source>
        <translation>nadal trwa</translation>
    </message>
    <message>
        <source>one day</source>
        <translation>jeden dzień</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>do {day}</translation>
    </message>
    <message>
        <source>nothing logged</source>
        <translation>nic nie zapisano</translation>
    </message>
    <message>
        <source>1 session done</source>
        <translation>wykonano 1 sesję</translation>
    </message>
    <message>
        <source>{n} sessions done</source>
        <translation>wykonane sesje: {n}</translation>
    </message>
    <message>
        <source>first steps {value} of 10</source>
        <translation>pierwsze kroki {value} z 10</translation>
    </message>
    <message>
        <source>{month}: nothing logged</source>
        <translation>{month}: nic nie zapisano</translation>
    </message>
    <message>
        <source>{month}: {sessions} done</source>
        <translation>{month}: {sessions} (wykonane)</translation>
    </message>
    <message>
        <source>{month}: first steps {value} of 10 on average</source>
        <translation>{month}: pierwsze kroki średnio {value} z 10</translation>
    </message>
    <message>
        <source>1 session</source>
        <translation>1 sesja</translation>
    </message>
    <message>
        <source>{n} sessions</source>
        <translation>sesje: {n}</translation>
    </message>
    <message>
        <source>{sessions} on {days}</source>
        <translation>{sessions}, {days}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>brak</translation>
    </message>
    <message>
        <source>three and more</source>
        <translation>trzy i więcej</translation>
    </message>
    <message>
        <source>{days} logged, on average {mean} of 10</source>
        <translation>Zapisano {days}, średnio {mean} z 10</translation>
    </message>
</context>
<context>
    <name>keys</name>
    <message>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Shift</translation>
    </message>
    <message>
        <source>Alt</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Spacja</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Backspace</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>End</source>
        <translation>End</translation>
    </message>
    <message>
        <source>Page Up</source>
        <translation>Page Up</translation>
    </message>
    <message>
        <source>Page Down</source>
        <translation>Page Down</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>pages in the order of the sidebar</source>
        <translation>strony w kolejności paska bocznego</translation>
    </message>
    <message>
        <source>history: everything that was logged</source>
        <translation>historia: wszystko, co zapisano</translation>
    </message>
    <message>
        <source>find anything: a page, an exercise, a setting, a person, a day</source>
        <translation>znajdź cokolwiek: stronę, ćwiczenie, ustawienie, osobę, dzień</translation>
    </message>
    <message>
        <source>find an exercise</source>
        <translation>znajdź ćwiczenie</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>ustawienia</translation>
    </message>
    <message>
        <source>new programme</source>
        <translation>nowy program</translation>
    </message>
    <message>
        <source>undo, redo</source>
        <translation>cofnij, ponów</translation>
    </message>
    <message>
        <source>open a file, export</source>
        <translation>otwórz plik, eksportuj</translation>
    </message>
    <message>
        <source>print the plan or save it as PDF</source>
        <translation>drukuj plan lub zapisz jako PDF</translation>
    </message>
    <message>
        <source>back up</source>
        <translation>utwórz kopię zapasową</translation>
    </message>
    <message>
        <source>text size</source>
        <translation>wielkość tekstu</translation>
    </message>
    <message>
        <source>switch person, add a person</source>
        <translation>zmień osobę, dodaj osobę</translation>
    </message>
    <message>
        <source>lock now</source>
        <translation>zablokuj teraz</translation>
    </message>
    <message>
        <source>help for this screen</source>
        <translation>pomoc do tego ekranu</translation>
    </message>
    <message>
        <source>full screen</source>
        <translation>pełny ekran</translation>
    </message>
    <message>
        <source>next and previous region</source>
        <translation>następny i poprzedni obszar</translation>
    </message>
    <message>
        <source>close, then back</source>
        <translation>zamknij, potem wróć</translation>
    </message>
    <message>
        <source>quit</source>
        <translation>zakończ</translation>
    </message>
    <message>
        <source>first-step pain; - or Shift+0 for 10</source>
        <translation>ból przy pierwszych krokach; - lub Shift+0 oznacza 10</translation>
    </message>
    <message>
        <source>start the due session</source>
        <translation>zacznij najbliższą sesję</translation>
    </message>
    <message>
        <source>mark the session as done</source>
        <translation>oznacz sesję jako wykonaną</translation>
    </message>
    <message>
        <source>fill in a form instead of the player</source>
        <translation>wypełnij formularz zamiast odtwarzacza</translation>
    </message>
    <message>
        <source>run, treatment, worst pain, note</source>
        <translation>bieg, terapia, najsilniejszy ból, notatka</translation>
    </message>
    <message>
        <source>more about last night: stiffness, night, medicine</source>
        <translation>więcej o minionej nocy: sztywność, noc, leki</translation>
    </message>
    <message>
        <source>move through sessions</source>
        <translation>przechodź między sesjami</translation>
    </message>
    <message>
        <source>move in the pain strip; Space chooses, Backspace clears</source>
        <translation>poruszaj się po pasku bólu; Spacja wybiera, Backspace czyści</translation>
    </message>
    <message>
        <source>measure</source>
        <translation>miara</translation>
    </message>
    <message>
        <source>shorter and longer range</source>
        <translation>krótszy i dłuższy zakres</translation>
    </message>
    <message>
        <source>read-out by day and by week</source>
        <translation>odczyt według dnia i tygodnia</translation>
    </message>
    <message>
        <source>edit the day, reset the zoom</source>
        <translation>edytuj dzień, resetuj powiększenie</translation>
    </message>
    <message>
        <source>what we looked at, what was left out, the numbers of the rules</source>
        <translation>co sprawdziliśmy, co pominięto, liczby reguł</translation>
    </message>
    <message>
        <source>look back: ← → by day, Shift by week, Ctrl to the next change, Esc ends</source>
        <translation>spójrz wstecz: ← → po dniu, Shift po tygodniu, Ctrl do następnej zmiany, Esc kończy</translation>
    </message>
    <message>
        <source>load of a day and the next morning; 1 2 3 choose the load</source>
        <translation>obciążenie dnia i następny poranek; 1 2 3 wybiera obciążenie</translation>
    </message>
    <message>
        <source>report for the doctor</source>
        <translation>raport dla lekarza</translation>
    </message>
    <message>
        <source>chart or table</source>
        <translation>wykres lub tabela</translation>
    </message>
    <message>
        <source>add an exercise: search, then Enter</source>
        <translation>dodaj ćwiczenie: wyszukaj, potem Enter</translation>
    </message>
    <message>
        <source>go to the next exercise, move it</source>
        <translation>przejdź do następnego ćwiczenia, przenieś je</translation>
    </message>
    <message>
        <source>use the changed plan</source>
        <translation>użyj zmienionego planu</translation>
    </message>
    <message>
        <source>type a dose, remove, duplicate</source>
        <translation>wpisz dawkę, usuń, powiel</translation>
    </message>
    <message>
        <source>choose several, to change them together</source>
        <translation>wybierz kilka, aby zmienić je razem</translation>
    </message>
    <message>
        <source>in the week: next day, session on it or off it</source>
        <translation>w tygodniu: następny dzień, dodaj lub zdejmij sesję</translation>
    </message>
    <message>
        <source>in the week: move the session to another day</source>
        <translation>w tygodniu: przenieś sesję na inny dzień</translation>
    </message>
    <message>
        <source>in the week: copy a day</source>
        <translation>w tygodniu: kopiuj dzień</translation>
    </message>
    <message>
        <source>turn pages; ← → Home End on the page</source>
        <translation>przewracaj strony; ← → Home End na stronie</translation>
    </message>
    <message>
        <source>on the page: larger, smaller, fit</source>
        <translation>na stronie: większa, mniejsza, dopasuj</translation>
    </message>
    <message>
        <source>save as PDF, print</source>
        <translation>zapisz jako PDF, drukuj</translation>
    </message>
    <message>
        <source>list, month, year, self tests</source>
        <translation>lista, miesiąc, rok, autotesty</translation>
    </message>
    <message>
        <source>search</source>
        <translation>szukaj</translation>
    </message>
    <message>
        <source>add to a day, take a self test</source>
        <translation>dodaj do dnia, zrób autotest</translation>
    </message>
    <message>
        <source>move in the list, choose several; Ctrl+Space chooses one more</source>
        <translation>poruszaj się po liście, wybierz kilka; Ctrl+Spacja wybiera kolejny</translation>
    </message>
    <message>
        <source>change the entry, delete what is chosen</source>
        <translation>zmień wpis, usuń wybrane</translation>
    </message>
    <message>
        <source>move in month and year; Page Up and Down turn, Enter opens the day</source>
        <translation>poruszaj się po miesiącu i roku; Page Up i Page Down przewijają, Enter otwiera dzień</translation>
    </message>
    <message>
        <source>search; typing in the list searches, too</source>
        <translation>szukaj; pisanie na liście też szuka</translation>
    </message>
    <message>
        <source>move in the list, open</source>
        <translation>poruszaj się po liście, otwórz</translation>
    </message>
    <message>
        <source>archive, or bring back from the archive</source>
        <translation>archiwizuj albo przywróć z archiwum</translation>
    </message>
    <message>
        <source>more for the patient: rename, put together, archive</source>
        <translation>więcej o pacjencie: zmień nazwę, połącz, archiwizuj</translation>
    </message>
    <message>
        <source>patient before and after in the list</source>
        <translation>poprzedni i następny pacjent na liście</translation>
    </message>
    <message>
        <source>write a note</source>
        <translation>napisz notatkę</translation>
    </message>
    <message>
        <source>save the note</source>
        <translation>zapisz notatkę</translation>
    </message>
    <message>
        <source>back to the list</source>
        <translation>wróć do listy</translation>
    </message>
    <message>
        <source>move in the grid</source>
        <translation>poruszaj się po siatce</translation>
    </message>
    <message>
        <source>open</source>
        <translation>otwórz</translation>
    </message>
    <message>
        <source>favourite, add to the programme</source>
        <translation>ulubione, dodaj do programu</translation>
    </message>
    <message>
        <source>save the form of an own exercise</source>
        <translation>zapisz formularz własnego ćwiczenia</translation>
    </message>
    <message>
        <source>log a run</source>
        <translation>zapisz bieg</translation>
    </message>
    <message>
        <source>import files, read files that were copied</source>
        <translation>importuj pliki, wczytaj skopiowane pliki</translation>
    </message>
    <message>
        <source>move in the list, choose several</source>
        <translation>poruszaj się po liście, wybierz kilka</translation>
    </message>
    <message>
        <source>pain during the run under the cursor; - for 10</source>
        <translation>ból podczas biegu pod kursorem; - oznacza 10</translation>
    </message>
    <message>
        <source>change the run, delete what is chosen</source>
        <translation>zmień bieg, usuń wybrane</translation>
    </message>
    <message>
        <source>order by the next column</source>
        <translation>sortuj według następnej kolumny</translation>
    </message>
    <message>
        <source>fewer and more weeks</source>
        <translation>mniej i więcej tygodni</translation>
    </message>
    <message>
        <source>start, pause, or count a repetition</source>
        <translation>zacznij, wstrzymaj albo policz powtórzenie</translation>
    </message>
    <message>
        <source>previous and next exercise</source>
        <translation>poprzednie i następne ćwiczenie</translation>
    </message>
    <message>
        <source>pain now; - or Shift+0 for 10</source>
        <translation>ból teraz; - lub Shift+0 oznacza 10</translation>
    </message>
    <message>
        <source>skip with reason</source>
        <translation>pomiń z podaniem powodu</translation>
    </message>
    <message>
        <source>slow motion of a moving drawing</source>
        <translation>zwolnione tempo ruchomego rysunku</translation>
    </message>
    <message>
        <source>fill in a form instead, before the start</source>
        <translation>przed startem: zamiast tego wypełnij formularz</translation>
    </message>
    <message>
        <source>end the session</source>
        <translation>zakończ sesję</translation>
    </message>
    <message>
        <source>yes, no, not sure; the next question follows</source>
        <translation>tak, nie, nie wiem; potem następne pytanie</translation>
    </message>
    <message>
        <source>next, back</source>
        <translation>dalej, wstecz</translation>
    </message>
    <message>
        <source>move on the pain map; Space marks a spot</source>
        <translation>poruszaj się po mapie bólu; Spacja oznacza miejsce</translation>
    </message>
    <message>
        <source>log a treatment</source>
        <translation>zapisz terapię</translation>
    </message>
    <message>
        <source>pain; - or Shift+0 for 10</source>
        <translation>ból; - lub Shift+0 oznacza 10</translation>
    </message>
    <message>
        <source>how hard it was</source>
        <translation>jak ciężko było</translation>
    </message>
    <message>
        <source>save and close</source>
        <translation>zapisz i zamknij</translation>
    </message>
</context>
<context>
    <name>lag</name>
    <message>
        <source>neither run nor session</source>
        <translation>ani biegu, ani sesji</translation>
    </message>
    <message>
        <source>{day}: {label} {value}</source>
        <translation>{day}: {label} {value}</translation>
    </message>
    <message>
        <source>week before {level}</source>
        <translation>tydzień wcześniej {level}</translation>
    </message>
    <message>
        <source>Kilometres run on the day</source>
        <translation>Kilometry biegu tego dnia</translation>
    </message>
    <message>
        <source>Sessions done on the day</source>
        <translation>Sesje wykonane tego dnia</translation>
    </message>
    <message>
        <source>Miles run on the day</source>
        <translation>Mile biegu tego dnia</translation>
    </message>
    <message>
        <source>day with a session</source>
        <translation>dzień z sesją</translation>
    </message>
    <message>
        <source>day without one</source>
        <translation>dzień bez sesji</translation>
    </message>
    <message>
        <source>No day has an entry on the next one yet</source>
        <translation>Żaden dzień nie ma jeszcze wpisu na dzień następny</translation>
    </message>
    <message>
        <source>{level} {words} (n = {count})</source>
        <translation>{level} {words} (n = {count})</translation>
    </message>
    <message>
        <source>Load of a day and first steps of the next morning</source>
        <translation>Obciążenie dnia i pierwsze kroki następnego poranka</translation>
    </message>
    <message>
        <source>Load of a day and pain of the next day</source>
        <translation>Obciążenie dnia i ból następnego dnia</translation>
    </message>
    <message>
        <source>{pain}, next day, 0–10</source>
        <translation>{pain}, następny dzień, 0–10</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Bieg</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesja</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Oba</translation>
    </message>
    <message>
        <source>after a day with a run</source>
        <translation>po dniu z biegiem</translation>
    </message>
    <message>
        <source>after a day with a session</source>
        <translation>po dniu z sesją</translation>
    </message>
    <message>
        <source>after a day with a run and a session</source>
        <translation>po dniu z biegiem i sesją</translation>
    </message>
    <message>
        <source>after a day without a run</source>
        <translation>po dniu bez biegu</translation>
    </message>
    <message>
        <source>after a day without a session</source>
        <translation>po dniu bez sesji</translation>
    </message>
    <message>
        <source>after a day with neither</source>
        <translation>po dniu bez biegu i bez sesji</translation>
    </message>
    <message>
        <source>{n} {after}, {m} {without}.</source>
        <translation>{n} {after}, {m} {without}.</translation>
    </message>
    <message>
        <source>Too few to compare: {needed} of each are needed, each with entries in the week before it.</source>
        <translation>Za mało, by porównać: z każdego rodzaju potrzeba {needed}, każdy z wpisami w tygodniu przed nim.</translation>
    </message>
    <message>
        <source>This shows what went together, not why.</source>
        <translation>To pokazuje, co szło w parze, a nie dlaczego.</translation>
    </message>
    <message>
        <source>No clear difference: {points} points on average (likely range {low} to {high}), each measured against the week before it.</source>
        <translation>Bez wyraźnej różnicy: średnio {points} pkt (prawdopodobny zakres {low} do {high}), za każdym razem w porównaniu z tygodniem przed nim.</translation>
    </message>
    <message>
        <source>Pain {after} was {points} points higher than {without} (likely range {low} to {high}), each measured against the week before it.</source>
        <translation>Ból {after} był o {points} pkt wyższy niż {without} (prawdopodobny zakres {low} do {high}), za każdym razem w porównaniu z tygodniem przed nim.</translation>
    </message>
    <message>
        <source>Pain {after} was {points} points lower than {without} (likely range {low} to {high}), each measured against the week before it.</source>
        <translation>Ból {after} był o {points} pkt niższy niż {without} (prawdopodobny zakres {low} do {high}), za każdym razem w porównaniu z tygodniem przed nim.</translation>
    </message>
    <message>
        <source>session partly done</source>
        <translation>sesja częściowo wykonana</translation>
    </message>
    <message>
        <source>session done</source>
        <translation>sesja wykonana</translation>
    </message>
    <message>
        <source>{count} sessions done</source>
        <translation>wykonane sesje: {count}</translation>
    </message>
</context>
<context>
    <name>ledger</name>
    <message>
        <source>After an injection home care alone cannot be judged for six weeks: until {day}.</source>
        <translation>Po zastrzyku samego domowego leczenia nie można ocenić przez sześć tygodni: do {day}.</translation>
    </message>
    <message>
        <source>started by {who}</source>
        <translation>z inicjatywy: {who}</translation>
    </message>
</context>
<context>
    <name>left_out</name>
    <message>
        <source>What does not count in full</source>
        <translation>Co nie liczy się w pełni</translation>
    </message>
    <message>
        <source>Nothing here was deleted. These entries or days count less, only once, or not yet; each says why.</source>
        <translation>Niczego tu nie usunięto. Te wpisy lub dni liczą się mniej, tylko raz albo jeszcze nie; przy każdym podano dlaczego.</translation>
    </message>
    <message>
        <source>Every entry counts in full. Nothing was left out.</source>
        <translation>Każdy wpis liczy się w pełni. Niczego nie pominięto.</translation>
    </message>
    <message>
        <source>Exact repeats</source>
        <translation>Dokładne powtórzenia</translation>
    </message>
    <message>
        <source>{entries} with the same moment and number twice; counted once.</source>
        <translation>Ta sama chwila i liczba dwukrotnie: {entries}; liczone raz.</translation>
    </message>
    <message>
        <source>Several on a day</source>
        <translation>Kilka jednego dnia</translation>
    </message>
    <message>
        <source>{entries} on days with more than one; the day counts with their mean.</source>
        <translation>Dni z więcej niż jednym: {entries}; dla dnia liczy się ich średnia.</translation>
    </message>
    <message>
        <source>Before the plan</source>
        <translation>Przed planem</translation>
    </message>
    <message>
        <source>{entries} from before the first day of the plan; not compared.</source>
        <translation>Sprzed pierwszego dnia planu: {entries}; nieporównywane.</translation>
    </message>
    <message>
        <source>Dated ahead</source>
        <translation>Data w przyszłości</translation>
    </message>
    <message>
        <source>{entries} dated after this day; they wait for their day.</source>
        <translation>Z datą po tym dniu: {entries}; czekają na swój dzień.</translation>
    </message>
    <message>
        <source>Medicine days</source>
        <translation>Dni z lekiem</translation>
    </message>
    <message>
        <source>{days} on an anti-inflammatory, which hides pain; they count less.</source>
        <translation>Z lekiem przeciwzapalnym, który maskuje ból: {days}; liczą się mniej.</translation>
    </message>
    <message>
        <source>Flare days</source>
        <translation>Dni zaostrzenia</translation>
    </message>
    <message>
        <source>{days} in a flare; the rise is not held against the plan.</source>
        <translation>W zaostrzeniu: {days}; wzrost nie obciąża planu.</translation>
    </message>
    <message>
        <source>After an injection</source>
        <translation>Po zastrzyku</translation>
    </message>
    <message>
        <source>{days} in which the plan alone cannot be judged; said beside the answer.</source>
        <translation>{days}, w których samego planu nie można ocenić; podawane obok odpowiedzi.</translation>
    </message>
    <message>
        <source>Far from the line</source>
        <translation>Daleko od linii</translation>
    </message>
    <message>
        <source>{entries} {points} points or more from the trend; kept, as one alone decides nothing.</source>
        <translation>O {points} pkt lub więcej od trendu: {entries}; zostają, bo jeden wpis sam o niczym nie decyduje.</translation>
    </message>
    <message>
        <source>{written} and {days} more</source>
        <translation>{written} i jeszcze {days}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} do {last}</translation>
    </message>
</context>
<context>
    <name>limits</name>
    <message>
        <source>Entries and time</source>
        <translation>Wpisy i czas</translation>
    </message>
    <message>
        <source>A change worth having</source>
        <translation>Istotna zmiana</translation>
    </message>
    <message>
        <source>A fair trial</source>
        <translation>Rzetelna próba</translation>
    </message>
    <message>
        <source>When home care is not working</source>
        <translation>Kiedy domowe leczenie nie działa</translation>
    </message>
    <message>
        <source>When pain is rising</source>
        <translation>Kiedy ból rośnie</translation>
    </message>
    <message>
        <source>A jump in running</source>
        <translation>Skok w bieganiu</translation>
    </message>
    <message>
        <source>A flare</source>
        <translation>Zaostrzenie</translation>
    </message>
    <message>
        <source>Recovered</source>
        <translation>Powrót do zdrowia</translation>
    </message>
    <message>
        <source>How sure it must be</source>
        <translation>Jak wysoka musi być pewność</translation>
    </message>
    <message>
        <source>What is mentioned beside the answer</source>
        <translation>Co podaje się obok odpowiedzi</translation>
    </message>
    <message>
        <source>First day with an answer</source>
        <translation>Pierwszy dzień z odpowiedzią</translation>
    </message>
    <message>
        <source>Days in which entries are counted</source>
        <translation>Dni, w których liczą się wpisy</translation>
    </message>
    <message>
        <source>Days with an entry needed in them</source>
        <translation>Ile dni z wpisem jest w nich potrzebnych</translation>
    </message>
    <message>
        <source>Days without an entry that end an answer</source>
        <translation>Dni bez wpisu, po których odpowiedź wygasa</translation>
    </message>
    <message>
        <source>Share of the start level</source>
        <translation>Część poziomu wyjściowego</translation>
    </message>
    <message>
        <source>Never less than</source>
        <translation>Nigdy mniej niż</translation>
    </message>
    <message>
        <source>Never more than</source>
        <translation>Nigdy więcej niż</translation>
    </message>
    <message>
        <source>Days in which sessions are counted</source>
        <translation>Dni, w których liczą się sesje</translation>
    </message>
    <message>
        <source>Sessions done that make a fair trial</source>
        <translation>Wykonane sesje potrzebne do rzetelnej próby</translation>
    </message>
    <message>
        <source>First fair look</source>
        <translation>Pierwsza rzetelna ocena</translation>
    </message>
    <message>
        <source>Day from which slow progress is not enough</source>
        <translation>Dzień, od którego powolny postęp nie wystarcza</translation>
    </message>
    <message>
        <source>Days looked back over before that day</source>
        <translation>Dni, na które patrzy się wstecz przed tym dniem</translation>
    </message>
    <message>
        <source>Days looked back over after it</source>
        <translation>Dni, na które patrzy się wstecz po nim</translation>
    </message>
    <message>
        <source>Less progress than this means it has stopped</source>
        <translation>Mniejszy postęp niż ten oznacza, że się zatrzymał</translation>
    </message>
    <message>
        <source>Pain at which most people would not settle</source>
        <translation>Ból, na którym większość ludzi by nie poprzestała</translation>
    </message>
    <message>
        <source>Below this pain nothing is called rising</source>
        <translation>Poniżej tego bólu nic nie jest nazywane wzrostem</translation>
    </message>
    <message>
        <source>Days among which the best week is searched</source>
        <translation>Dni, wśród których szuka się najlepszego tygodnia</translation>
    </message>
    <message>
        <source>This week against the usual week</source>
        <translation>Ten tydzień wobec zwykłego tygodnia</translation>
    </message>
    <message>
        <source>And at least so much more</source>
        <translation>I co najmniej o tyle więcej</translation>
    </message>
    <message>
        <source>Days that make the usual week</source>
        <translation>Dni, które tworzą zwykły tydzień</translation>
    </message>
    <message>
        <source>Of which at least so many must exist</source>
        <translation>Z których co najmniej tyle musi istnieć</translation>
    </message>
    <message>
        <source>Days a rise after a jump is excused</source>
        <translation>Dni, przez które wzrost po skoku jest usprawiedliwiony</translation>
    </message>
    <message>
        <source>Rise that counts as a flare</source>
        <translation>Wzrost, który liczy się jako zaostrzenie</translation>
    </message>
    <message>
        <source>And pain is at least</source>
        <translation>A ból wynosi co najmniej</translation>
    </message>
    <message>
        <source>Mean pain that counts as recovered</source>
        <translation>Średni ból, który liczy się jako powrót do zdrowia</translation>
    </message>
    <message>
        <source>Over so many days</source>
        <translation>Przez tyle dni</translation>
    </message>
    <message>
        <source>Needed before a doctor is advised</source>
        <translation>Potrzebne, zanim pada rada, by iść do lekarza</translation>
    </message>
    <message>
        <source>Below this the advice is taken back</source>
        <translation>Poniżej tego rada jest cofana</translation>
    </message>
    <message>
        <source>Further entries that must confirm it</source>
        <translation>Kolejne wpisy, które muszą to potwierdzić</translation>
    </message>
    <message>
        <source>From here no further entry is waited for</source>
        <translation>Od tego miejsca nie czeka się na kolejny wpis</translation>
    </message>
    <message>
        <source>Days after an injection</source>
        <translation>Dni po zastrzyku</translation>
    </message>
    <message>
        <source>More days with medicine than in week one</source>
        <translation>Więcej dni z lekiem niż w pierwszym tygodniu</translation>
    </message>
    <message>
        <source>Running against the first weeks</source>
        <translation>Bieganie wobec pierwszych tygodni</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>days</source>
        <translation>dni</translation>
    </message>
    <message>
        <source>points</source>
        <translation>pkt</translation>
    </message>
    <message>
        <source>times</source>
        <translation>razy</translation>
    </message>
    <message>
        <source>km</source>
        <translation>km</translation>
    </message>
    <message>
        <source>entries</source>
        <translation>wpisy</translation>
    </message>
    <message>
        <source>days a week</source>
        <translation>dni w tygodniu</translation>
    </message>
    <message>
        <source>{number} {unit}</source>
        <translation>{number} {unit}</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} do {high}</translation>
    </message>
    <message>
        <source>our own default</source>
        <translation>nasza własna wartość domyślna</translation>
    </message>
    <message>
        <source>our own default, after {names}</source>
        <translation>nasza własna wartość domyślna, za: {names}</translation>
    </message>
    <message>
        <source>after {names}</source>
        <translation>za: {names}</translation>
    </message>
    <message>
        <source>Studies are named by author and year. The simulations are our own: made-up people whose true course is known.</source>
        <translation>Badania są podane z autorem i rokiem. Symulacje są nasze własne: zmyślone osoby, których prawdziwy przebieg jest znany.</translation>
    </message>
    <message>
        <source>{title}: {now} instead of {usual}</source>
        <translation>{title}: {now} zamiast {usual}</translation>
    </message>
    <message>
        <source>Judged with numbers of your own. {changes}.</source>
        <translation>Ocena według twoich własnych liczb. {changes}.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>i jeszcze %n</numerusform>
            <numerusform>i jeszcze %n</numerusform>
            <numerusform>i jeszcze %n</numerusform>
        </translation>
    </message>
    <message>
        <source>simulations</source>
        <translation>symulacje</translation>
    </message>
</context>
<context>
    <name>looked</name>
    <message>
        <source>What we looked at</source>
        <translation>Co sprawdziliśmy</translation>
    </message>
    <message>
        <source>{number} checks, in order. The answer is “not working” only when the test was fair and the change too small.</source>
        <translation>Sprawdzenia po kolei: {number}. Odpowiedź „nie działa” pada tylko wtedy, gdy próba była rzetelna, a zmiana za mała.</translation>
    </message>
    <message>
        <source>{days} of logs; a fair test of this programme is {needed}.</source>
        <translation>Dziennik: {days}; rzetelna próba tego programu to {needed}.</translation>
    </message>
    <message>
        <source>Long enough</source>
        <translation>Dość długo</translation>
    </message>
    <message>
        <source>Too early</source>
        <translation>Za wcześnie</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Jak długo</translation>
    </message>
    <message>
        <source>{logged} of {days}.</source>
        <translation>{days}, w tym z wpisem: {logged}.</translation>
    </message>
    <message>
        <source>{recent} in the last {window}; at least {needed} needed.</source>
        <translation>Ostatnio: {recent} w ciągu {window}; potrzeba co najmniej {needed}.</translation>
    </message>
    <message>
        <source>How often you logged</source>
        <translation>Jak często zapisywano</translation>
    </message>
    <message>
        <source>Enough</source>
        <translation>Dość</translation>
    </message>
    <message>
        <source>Just begun</source>
        <translation>Dopiero początek</translation>
    </message>
    <message>
        <source>A long gap</source>
        <translation>Długa przerwa</translation>
    </message>
    <message>
        <source>Too few</source>
        <translation>Za mało</translation>
    </message>
    <message>
        <source>Sessions done</source>
        <translation>Wykonane sesje</translation>
    </message>
    <message>
        <source>No session was planned yet.</source>
        <translation>Nie zaplanowano jeszcze żadnej sesji.</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Jeszcze nie</translation>
    </message>
    <message>
        <source>{share} of planned sessions in {window}. Below {fair} we would not judge the plan.</source>
        <translation>Zaplanowane sesje wykonane w ciągu {window}: {share}. Poniżej {fair} nie oceniamy planu.</translation>
    </message>
    <message>
        <source>A fair test</source>
        <translation>Rzetelna próba</translation>
    </message>
    <message>
        <source>{label} {course} ({change}). Likely range {low} to {high}. A change worth having: {mic}.</source>
        <translation>{label} {course} ({change}). Prawdopodobny zakres {low} do {high}. Istotna zmiana: {mic}.</translation>
    </message>
    <message>
        <source>Change so far</source>
        <translation>Dotychczasowa zmiana</translation>
    </message>
    <message>
        <source>Large enough</source>
        <translation>Wystarczająca</translation>
    </message>
    <message>
        <source>Small so far</source>
        <translation>Na razie mała</translation>
    </message>
    <message>
        <source>Worse</source>
        <translation>Gorzej</translation>
    </message>
    <message>
        <source>Too small</source>
        <translation>Za mała</translation>
    </message>
    <message>
        <source>No clear change</source>
        <translation>Bez wyraźnej zmiany</translation>
    </message>
    <message>
        <source>{slope} points a week (likely range {low} to {high}).</source>
        <translation>{slope} pkt na tydzień (prawdopodobny zakres {low} do {high}).</translation>
    </message>
    <message>
        <source>Last three weeks</source>
        <translation>Ostatnie trzy tygodnie</translation>
    </message>
    <message>
        <source>Coming down</source>
        <translation>Spada</translation>
    </message>
    <message>
        <source>Rising</source>
        <translation>Rośnie</translation>
    </message>
    <message>
        <source>Flat</source>
        <translation>Bez zmian</translation>
    </message>
    <message>
        <source>Running load</source>
        <translation>Obciążenie biegowe</translation>
    </message>
    <message>
        <source>{week} in the week up to {day}, after {usual} a week before. Excused until {until}.</source>
        <translation>{week} w tygodniu do {day}, wcześniej {usual} na tydzień. Usprawiedliwione do {until}.</translation>
    </message>
    <message>
        <source>A jump</source>
        <translation>Skok</translation>
    </message>
    <message>
        <source>No jump in your running.</source>
        <translation>Brak skoku w twoim bieganiu.</translation>
    </message>
    <message>
        <source>{range} a week, no jump.</source>
        <translation>{range} na tydzień, bez skoku.</translation>
    </message>
    <message>
        <source>No jump</source>
        <translation>Brak skoku</translation>
    </message>
    <message>
        <source>Treatments</source>
        <translation>Terapie</translation>
    </message>
    <message>
        <source>Anti-inflammatory medicine hides pain; the days on which you took it count less.</source>
        <translation>Lek przeciwzapalny maskuje ból; dni z nim liczą się mniej.</translation>
    </message>
    <message>
        <source>May hide pain</source>
        <translation>Może maskować ból</translation>
    </message>
    <message>
        <source>{treatments}. They are marked on the chart.</source>
        <translation>{treatments}. Są zaznaczone na wykresie.</translation>
    </message>
    <message>
        <source>Marked</source>
        <translation>Zaznaczone</translation>
    </message>
    <message>
        <source>{treatments}. Anti-inflammatory medicine hides pain; those days count less.</source>
        <translation>{treatments}. Lek przeciwzapalny maskuje ból; te dni liczą się mniej.</translation>
    </message>
    <message>
        <source>No lasting drop</source>
        <translation>Brak trwałego spadku</translation>
    </message>
    <message>
        <source>How often it is right</source>
        <translation>Jak często jest trafne</translation>
    </message>
    <message>
        <source>They come from our own simulation, where the true course is known.</source>
        <translation>Pochodzą z naszej własnej symulacji, w której prawdziwy przebieg jest znany.</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Policzone</translation>
    </message>
    <message>
        <source>Safety questions</source>
        <translation>Pytania o bezpieczeństwo</translation>
    </message>
    <message>
        <source>The questions about warning signs have not been asked yet.</source>
        <translation>Pytań o sygnały ostrzegawcze jeszcze nie zadano.</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Jeszcze nie pytano</translation>
    </message>
    <message>
        <source>Last asked on {day}; nothing is open.</source>
        <translation>Ostatnie pytania {day}; nic nie wymaga wyjaśnienia.</translation>
    </message>
    <message>
        <source>Nothing open</source>
        <translation>Nic do wyjaśnienia</translation>
    </message>
</context>
<context>
    <name>names</name>
    <message>
        <source>heel</source>
        <translation>pięta</translation>
    </message>
    <message>
        <source>Achilles tendon</source>
        <translation>ścięgno Achillesa</translation>
    </message>
    <message>
        <source>foot</source>
        <translation>stopa</translation>
    </message>
    <message>
        <source>ankle</source>
        <translation>staw skokowy</translation>
    </message>
    <message>
        <source>calf</source>
        <translation>łydka</translation>
    </message>
    <message>
        <source>shin</source>
        <translation>goleń</translation>
    </message>
    <message>
        <source>knee</source>
        <translation>kolano</translation>
    </message>
    <message>
        <source>thigh</source>
        <translation>udo</translation>
    </message>
    <message>
        <source>hip</source>
        <translation>biodro</translation>
    </message>
    <message>
        <source>back</source>
        <translation>plecy</translation>
    </message>
    <message>
        <source>shoulder</source>
        <translation>bark</translation>
    </message>
    <message>
        <source>elbow</source>
        <translation>łokieć</translation>
    </message>
    <message>
        <source>Heels</source>
        <translation>Pięty</translation>
    </message>
    <message>
        <source>Achilles tendons</source>
        <translation>Ścięgna Achillesa</translation>
    </message>
    <message>
        <source>Feet</source>
        <translation>Stopy</translation>
    </message>
    <message>
        <source>Ankles</source>
        <translation>Stawy skokowe</translation>
    </message>
    <message>
        <source>Calves</source>
        <translation>Łydki</translation>
    </message>
    <message>
        <source>Shins</source>
        <translation>Golenie</translation>
    </message>
    <message>
        <source>Knees</source>
        <translation>Kolana</translation>
    </message>
    <message>
        <source>Thighs</source>
        <translation>Uda</translation>
    </message>
    <message>
        <source>Hips</source>
        <translation>Biodra</translation>
    </message>
    <message>
        <source>Backs</source>
        <translation>Plecy</translation>
    </message>
    <message>
        <source>Shoulders</source>
        <translation>Barki</translation>
    </message>
    <message>
        <source>Elbows</source>
        <translation>Łokcie</translation>
    </message>
    <message>
        <source>left</source>
        <translation>lewa strona</translation>
    </message>
    <message>
        <source>right</source>
        <translation>prawa strona</translation>
    </message>
    <message>
        <source>both sides</source>
        <translation>obie strony</translation>
    </message>
    <message>
        <source>left {part}</source>
        <translation>{part}, lewa strona</translation>
    </message>
    <message>
        <source>right {part}</source>
        <translation>{part}, prawa strona</translation>
    </message>
    <message>
        <source>{part}, both sides</source>
        <translation>{part}, obie strony</translation>
    </message>
    <message>
        <source>{place} pain</source>
        <translation>ból: {place}</translation>
    </message>
    <message>
        <source>{part} pain, both sides</source>
        <translation>ból: {part}, obie strony</translation>
    </message>
    <message>
        <source>Exercise with a therapist</source>
        <translation>Ćwiczenia z terapeutą</translation>
    </message>
    <message>
        <source>Anti-inflammatory medicine</source>
        <translation>Lek przeciwzapalny</translation>
    </message>
    <message>
        <source>Painkiller</source>
        <translation>Lek przeciwbólowy</translation>
    </message>
    <message>
        <source>Ice</source>
        <translation>Lód</translation>
    </message>
    <message>
        <source>Tape</source>
        <translation>Taping</translation>
    </message>
    <message>
        <source>Insoles</source>
        <translation>Wkładki</translation>
    </message>
    <message>
        <source>Night splint</source>
        <translation>Szyna nocna</translation>
    </message>
    <message>
        <source>Other shoes</source>
        <translation>Inne buty</translation>
    </message>
    <message>
        <source>Manual therapy</source>
        <translation>Terapia manualna</translation>
    </message>
    <message>
        <source>Laser</source>
        <translation>Laser</translation>
    </message>
    <message>
        <source>Therapeutic ultrasound</source>
        <translation>Ultradźwięki lecznicze</translation>
    </message>
    <message>
        <source>Iontophoresis</source>
        <translation>Jonoforeza</translation>
    </message>
    <message>
        <source>Cryotherapy</source>
        <translation>Krioterapia</translation>
    </message>
    <message>
        <source>Shockwave</source>
        <translation>Fala uderzeniowa</translation>
    </message>
    <message>
        <source>Injection</source>
        <translation>Zastrzyk</translation>
    </message>
    <message>
        <source>Dry needling</source>
        <translation>Suche igłowanie</translation>
    </message>
    <message>
        <source>Surgery</source>
        <translation>Operacja</translation>
    </message>
    <message>
        <source>Surgery: nerve release</source>
        <translation>Operacja: uwolnienie nerwu</translation>
    </message>
    <message>
        <source>Surgery: fascia release</source>
        <translation>Operacja: uwolnienie rozcięgna</translation>
    </message>
    <message>
        <source>Surgery: spur removal</source>
        <translation>Operacja: usunięcie ostrogi</translation>
    </message>
    <message>
        <source>Surgery: foot correction</source>
        <translation>Operacja: korekcja stopy</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Wizyta</translation>
    </message>
    <message>
        <source>Physiotherapist visit</source>
        <translation>Wizyta u fizjoterapeuty</translation>
    </message>
    <message>
        <source>Orthopaedist visit</source>
        <translation>Wizyta u ortopedy</translation>
    </message>
    <message>
        <source>Ultrasound or other scan</source>
        <translation>USG lub inne badanie obrazowe</translation>
    </message>
    <message>
        <source>Weight change</source>
        <translation>Zmiana masy ciała</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Coś innego</translation>
    </message>
    <message>
        <source>Pain</source>
        <translation>Ból</translation>
    </message>
    <message>
        <source>Sharp or sudden pain</source>
        <translation>Ostry lub nagły ból</translation>
    </message>
    <message>
        <source>Limping</source>
        <translation>Utykanie</translation>
    </message>
    <message>
        <source>Tired</source>
        <translation>Zmęczenie</translation>
    </message>
    <message>
        <source>No time</source>
        <translation>Brak czasu</translation>
    </message>
    <message>
        <source>No equipment</source>
        <translation>Brak sprzętu</translation>
    </message>
    <message>
        <source>Did not understand</source>
        <translation>Niezrozumiałe</translation>
    </message>
    <message>
        <source>Felt unwell</source>
        <translation>Złe samopoczucie</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Inne</translation>
    </message>
    <message>
        <source>done</source>
        <translation>wykonano</translation>
    </message>
    <message>
        <source>partly done</source>
        <translation>częściowo wykonano</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>nie wykonano</translation>
    </message>
    <message>
        <source>Before getting up</source>
        <translation>Przed wstaniem</translation>
    </message>
    <message>
        <source>Morning</source>
        <translation>Rano</translation>
    </message>
    <message>
        <source>Midday</source>
        <translation>W południe</translation>
    </message>
    <message>
        <source>Evening</source>
        <translation>Wieczorem</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>O dowolnej porze</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>codziennie</translation>
    </message>
    <message>
        <source>every other day</source>
        <translation>co drugi dzień</translation>
    </message>
    <message>
        <source>every {number} days</source>
        <translation>co {number} dni</translation>
    </message>
    <message>
        <source>any day of the week</source>
        <translation>dowolny dzień tygodnia</translation>
    </message>
    <message>
        <source>any {number} days of the week</source>
        <translation>dowolne dni tygodnia: {number}</translation>
    </message>
    <message>
        <source>first-step pain</source>
        <translation>ból przy pierwszych krokach</translation>
    </message>
    <message>
        <source>worst pain</source>
        <translation>najsilniejszy ból</translation>
    </message>
    <message>
        <source>average pain</source>
        <translation>średni ból</translation>
    </message>
    <message>
        <source>pain before exercise</source>
        <translation>ból przed ćwiczeniami</translation>
    </message>
    <message>
        <source>pain during exercise</source>
        <translation>ból podczas ćwiczeń</translation>
    </message>
    <message>
        <source>pain after exercise</source>
        <translation>ból po ćwiczeniach</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Pierwsze kroki</translation>
    </message>
    <message>
        <source>Worst of day</source>
        <translation>Najsilniejszy w ciągu dnia</translation>
    </message>
    <message>
        <source>Average of day</source>
        <translation>Średni w ciągu dnia</translation>
    </message>
    <message>
        <source>Before exercise</source>
        <translation>Przed ćwiczeniami</translation>
    </message>
    <message>
        <source>During exercise</source>
        <translation>Podczas ćwiczeń</translation>
    </message>
    <message>
        <source>After exercise</source>
        <translation>Po ćwiczeniach</translation>
    </message>
    <message>
        <source>How strong was the pain with your first few steps after getting up?</source>
        <translation>Jak silny był ból przy pierwszych krokach po wstaniu?</translation>
    </message>
    <message>
        <source>Strongest pain in the last 24 hours</source>
        <translation>Najsilniejszy ból w ciągu ostatnich 24 godzin</translation>
    </message>
    <message>
        <source>On the whole, how strong was the pain in the last 24 hours?</source>
        <translation>Jak silny był ogólnie ból w ciągu ostatnich 24 godzin?</translation>
    </message>
    <message>
        <source>How strong is the pain right now, before you start?</source>
        <translation>Jak silny jest ból teraz, zanim zaczniesz?</translation>
    </message>
    <message>
        <source>What was the strongest pain while you did the exercises?</source>
        <translation>Jaki był najsilniejszy ból podczas ćwiczeń?</translation>
    </message>
    <message>
        <source>How strong is the pain now that you have finished?</source>
        <translation>Jak silny jest ból teraz, po zakończeniu?</translation>
    </message>
    <message>
        <source>Very easy</source>
        <translation>Bardzo lekko</translation>
    </message>
    <message>
        <source>Easy</source>
        <translation>Lekko</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Średnio</translation>
    </message>
    <message>
        <source>Hard</source>
        <translation>Ciężko</translation>
    </message>
    <message>
        <source>Very hard</source>
        <translation>Bardzo ciężko</translation>
    </message>
    <message>
        <source>Fine – carry on.</source>
        <translation>W porządku – kontynuuj.</translation>
    </message>
    <message>
        <source>Acceptable. Carry on if it settles by tomorrow morning.</source>
        <translation>Do przyjęcia. Kontynuuj, jeśli do jutra rana się uspokoi.</translation>
    </message>
    <message>
        <source>Stop this exercise or do less.</source>
        <translation>Przerwij to ćwiczenie albo rób mniej.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>brak</translation>
    </message>
    <message>
        <source>barely there</source>
        <translation>ledwo odczuwalny</translation>
    </message>
    <message>
        <source>noticeable, manageable</source>
        <translation>zauważalny, do zniesienia</translation>
    </message>
    <message>
        <source>hard to ignore</source>
        <translation>trudny do zignorowania</translation>
    </message>
    <message>
        <source>worst imaginable</source>
        <translation>najgorszy wyobrażalny</translation>
    </message>
    <message>
        <source>No pain</source>
        <translation>Brak bólu</translation>
    </message>
    <message>
        <source>Worst imaginable</source>
        <translation>Najgorszy wyobrażalny ból</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Uspokoiło się</translation>
    </message>
    <message>
        <source>Lingering</source>
        <translation>Utrzymuje się</translation>
    </message>
    <message>
        <source>Flared</source>
        <translation>Zaostrzyło się</translation>
    </message>
    <message>
        <source>Fine to repeat; consider a small step up if this happens two or three times.</source>
        <translation>Można powtórzyć; jeśli zdarzy się to dwa lub trzy razy, rozważ mały krok w górę.</translation>
    </message>
    <message>
        <source>Repeat the same dose, do not add.</source>
        <translation>Powtórz tę samą dawkę, nic nie dodawaj.</translation>
    </message>
    <message>
        <source>Cut the dose by about a third to a half for the next sessions and leave a rest day.</source>
        <translation>Zmniejsz dawkę na następne sesje o mniej więcej jedną trzecią do połowy i zostaw dzień odpoczynku.</translation>
    </message>
    <message>
        <source>How many minutes did morning stiffness last?</source>
        <translation>Ile minut trwała sztywność poranna?</translation>
    </message>
    <message>
        <source>Did pain wake you last night?</source>
        <translation>Czy w nocy obudził cię ból?</translation>
    </message>
    <message>
        <source>Any pain medicine in the last 24 hours?</source>
        <translation>Jakiś lek przeciwbólowy w ciągu ostatnich 24 godzin?</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notatka</translation>
    </message>
    <message>
        <source>no stiffness</source>
        <translation>bez sztywności</translation>
    </message>
    <message>
        <source>stiff for {minutes} min</source>
        <translation>sztywność {minutes} min</translation>
    </message>
    <message>
        <source>not woken</source>
        <translation>bez wybudzeń</translation>
    </message>
    <message>
        <source>woken by pain</source>
        <translation>wybudzenie przez ból</translation>
    </message>
    <message>
        <source>woken several times</source>
        <translation>kilka wybudzeń</translation>
    </message>
    <message>
        <source>no medicine</source>
        <translation>bez leku</translation>
    </message>
    <message>
        <source>took medicine</source>
        <translation>z lekiem</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>tak</translation>
    </message>
    <message>
        <source>several times</source>
        <translation>kilka razy</translation>
    </message>
    <message>
        <source>overall the same</source>
        <translation>ogólnie tak samo</translation>
    </message>
    <message>
        <source>overall fully recovered</source>
        <translation>ogólnie pełny powrót do zdrowia</translation>
    </message>
    <message>
        <source>overall much worse</source>
        <translation>ogólnie dużo gorzej</translation>
    </message>
    <message>
        <source>overall {change}</source>
        <translation>ogólnie {change}</translation>
    </message>
    <message>
        <source>activities {value} of {best}</source>
        <translation>czynności {value} z {best}</translation>
    </message>
    <message>
        <source>OK as it is</source>
        <translation>może tak zostać</translation>
    </message>
    <message>
        <source>not OK as it is</source>
        <translation>nie może tak zostać</translation>
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
        <translation>{number}%</translation>
    </message>
    <message>
        <source>→</source>
        <comment>from what stands before to what comes after it</comment>
        <translation>→</translation>
    </message>
    <message>
        <source>no</source>
        <translation>0</translation>
    </message>
    <message>
        <source>one</source>
        <translation>1</translation>
    </message>
    <message>
        <source>two</source>
        <translation>2</translation>
    </message>
    <message>
        <source>three</source>
        <translation>3</translation>
    </message>
    <message>
        <source>four</source>
        <translation>4</translation>
    </message>
    <message>
        <source>five</source>
        <translation>5</translation>
    </message>
    <message>
        <source>six</source>
        <translation>6</translation>
    </message>
    <message>
        <source>seven</source>
        <translation>7</translation>
    </message>
    <message>
        <source>eight</source>
        <translation>8</translation>
    </message>
    <message>
        <source>nine</source>
        <translation>9</translation>
    </message>
    <message>
        <source>ten</source>
        <translation>10</translation>
    </message>
    <message>
        <source>eleven</source>
        <translation>11</translation>
    </message>
    <message>
        <source>twelve</source>
        <translation>12</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 dzień</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n dzień</numerusform>
            <numerusform>%n dni</numerusform>
            <numerusform>%n dni</numerusform>
        </translation>
    </message>
    <message>
        <source>one day</source>
        <translation>1 dzień</translation>
    </message>
    <message>
        <source>{number} days</source>
        <translation>{number} dni</translation>
    </message>
    <message>
        <source>one week</source>
        <translation>1 tydz.</translation>
    </message>
    <message>
        <source>{number} weeks</source>
        <translation>{number} tyg.</translation>
    </message>
    <message>
        <source>1 week</source>
        <translation>1 tydz.</translation>
    </message>
    <message numerus="yes">
        <source>%n weeks</source>
        <translation>
            <numerusform>%n tydzień</numerusform>
            <numerusform>%n tygodnie</numerusform>
            <numerusform>%n tygodni</numerusform>
        </translation>
    </message>
    <message>
        <source>1 morning</source>
        <translation>1 poranek</translation>
    </message>
    <message numerus="yes">
        <source>%n mornings</source>
        <translation>
            <numerusform>%n poranek</numerusform>
            <numerusform>%n poranki</numerusform>
            <numerusform>%n poranków</numerusform>
        </translation>
    </message>
    <message>
        <source>1 check-in</source>
        <translation>1 zapis</translation>
    </message>
    <message numerus="yes">
        <source>%n check-ins</source>
        <translation>
            <numerusform>%n zapis</numerusform>
            <numerusform>%n zapisy</numerusform>
            <numerusform>%n zapisów</numerusform>
        </translation>
    </message>
    <message>
        <source>1 entry</source>
        <translation>1 wpis</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n wpis</numerusform>
            <numerusform>%n wpisy</numerusform>
            <numerusform>%n wpisów</numerusform>
        </translation>
    </message>
    <message>
        <source>1 exercise</source>
        <translation>1 ćwiczenie</translation>
    </message>
    <message numerus="yes">
        <source>%n exercises</source>
        <translation>
            <numerusform>%n ćwiczenie</numerusform>
            <numerusform>%n ćwiczenia</numerusform>
            <numerusform>%n ćwiczeń</numerusform>
        </translation>
    </message>
    <message>
        <source>1 session</source>
        <translation>1 sesja</translation>
    </message>
    <message numerus="yes">
        <source>%n sessions</source>
        <translation>
            <numerusform>%n sesja</numerusform>
            <numerusform>%n sesje</numerusform>
            <numerusform>%n sesji</numerusform>
        </translation>
    </message>
    <message>
        <source>about {minutes} min</source>
        <translation>około {minutes} min</translation>
    </message>
    <message>
        <source>once</source>
        <translation>raz</translation>
    </message>
    <message>
        <source>twice</source>
        <translation>dwa razy</translation>
    </message>
    <message>
        <source>{number} times</source>
        <translation>{number} razy</translation>
    </message>
    <message>
        <source>{most} and {last}</source>
        <translation>{most} i {last}</translation>
    </message>
</context>
<context>
    <name>outlook</name>
    <message>
        <source>If it has not settled by {day}, it no longer counts as a flare.</source>
        <translation>Jeśli do {day} się nie uspokoi, przestaje się liczyć jako zaostrzenie.</translation>
    </message>
    <message>
        <source>{pain} above {level} on average over {days}.</source>
        <translation>{pain} średnio powyżej {level} przez {days}.</translation>
    </message>
    <message>
        <source>{share} of the planned sessions would be a fair trial; {done} of {planned} were done.</source>
        <translation>Rzetelną próbą byłoby {share} zaplanowanych sesji; wykonano {done} z {planned}.</translation>
    </message>
    <message>
        <source>Time: the first fair look is in {days}.</source>
        <translation>Czas: pierwsza rzetelna ocena za {days}.</translation>
    </message>
    <message>
        <source>{days} more within {window} would give an answer.</source>
        <translation>Do odpowiedzi brakuje wpisów w ciągu {window}: {days}.</translation>
    </message>
    <message>
        <source>A clear fall that stays.</source>
        <translation>Wyraźny spadek, który się utrzymuje.</translation>
    </message>
    <message>
        <source>Two weeks with {pain} at {level} or below.</source>
        <translation>Dwa tygodnie, w których {pain} wynosi {level} lub mniej.</translation>
    </message>
    <message>
        <source>A clear and lasting rise.</source>
        <translation>Wyraźny i trwały wzrost.</translation>
    </message>
    <message>
        <source>A rise by {points} points that stays.</source>
        <translation>Wzrost o {points} pkt, który się utrzymuje.</translation>
    </message>
    <message>
        <source>{pain} still clearly above {level} on {day}.</source>
        <translation>{pain} nadal wyraźnie powyżej {level} w dniu {day}.</translation>
    </message>
    <message>
        <source>From what was entered, this answer is {sure}.</source>
        <translation>Według tego, co wpisano, ta odpowiedź jest {sure}.</translation>
    </message>
    <message>
        <source>For about {right} of 100 made-up people who were told this, it was right.</source>
        <translation>Dla około {right} na 100 wymyślonych osób, którym to powiedziano, było to trafne.</translation>
    </message>
    <message>
        <source>{check_ins} in {days}</source>
        <translation>{check_ins} ({days})</translation>
    </message>
    <message>
        <source>No answer yet: {entered}.</source>
        <translation>Jeszcze bez odpowiedzi: {entered}.</translation>
    </message>
    <message>
        <source>only {days} logged in {window}</source>
        <translation>tylko {days} z zapisem w ciągu {window}</translation>
    </message>
    <message>
        <source>{entered}, but “{other}” is possible too</source>
        <translation>{entered}, ale możliwe jest też „{other}”</translation>
    </message>
    <message>
        <source>not certain</source>
        <translation>niepewna</translation>
    </message>
    <message>
        <source>{sure}: {why}.</source>
        <translation>{sure}: {why}.</translation>
    </message>
    <message>
        <source>{day}, {window} after the jump in running.</source>
        <translation>{day}, {window} po skoku w bieganiu.</translation>
    </message>
    <message>
        <source>{day}, day {number} of the plan.</source>
        <translation>{day}, {number}. dzień planu.</translation>
    </message>
    <message>
        <source>{day}. Every new entry is counted at once.</source>
        <translation>{day}. Każdy nowy wpis liczy się od razu.</translation>
    </message>
</context>
<context>
    <name>own</name>
    <message>
        <source>Please fill this in.</source>
        <translation>Wypełnij to pole.</translation>
    </message>
    <message>
        <source>Please choose one.</source>
        <translation>Wybierz jedną możliwość.</translation>
    </message>
    <message>
        <source>Give repetitions, a hold or minutes.</source>
        <translation>Podaj powtórzenia, przytrzymanie lub minuty.</translation>
    </message>
    <message>
        <source>Please give a number.</source>
        <translation>Podaj liczbę.</translation>
    </message>
    <message>
        <source>From {low} to {high}.</source>
        <translation>Od {low} do {high}.</translation>
    </message>
    <message>
        <source>Use {low} to {high} characters.</source>
        <translation>Liczba znaków: od {low} do {high}.</translation>
    </message>
    <message>
        <source>Give {low} to {high} entries.</source>
        <translation>Liczba wpisów: od {low} do {high}.</translation>
    </message>
</context>
<context>
    <name>packs</name>
    <message>
        <source>New</source>
        <translation>Nowe</translation>
    </message>
    <message>
        <source>The same as yours</source>
        <translation>Takie samo jak twoje</translation>
    </message>
    <message>
        <source>Differs from yours</source>
        <translation>Różni się od twojego</translation>
    </message>
    <message>
        <source>Cannot be used</source>
        <translation>Nie można użyć</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Ćwiczenie</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Dodaj</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Pomiń</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Zostaw moje</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Weź tamte</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Zostaw oba</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nowe</translation>
    </message>
    <message>
        <source>different</source>
        <translation>inne</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>tak samo</translation>
    </message>
    <message>
        <source>that cannot be used</source>
        <translation>nie do użycia</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nic</translation>
    </message>
    <message>
        <source>The drawing cannot be solved or painted; leave it out, or draw it anew.</source>
        <translation>Rysunku nie da się obliczyć ani namalować. Pomiń go lub narysuj od nowa.</translation>
    </message>
    <message>
        <source>A hand cannot be held by its own arm, nor two hands by each other; hold one of them elsewhere.</source>
        <translation>Dłoń nie może być trzymana przez własne ramię ani dwie dłonie przez siebie nawzajem. Jedna z nich potrzebuje oparcia gdzie indziej.</translation>
    </message>
    <message>
        <source>Its picture cannot be read as JPEG or PNG, or is too large.</source>
        <translation>Obrazu nie da się odczytać jako JPEG lub PNG albo jest za duży.</translation>
    </message>
    <message>
        <source>Drawing: {fault}</source>
        <translation>Rysunek: {fault}</translation>
    </message>
    <message numerus="yes">
        <source>Drawing: %n more of this kind.</source>
        <translation>
            <numerusform>Rysunek: jeszcze %n tego rodzaju.</numerusform>
            <numerusform>Rysunek: jeszcze %n tego rodzaju.</numerusform>
            <numerusform>Rysunek: jeszcze %n tego rodzaju.</numerusform>
        </translation>
    </message>
    <message>
        <source>added</source>
        <translation>dodano</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>zastąpiono</translation>
    </message>
    <message>
        <source>nothing added</source>
        <translation>nic nie dodano</translation>
    </message>
</context>
<context>
    <name>pages</name>
    <message>
        <source>Today</source>
        <translation>Dzisiaj</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Postępy</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteka</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Biegi</translation>
    </message>
    <message>
        <source>Check-up</source>
        <translation>Kontrola</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historia</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>Pacjenci</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ustawienia</translation>
    </message>
</context>
<context>
    <name>paper</name>
    <message>
        <source>Questions? Call</source>
        <translation>Pytania? Zadzwoń</translation>
    </message>
    <message>
        <source>When not to wait</source>
        <translation>Kiedy nie czekać</translation>
    </message>
    <message>
        <source>The warning list is on page {page}.</source>
        <translation>Lista ostrzeżeń jest na stronie {page}.</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Strona {page} z {pages}</translation>
    </message>
    <message>
        <source>en</source>
        <comment>the two-letter code of the language of the translation</comment>
        <translation>pl</translation>
    </message>
    <message>
        <source>Home programme for {person}</source>
        <translation>Program domowy: {person}</translation>
    </message>
    <message>
        <source>Home programme</source>
        <translation>Program domowy</translation>
    </message>
    <message>
        <source>draft, not in use yet</source>
        <translation>wersja robocza, jeszcze nieużywana</translation>
    </message>
    <message>
        <source>The plan is paused: an answer in the check-up needs a professional look. Do not continue until then.</source>
        <translation>Plan jest wstrzymany: odpowiedź w kontroli wymaga sprawdzenia przez specjalistę. Do tego czasu nie kontynuuj.</translation>
    </message>
    <message>
        <source>{name}. Printed on {day}. Made with Rehab on the person’s own computer.</source>
        <translation>{name}. Wydrukowano {day}. Utworzono w Rehab na własnym komputerze tej osoby.</translation>
    </message>
    <message>
        <source>Pain 0–2, green</source>
        <translation>Ból 0–2, zielony</translation>
    </message>
    <message>
        <source>Pain 3–5, amber</source>
        <translation>Ból 3–5, żółty</translation>
    </message>
    <message>
        <source>Pain 6–10, red</source>
        <translation>Ból 6–10, czerwony</translation>
    </message>
    <message>
        <source>Call {number} now</source>
        <translation>Zadzwoń teraz: {number}</translation>
    </message>
    <message>
        <source>Call the emergency number now</source>
        <translation>Zadzwoń teraz pod numer alarmowy</translation>
    </message>
    <message>
        <source>Phase {number}: {name}</source>
        <translation>Faza {number}: {name}</translation>
    </message>
    <message>
        <source>{measure}, 0–10</source>
        <translation>{measure}, 0–10</translation>
    </message>
    <message>
        <source>boxes for {days}</source>
        <translation>pola na {days}</translation>
    </message>
    <message>
        <source>as in “{session}”</source>
        <translation>jak w „{session}”</translation>
    </message>
    <message>
        <source>Drawing: {what}</source>
        <translation>Rysunek: {what}</translation>
    </message>
    <message>
        <source>More: {when}</source>
        <translation>Więcej: {when}</translation>
    </message>
    <message>
        <source>Print: {name}</source>
        <translation>Drukuj: {name}</translation>
    </message>
    <message>
        <source>Your plan</source>
        <translation>Twój plan</translation>
    </message>
    <message>
        <source>Your changes, not in use yet</source>
        <translation>Twoje zmiany, jeszcze nieużywane</translation>
    </message>
    <message>
        <source>Making the pages</source>
        <translation>Tworzenie stron</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Zapisywanie</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Drukowanie</translation>
    </message>
    <message>
        <source>{what}, {done} of {total}</source>
        <translation>{what}, {done} z {total}</translation>
    </message>
    <message>
        <source>Stopped. Nothing was saved or printed by half; choose anything to go on.</source>
        <translation>Zatrzymano. Niczego nie zapisano ani nie wydrukowano połowicznie; wybierz cokolwiek, aby kontynuować.</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Zapisano: {file}</translation>
    </message>
    <message>
        <source>1 page was sent to the printer.</source>
        <translation>Do drukarki wysłano 1 stronę.</translation>
    </message>
    <message numerus="yes">
        <source>%n pages were sent to the printer.</source>
        <translation>
            <numerusform>%n strona została wysłana do drukarki.</numerusform>
            <numerusform>%n strony zostały wysłane do drukarki.</numerusform>
            <numerusform>%n stron zostało wysłanych do drukarki.</numerusform>
        </translation>
    </message>
    <message>
        <source>One letter ({scripts}) is in no font of this computer; a question mark is printed for it.</source>
        <translation>Jednego znaku ({scripts}) nie ma w żadnej czcionce tego komputera; w jego miejscu drukowany jest znak zapytania.</translation>
    </message>
    <message numerus="yes">
        <source>%n letters ({scripts}) are in no font of this computer; a question mark is printed for each.</source>
        <translation>
            <numerusform>%n znaku ({scripts}) nie ma w żadnej czcionce tego komputera; zamiast niego drukowany jest znak zapytania.</numerusform>
            <numerusform>%n znaków ({scripts}) nie ma w żadnej czcionce tego komputera; zamiast każdego drukowany jest znak zapytania.</numerusform>
            <numerusform>%n znaków ({scripts}) nie ma w żadnej czcionce tego komputera; zamiast każdego drukowany jest znak zapytania.</numerusform>
        </translation>
    </message>
    <message>
        <source>Install a font for this script (Noto Sans has most), then open this again.</source>
        <translation>Zainstaluj czcionkę do tego pisma (Noto Sans ma ich najwięcej), a potem otwórz to ponownie.</translation>
    </message>
    <message>
        <source>signs</source>
        <translation>oznaki</translation>
    </message>
</context>
<context>
    <name>phases</name>
    <message>
        <source>{have} of the last {days} days logged, {need} are asked for</source>
        <translation>zapisano {have} z ostatnich {days} dni, wymagane {need}</translation>
    </message>
    <message>
        <source>{have} of the last {days} mornings, {need} are asked for</source>
        <translation>{have} z ostatnich {days} poranków, wymagane {need}</translation>
    </message>
    <message>
        <source>{have} of {need} sessions so far</source>
        <translation>sesje do tej pory: {have} z {need}</translation>
    </message>
    <message>
        <source>{have} of {need} weeks so far</source>
        <translation>tygodnie do tej pory: {have} z {need}</translation>
    </message>
    <message>
        <source>no self test yet, {need} are asked for</source>
        <translation>jeszcze bez autotestu, wymagane {need}</translation>
    </message>
    <message>
        <source>{have} of {need} seconds in the last self test, weaker side</source>
        <translation>{have} z {need} sekund w ostatnim autoteście, słabsza strona</translation>
    </message>
    <message>
        <source>{have} of {need} cm in the last self test, weaker side</source>
        <translation>{have} z {need} cm w ostatnim autoteście, słabsza strona</translation>
    </message>
    <message>
        <source>{have} of {need} in the last self test, weaker side</source>
        <translation>{have} z {need} w ostatnim autoteście, słabsza strona</translation>
    </message>
    <message>
        <source>Before phase {number}, {name}</source>
        <translation>Przed fazą {number}, {name}</translation>
    </message>
    <message>
        <source>“{name}” was meant to end on {day} and goes on until you decide.</source>
        <translation>„{name}” – koniec był przewidziany na {day}; faza trwa, dopóki nie zdecydujesz.</translation>
    </message>
    <message>
        <source>“{name}” is meant to last until {day} and ends when you say so.</source>
        <translation>„{name}” – przewidziane do {day}; faza kończy się, gdy o tym zdecydujesz.</translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>Nic nie wymaga wyjaśnienia.</translation>
    </message>
    <message>
        <source>One point is still open.</source>
        <translation>Jeden punkt jest jeszcze otwarty.</translation>
    </message>
    <message>
        <source>1 of {total} points is still open.</source>
        <translation>1 z {total} punktów jest jeszcze otwarty.</translation>
    </message>
    <message>
        <source>{n} of {total} points are still open.</source>
        <translation>Otwarte punkty: {n} z {total}.</translation>
    </message>
    <message>
        <source>Go on all the same</source>
        <translation>Przejdź mimo to</translation>
    </message>
    <message>
        <source>Begin the next phase</source>
        <translation>Zacznij następną fazę</translation>
    </message>
    <message>
        <source>Stay a week longer</source>
        <translation>Zostań tydzień dłużej</translation>
    </message>
</context>
<context>
    <name>plans</name>
    <message>
        <source>keep</source>
        <translation>bez zmian</translation>
    </message>
    <message>
        <source>{at_least} easy reps {sessions} sessions running, pain ≤ {max_pain}</source>
        <translation>{at_least} lekkich powt. w kolejnych sesjach: {sessions} przy bólu ≤ {max_pain}</translation>
    </message>
    <message>
        <source>{at_least} s held {sessions} sessions running, pain ≤ {max_pain}</source>
        <translation>przytrzymanie {at_least} s w kolejnych sesjach: {sessions} przy bólu ≤ {max_pain}</translation>
    </message>
    <message>
        <source>{at_least} each set {sessions} sessions running, pain ≤ {max_pain}</source>
        <translation>{at_least} w każdej serii w kolejnych sesjach: {sessions} przy bólu ≤ {max_pain}</translation>
    </message>
    <message>
        <source>hold {add} s longer</source>
        <translation>przytrzymanie dłuższe o {add} s</translation>
    </message>
    <message>
        <source>add {add} kg</source>
        <translation>dodaj {add} kg</translation>
    </message>
    <message>
        <source>add {add} reps</source>
        <translation>dodaj {add} powt.</translation>
    </message>
    <message>
        <source>add {add} set</source>
        <translation>dodaj serie: {add}</translation>
    </message>
    <message>
        <source>all sets done {sessions} sessions running, pain ≤ {max_pain}</source>
        <translation>wszystkie serie wykonane w kolejnych sesjach: {sessions} przy bólu ≤ {max_pain}</translation>
    </message>
    <message>
        <source>Repetitions or seconds</source>
        <translation>Powtórzenia lub sekundy</translation>
    </message>
    <message>
        <source>Sessions running</source>
        <translation>Kolejne sesje</translation>
    </message>
    <message>
        <source>Pain at most</source>
        <translation>Ból najwyżej</translation>
    </message>
    <message>
        <source>How much more</source>
        <translation>O ile więcej</translation>
    </message>
    <message>
        <source>Add load</source>
        <translation>Dodaj obciążenie</translation>
    </message>
    <message>
        <source>Add repetitions</source>
        <translation>Dodaj powtórzenia</translation>
    </message>
    <message>
        <source>Hold longer</source>
        <translation>Przytrzymuj dłużej</translation>
    </message>
    <message>
        <source>Add a set</source>
        <translation>Dodaj serię</translation>
    </message>
    <message>
        <source>Keep as it is</source>
        <translation>Zostaw bez zmian</translation>
    </message>
    <message>
        <source>{number} kg</source>
        <translation>{number} kg</translation>
    </message>
    <message>
        <source>One change is not in use yet.</source>
        <translation>Jedna zmiana jeszcze nie obowiązuje.</translation>
    </message>
    <message>
        <source>{number} changes are not in use yet.</source>
        <translation>Zmiany, które jeszcze nie obowiązują: {number}.</translation>
    </message>
    <message>
        <source>Name: {before} → {after}</source>
        <translation>Nazwa: {before} → {after}</translation>
    </message>
    <message>
        <source>{phase} ends on {after}, and the next phase begins</source>
        <translation>{phase} kończy się {after} i zaczyna się następna faza</translation>
    </message>
    <message>
        <source>{phase}: {before} → {after}</source>
        <translation>{phase}: {before} → {after}</translation>
    </message>
    <message>
        <source>{session} in {phase}: new session</source>
        <translation>{session}, {phase}: nowa sesja</translation>
    </message>
    <message>
        <source>{session} in {phase}: session left out</source>
        <translation>{session}, {phase}: sesja pominięta</translation>
    </message>
    <message>
        <source>{before} is now called {after}</source>
        <translation>{before} nazywa się teraz {after}</translation>
    </message>
    <message>
        <source>{session} in {phase}: {before} → {after}</source>
        <translation>{session}, {phase}: {before} → {after}</translation>
    </message>
    <message>
        <source>{exercise} added to {session}: {after}</source>
        <translation>Dodano {exercise}, {session}: {after}</translation>
    </message>
    <message>
        <source>{exercise} left out of {session}</source>
        <translation>Pominięto {exercise}, {session}</translation>
    </message>
    <message>
        <source>{exercise} in {session}: {doses}</source>
        <translation>{exercise}, {session}: {doses}</translation>
    </message>
    <message>
        <source>{exercise} in {session} moves on: {after}</source>
        <translation>{exercise}, {session}, progresja: {after}</translation>
    </message>
    <message>
        <source>{session}: another order</source>
        <translation>{session}: inna kolejność</translation>
    </message>
    <message>
        <source>hold {time}</source>
        <translation>przytrzymanie {time}</translation>
    </message>
    <message>
        <source>rest {time}</source>
        <translation>odpoczynek {time}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} do {last}</translation>
    </message>
    <message>
        <source>open</source>
        <translation>otwarte</translation>
    </message>
    <message>
        <source>the usual rule</source>
        <translation>zwykła reguła</translation>
    </message>
    <message>
        <source>once a day</source>
        <translation>raz dziennie</translation>
    </message>
    <message>
        <source>at {times}</source>
        <translation>o {times}</translation>
    </message>
    <message>
        <source>Nothing in this session yet; it is left out until there is.</source>
        <translation>W tej sesji nic jeszcze nie ma; do tego czasu jest pomijana.</translation>
    </message>
    <message>
        <source>This exercise stands here twice.</source>
        <translation>To ćwiczenie jest tu dwa razy.</translation>
    </message>
    <message>
        <source>No day of this phase falls on the days of this session.</source>
        <translation>Żaden dzień tej fazy nie wypada w dniach tej sesji.</translation>
    </message>
    <message>
        <source>It begins before “{other}” has ended.</source>
        <translation>Zaczyna się, zanim skończy się „{other}”.</translation>
    </message>
    <message>
        <source>Needs {limit} hours between two sessions; the plan leaves {number}.</source>
        <translation>Między dwiema sesjami potrzeba {limit} godz.; plan zostawia {number}.</translation>
    </message>
    <message>
        <source>{number} exercises in one session. With more than {limit}, people tend to do less of a plan.</source>
        <translation>Ćwiczenia w jednej sesji: {number}. Gdy jest ich więcej niż {limit}, ludzie zwykle wykonują mniejszą część planu.</translation>
    </message>
    <message>
        <source>About {number} minutes on a day. A plan of up to {limit} is easier to keep.</source>
        <translation>Około {number} minut dziennie. Plan do {limit} łatwiej utrzymać.</translation>
    </message>
    <message>
        <source>Illness</source>
        <translation>Choroba</translation>
    </message>
    <message>
        <source>Travel</source>
        <translation>Podróż</translation>
    </message>
    <message>
        <source>Flare</source>
        <translation>Zaostrzenie</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Coś innego</translation>
    </message>
    <message>
        <source>Paused since {since} ({reason}), until you go on.</source>
        <translation>Wstrzymany od {since} ({reason}), do odwołania.</translation>
    </message>
    <message>
        <source>Paused since {since} ({reason}), to the end of {until}.</source>
        <translation>Wstrzymany od {since} ({reason}), do końca dnia {until}.</translation>
    </message>
    <message>
        <source>Nothing is due, and these days do not count.</source>
        <translation>Nic nie jest zaplanowane, a te dni się nie liczą.</translation>
    </message>
    <message>
        <source>{name} moved to {day}</source>
        <translation>{name}: przeniesiono na {day}</translation>
    </message>
</context>
<context>
    <name>player</name>
    <message>
        <source>Next exercise</source>
        <translation>Następne ćwiczenie</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Odpoczynek</translation>
    </message>
    <message>
        <source>Get ready</source>
        <translation>Przygotuj się</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Przytrzymaj</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>W górę</translation>
    </message>
    <message>
        <source>Hold at the top</source>
        <translation>Przytrzymaj u góry</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>W dół</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Rozluźnij</translation>
    </message>
    <message>
        <source>Your pace</source>
        <translation>Własne tempo</translation>
    </message>
    <message>
        <source>Change sides</source>
        <translation>Zmień stronę</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Gotowe do startu</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Wstrzymane</translation>
    </message>
    <message>
        <source>Left side</source>
        <translation>Lewa strona</translation>
    </message>
    <message>
        <source>Right side</source>
        <translation>Prawa strona</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>rep {number} of {total}</source>
        <translation>powt. {number} z {total}</translation>
    </message>
    <message>
        <source>of {total} reps</source>
        <translation>z {total} powt.</translation>
    </message>
    <message>
        <source>Set {number} of {total}</source>
        <translation>Seria {number} z {total}</translation>
    </message>
    <message>
        <source>Up {time}</source>
        <translation>W górę {time}</translation>
    </message>
    <message>
        <source>Hold {time}</source>
        <translation>Przytrzymaj {time}</translation>
    </message>
    <message>
        <source>Down {time}</source>
        <translation>W dół {time}</translation>
    </message>
    <message>
        <source>about {minutes} min left</source>
        <translation>jeszcze około {minutes} min</translation>
    </message>
    <message>
        <source>Pain before you start</source>
        <translation>Ból, zanim zaczniesz</translation>
    </message>
    <message>
        <source>Pain right now</source>
        <translation>Ból w tej chwili</translation>
    </message>
    <message>
        <source>{value} – more than this exercise allows. Stop it or do less.</source>
        <translation>{value} – więcej, niż pozwala to ćwiczenie. Przerwij je albo rób mniej.</translation>
    </message>
    <message>
        <source>{value} – fine, carry on.</source>
        <translation>{value} – w porządku, kontynuuj.</translation>
    </message>
    <message>
        <source>{value} – acceptable. Carry on if it settles by tomorrow morning.</source>
        <translation>{value} – do przyjęcia. Kontynuuj, jeśli do jutra rana się uspokoi.</translation>
    </message>
    <message>
        <source>{value} – too much. Stop this exercise or do less.</source>
        <translation>{value} – za dużo. Przerwij to ćwiczenie albo rób mniej.</translation>
    </message>
    <message>
        <source>Is it sharp, or does it change how you move?</source>
        <translation>Ostry ból albo inny sposób ruchu?</translation>
    </message>
    <message>
        <source>Sharp or sudden pain – stop this exercise for today.</source>
        <translation>Ostry lub nagły ból – przerwij to ćwiczenie na dzisiaj.</translation>
    </message>
    <message>
        <source>It changes how you move – stop this exercise for today.</source>
        <translation>Zmienia sposób poruszania się – przerwij to ćwiczenie na dzisiaj.</translation>
    </message>
    <message>
        <source>Sharp or sudden</source>
        <translation>Ostry lub nagły</translation>
    </message>
    <message>
        <source>Makes me limp</source>
        <translation>Powoduje utykanie</translation>
    </message>
    <message>
        <source>The computer was away for a moment.</source>
        <translation>Komputer był przez chwilę nieaktywny.</translation>
    </message>
    <message>
        <source>The computer was asleep for about a minute.</source>
        <translation>Komputer był uśpiony przez około minutę.</translation>
    </message>
    <message>
        <source>The computer was asleep for about {minutes} minutes.</source>
        <translation>Komputer był uśpiony przez około {minutes} min.</translation>
    </message>
    <message>
        <source>The timer stopped when it fell asleep; none of that time was counted. Carry on?</source>
        <translation>Minutnik zatrzymał się przy uśpieniu; ten czas się nie liczy. Kontynuować?</translation>
    </message>
    <message>
        <source>Carry on where you stopped? {done} of {total} sets are done and kept; set {number} begins again from its start.</source>
        <translation>Kontynuować od miejsca przerwania? Serie wykonane i zachowane: {done} z {total}; seria {number} zaczyna się od nowa.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pauza</translation>
    </message>
    <message>
        <source>Carry on</source>
        <translation>Kontynuuj</translation>
    </message>
    <message>
        <source>Rep done</source>
        <translation>Powt. zrobione</translation>
    </message>
    <message>
        <source>{exercise}, left out: {reason}</source>
        <translation>{exercise}, pominięto: {reason}</translation>
    </message>
    <message>
        <source>{exercise}, {done} of {total} sets</source>
        <translation>{exercise}, serie: {done} z {total}</translation>
    </message>
    <message>
        <source>Where you should feel it: {target}</source>
        <translation>Gdzie to czuć: {target}</translation>
    </message>
    <message>
        <source>Sounds off</source>
        <translation>Dźwięki wyłączone</translation>
    </message>
    <message>
        <source>Sounds quiet</source>
        <translation>Dźwięki ciche</translation>
    </message>
    <message>
        <source>Sounds medium</source>
        <translation>Dźwięki średnie</translation>
    </message>
    <message>
        <source>Sounds loud</source>
        <translation>Dźwięki głośne</translation>
    </message>
    <message>
        <source>This session was deleted meanwhile. What you do now is not kept.</source>
        <translation>Tę sesję w międzyczasie usunięto. To, co teraz robisz, nie zostanie zachowane.</translation>
    </message>
</context>
<context>
    <name>poses</name>
    <message>
        <source>Forward</source>
        <translation>Do przodu</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Wysokość</translation>
    </message>
    <message>
        <source>To the right</source>
        <translation>W prawo</translation>
    </message>
    <message>
        <source>Thickness</source>
        <translation>Grubość</translation>
    </message>
    <message>
        <source>Radius</source>
        <translation>Promień</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Długość</translation>
    </message>
    <message>
        <source>Own height</source>
        <translation>Własna wysokość</translation>
    </message>
    <message>
        <source>left</source>
        <translation>lewa strona</translation>
    </message>
    <message>
        <source>right</source>
        <translation>prawa strona</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Lewa strona</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Prawa strona</translation>
    </message>
    <message>
        <source>{side} {part}</source>
        <translation>{side}: {part}</translation>
    </message>
    <message>
        <source>Whole body (pelvis)</source>
        <translation>Całe ciało (miednica)</translation>
    </message>
    <message>
        <source>Waist</source>
        <translation>Talia</translation>
    </message>
    <message>
        <source>Back (bend)</source>
        <translation>Plecy (zgięcie)</translation>
    </message>
    <message>
        <source>Trunk (lean)</source>
        <translation>Tułów (pochylenie)</translation>
    </message>
    <message>
        <source>Neck</source>
        <translation>Szyja</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>Głowa</translation>
    </message>
    <message>
        <source>Hip</source>
        <translation>Biodro</translation>
    </message>
    <message>
        <source>Knee</source>
        <translation>Kolano</translation>
    </message>
    <message>
        <source>Foot</source>
        <translation>Stopa</translation>
    </message>
    <message>
        <source>Heel</source>
        <translation>Pięta</translation>
    </message>
    <message>
        <source>Ball of the foot</source>
        <translation>Przodostopie</translation>
    </message>
    <message>
        <source>Toes</source>
        <translation>Palce stóp</translation>
    </message>
    <message>
        <source>Shoulder</source>
        <translation>Bark</translation>
    </message>
    <message>
        <source>Elbow</source>
        <translation>Łokieć</translation>
    </message>
    <message>
        <source>Wrist</source>
        <translation>Nadgarstek</translation>
    </message>
    <message>
        <source>Hand</source>
        <translation>Dłoń</translation>
    </message>
    <message>
        <source>Fingers</source>
        <translation>Palce dłoni</translation>
    </message>
    <message>
        <source>Hip, bend</source>
        <translation>Biodro, zgięcie</translation>
    </message>
    <message>
        <source>Hip, sideways</source>
        <translation>Biodro, w bok</translation>
    </message>
    <message>
        <source>Hip, turn out</source>
        <translation>Biodro, rotacja na zewnątrz</translation>
    </message>
    <message>
        <source>Toes up</source>
        <translation>Palce stopy w górę</translation>
    </message>
    <message>
        <source>Sole outward</source>
        <translation>Podeszwa na zewnątrz</translation>
    </message>
    <message>
        <source>Arm forward</source>
        <translation>Ramię do przodu</translation>
    </message>
    <message>
        <source>Arm sideways</source>
        <translation>Ramię w bok</translation>
    </message>
    <message>
        <source>Arm, turn in</source>
        <translation>Ramię, rotacja do wewnątrz</translation>
    </message>
    <message>
        <source>Lean forward</source>
        <translation>Pochylenie w przód</translation>
    </message>
    <message>
        <source>Turn to the left</source>
        <translation>Obrót w lewo</translation>
    </message>
    <message>
        <source>Lean to the right</source>
        <translation>Pochylenie w prawo</translation>
    </message>
    <message>
        <source>Lower back, bend</source>
        <translation>Lędźwie, zgięcie</translation>
    </message>
    <message>
        <source>Upper back, bend</source>
        <translation>Górne plecy, zgięcie</translation>
    </message>
    <message>
        <source>Bend to the right</source>
        <translation>Skłon w prawo</translation>
    </message>
    <message>
        <source>Twist to the left</source>
        <translation>Skręt w lewo</translation>
    </message>
    <message>
        <source>Neck, bend</source>
        <translation>Szyja, zgięcie</translation>
    </message>
    <message>
        <source>Nod</source>
        <translation>Skinienie głową</translation>
    </message>
    <message>
        <source>Ear to right shoulder</source>
        <translation>Ucho do prawego barku</translation>
    </message>
    <message>
        <source>Look to the left</source>
        <translation>Spojrzenie w lewo</translation>
    </message>
    <message>
        <source>Knee, bend</source>
        <translation>Kolano, zgięcie</translation>
    </message>
    <message>
        <source>Elbow, bend</source>
        <translation>Łokieć, zgięcie</translation>
    </message>
    <message>
        <source>Wrist, bend</source>
        <translation>Nadgarstek, zgięcie</translation>
    </message>
    <message>
        <source>Toes, bend up</source>
        <translation>Palce stopy, zgięcie w górę</translation>
    </message>
    <message>
        <source>Big toe, further up</source>
        <translation>Paluch, dalej w górę</translation>
    </message>
    <message>
        <source>Arch, lift</source>
        <translation>Łuk stopy, uniesienie</translation>
    </message>
    <message>
        <source>Toes, curl</source>
        <translation>Palce stopy, podkurczenie</translation>
    </message>
    <message>
        <source>Toes, spread</source>
        <translation>Palce stopy, rozstawienie</translation>
    </message>
    <message>
        <source>Shoulder, lift</source>
        <translation>Bark, uniesienie</translation>
    </message>
    <message>
        <source>Fist</source>
        <translation>Pięść</translation>
    </message>
    <message>
        <source>Toes outward</source>
        <translation>Palce stopy na zewnątrz</translation>
    </message>
    <message>
        <source>Free in the air</source>
        <translation>Swobodnie w powietrzu</translation>
    </message>
    <message>
        <source>On the floor</source>
        <translation>Na podłodze</translation>
    </message>
    <message>
        <source>On step, chair or bench</source>
        <translation>Na stopniu, krześle lub ławce</translation>
    </message>
    <message>
        <source>On the wall</source>
        <translation>Na ścianie</translation>
    </message>
    <message>
        <source>On the own knee</source>
        <translation>Na własnym kolanie</translation>
    </message>
    <message>
        <source>Held at its place</source>
        <translation>Trzymane w miejscu</translation>
    </message>
    <message>
        <source>Arrow, beginning</source>
        <translation>Strzałka, początek</translation>
    </message>
    <message>
        <source>Arrow, bend</source>
        <translation>Strzałka, wygięcie</translation>
    </message>
    <message>
        <source>Arrow, head</source>
        <translation>Strzałka, grot</translation>
    </message>
    <message>
        <source>Arrow</source>
        <translation>Strzałka</translation>
    </message>
    <message>
        <source>A joint goes no further.</source>
        <translation>Staw nie zgina się dalej.</translation>
    </message>
    <message>
        <source>The limb is at full length.</source>
        <translation>Kończyna jest w pełni wyprostowana.</translation>
    </message>
    <message>
        <source>Rests on the floor.</source>
        <translation>Opiera się o podłogę.</translation>
    </message>
    <message>
        <source>Rests on the wall.</source>
        <translation>Opiera się o ścianę.</translation>
    </message>
    <message>
        <source>Rests on the thing below.</source>
        <translation>Opiera się o przedmiot poniżej.</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Stojąc</translation>
    </message>
    <message>
        <source>Sitting on a chair</source>
        <translation>Siedząc na krześle</translation>
    </message>
    <message>
        <source>Sitting on the floor</source>
        <translation>Siedząc na podłodze</translation>
    </message>
    <message>
        <source>On the back</source>
        <translation>Leżąc na plecach</translation>
    </message>
    <message>
        <source>On the back, knees bent</source>
        <translation>Leżąc na plecach, kolana zgięte</translation>
    </message>
    <message>
        <source>On the belly</source>
        <translation>Leżąc na brzuchu</translation>
    </message>
    <message>
        <source>On the right side</source>
        <translation>Leżąc na prawym boku</translation>
    </message>
    <message>
        <source>On the left side</source>
        <translation>Leżąc na lewym boku</translation>
    </message>
    <message>
        <source>Hands and knees</source>
        <translation>Na czworakach</translation>
    </message>
    <message>
        <source>Kneeling</source>
        <translation>Klęcząc</translation>
    </message>
    <message>
        <source>Kneeling on one knee</source>
        <translation>Klęcząc na jednym kolanie</translation>
    </message>
    <message>
        <source>Plank</source>
        <translation>Deska</translation>
    </message>
    <message>
        <source>One foot, close</source>
        <translation>Jedna stopa, z bliska</translation>
    </message>
    <message>
        <source>From the side</source>
        <translation>Z boku</translation>
    </message>
    <message>
        <source>From the front</source>
        <translation>Z przodu</translation>
    </message>
    <message>
        <source>From the back</source>
        <translation>Z tyłu</translation>
    </message>
    <message>
        <source>Half from the front</source>
        <translation>Skośnie z przodu</translation>
    </message>
    <message>
        <source>Half from the back</source>
        <translation>Skośnie z tyłu</translation>
    </message>
    <message>
        <source>From above</source>
        <translation>Z góry</translation>
    </message>
    <message>
        <source>Own view</source>
        <translation>Własny widok</translation>
    </message>
    <message>
        <source>Wall</source>
        <translation>Ściana</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Stopień</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Krzesło</translation>
    </message>
    <message>
        <source>Bench</source>
        <translation>Ławka</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Stół</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Klocek</translation>
    </message>
    <message>
        <source>Mat</source>
        <translation>Mata</translation>
    </message>
    <message>
        <source>Towel</source>
        <translation>Ręcznik</translation>
    </message>
    <message>
        <source>Rolled towel</source>
        <translation>Zwinięty ręcznik</translation>
    </message>
    <message>
        <source>Foam roll</source>
        <translation>Wałek</translation>
    </message>
    <message>
        <source>Pillow</source>
        <translation>Poduszka</translation>
    </message>
    <message>
        <source>Ball</source>
        <translation>Piłka</translation>
    </message>
    <message>
        <source>Dumbbell</source>
        <translation>Hantel</translation>
    </message>
    <message>
        <source>Bottle</source>
        <translation>Butelka</translation>
    </message>
    <message>
        <source>Rucksack</source>
        <translation>Plecak</translation>
    </message>
    <message>
        <source>Stick</source>
        <translation>Kij</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>Guma</translation>
    </message>
    <message>
        <source>Strap</source>
        <translation>Pasek</translation>
    </message>
    <message>
        <source>Line on the floor</source>
        <translation>Linia na podłodze</translation>
    </message>
    <message>
        <source>Drawn line</source>
        <translation>Narysowana linia</translation>
    </message>
    <message>
        <source>Sole</source>
        <translation>Podeszwa</translation>
    </message>
    <message>
        <source>Arch</source>
        <translation>Łuk stopy</translation>
    </message>
    <message>
        <source>Big toe</source>
        <translation>Paluch</translation>
    </message>
    <message>
        <source>Achilles tendon</source>
        <translation>Ścięgno Achillesa</translation>
    </message>
    <message>
        <source>Ankle</source>
        <translation>Staw skokowy</translation>
    </message>
    <message>
        <source>Calf</source>
        <translation>Łydka</translation>
    </message>
    <message>
        <source>Lower calf</source>
        <translation>Dolna część łydki</translation>
    </message>
    <message>
        <source>Shin</source>
        <translation>Goleń</translation>
    </message>
    <message>
        <source>Outer shin</source>
        <translation>Goleń, strona zewnętrzna</translation>
    </message>
    <message>
        <source>Inner shin</source>
        <translation>Goleń, strona wewnętrzna</translation>
    </message>
    <message>
        <source>Front of the thigh</source>
        <translation>Przód uda</translation>
    </message>
    <message>
        <source>Back of the thigh</source>
        <translation>Tył uda</translation>
    </message>
    <message>
        <source>Inner thigh</source>
        <translation>Udo, strona wewnętrzna</translation>
    </message>
    <message>
        <source>Outer thigh</source>
        <translation>Udo, strona zewnętrzna</translation>
    </message>
    <message>
        <source>Front of the hip</source>
        <translation>Przód biodra</translation>
    </message>
    <message>
        <source>Buttock</source>
        <translation>Pośladek</translation>
    </message>
    <message>
        <source>Side of the hip</source>
        <translation>Bok biodra</translation>
    </message>
    <message>
        <source>Lower back</source>
        <translation>Lędźwie</translation>
    </message>
    <message>
        <source>Upper back</source>
        <translation>Górne plecy</translation>
    </message>
    <message>
        <source>Spine</source>
        <translation>Kręgosłup</translation>
    </message>
    <message>
        <source>Belly</source>
        <translation>Brzuch</translation>
    </message>
    <message>
        <source>Side of the trunk</source>
        <translation>Bok tułowia</translation>
    </message>
    <message>
        <source>Chest</source>
        <translation>Klatka piersiowa</translation>
    </message>
    <message>
        <source>Back of the neck</source>
        <translation>Kark</translation>
    </message>
    <message>
        <source>Front of the neck</source>
        <translation>Przód szyi</translation>
    </message>
    <message>
        <source>Side of the neck</source>
        <translation>Bok szyi</translation>
    </message>
    <message>
        <source>Front of the upper arm</source>
        <translation>Przód ramienia</translation>
    </message>
    <message>
        <source>Back of the upper arm</source>
        <translation>Tył ramienia</translation>
    </message>
    <message>
        <source>Forearm</source>
        <translation>Przedramię</translation>
    </message>
    <message>
        <source>{area}, {half}</source>
        <translation>{area}, {half}</translation>
    </message>
    <message>
        <source>Something in the drawing does not fit.</source>
        <translation>Coś na rysunku się nie zgadza.</translation>
    </message>
    <message>
        <source>The figure</source>
        <translation>Postać</translation>
    </message>
    <message>
        <source>Pose {pose}: {sentence}</source>
        <translation>Poza {pose}: {sentence}</translation>
    </message>
    <message>
        <source>{place}: the leg is {off} cm too short. Bring the body closer.</source>
        <translation>{place}: noga jest o {off} cm za krótka. Przysuń ciało bliżej.</translation>
    </message>
    <message>
        <source>{place}: does not fit by {off} cm. Move the body a little.</source>
        <translation>{place}: nie pasuje o {off} cm. Przesuń trochę ciało.</translation>
    </message>
    <message>
        <source>{place}: the arm is {off} cm too short. Bring the body closer.</source>
        <translation>{place}: ręka jest o {off} cm za krótka. Przysuń ciało bliżej.</translation>
    </message>
    <message>
        <source>{place}: the arm is pulled straight. Bring the body closer.</source>
        <translation>{place}: ręka jest naciągnięta na prosto. Przysuń ciało bliżej.</translation>
    </message>
    <message>
        <source>{place}: stands {off} cm off the floor.</source>
        <translation>{place}: unosi się {off} cm nad podłogą.</translation>
    </message>
    <message>
        <source>{place}: {angle}° is more than a person can do ({low}° to {high}°).</source>
        <translation>{place}: {angle}° to więcej, niż może człowiek ({low}° do {high}°).</translation>
    </message>
    <message>
        <source>{place}: {depth} cm below the floor.</source>
        <translation>{place}: {depth} cm pod podłogą.</translation>
    </message>
    <message>
        <source>The body comes down by {by} cm from A to B, and the drawing does not say so.</source>
        <translation>Od A do B ciało opuszcza się o {by} cm, a rysunek tego nie mówi.</translation>
    </message>
    <message>
        <source>The body rises by {by} cm from A to B, and the drawing says it comes down.</source>
        <translation>Od A do B ciało unosi się o {by} cm, a rysunek mówi, że się opuszcza.</translation>
    </message>
    <message>
        <source>The figure would fall over: the weight is {off} cm beyond the feet.</source>
        <translation>Postać by się przewróciła: ciężar jest {off} cm poza stopami.</translation>
    </message>
    <message>
        <source>The figure is {beyond} cm outside the picture.</source>
        <translation>Postać wychodzi {beyond} cm poza obraz.</translation>
    </message>
    <message>
        <source>The marked area lies on a part that is not drawn.</source>
        <translation>Zaznaczony obszar leży na części, której nie narysowano.</translation>
    </message>
    <message>
        <source>The marked area cannot be seen from here. Choose another view.</source>
        <translation>Zaznaczonego obszaru stąd nie widać. Wybierz inny widok.</translation>
    </message>
    <message>
        <source>The marked area is mostly covered. Choose another view.</source>
        <translation>Zaznaczony obszar jest w większości zasłonięty. Wybierz inny widok.</translation>
    </message>
</context>
<context>
    <name>privacy</name>
    <message>
        <source>Your data file is encrypted</source>
        <translation>Twój plik danych jest zaszyfrowany</translation>
    </message>
    <message>
        <source>It opens with your passphrase or with the recovery code, and with nothing else.</source>
        <translation>Otwiera się twoim hasłem lub kodem odzyskiwania i niczym innym.</translation>
    </message>
    <message>
        <source>Your data file is not encrypted</source>
        <translation>Twój plik danych nie jest zaszyfrowany</translation>
    </message>
    <message>
        <source>Other accounts of this computer cannot read it, but whoever takes the disk can.</source>
        <translation>Inne konta tego komputera nie mogą go czytać, ale może to zrobić każdy, kto zabierze dysk.</translation>
    </message>
    <message>
        <source>Your data are on a server</source>
        <translation>Twoje dane są na serwerze</translation>
    </message>
    <message>
        <source>Whoever runs the server protects the disk it lies on and its backups.</source>
        <translation>Osoba prowadząca serwer chroni dysk, na którym leżą, i kopie zapasowe.</translation>
    </message>
    <message>
        <source>This installation cannot encrypt. Install Rehab with its extra named secure.</source>
        <translation>Ta instalacja nie potrafi szyfrować. Zainstaluj Rehab z dodatkiem o nazwie secure.</translation>
    </message>
    <message>
        <source>At least {count} characters. Several words in a row are easy to keep.</source>
        <translation>Co najmniej {count} znaków. Kilka słów z rzędu łatwo zapamiętać.</translation>
    </message>
    <message>
        <source>Weak: a program could guess it. Add a word or two.</source>
        <translation>Słabe: program mógłby je odgadnąć. Dodaj słowo lub dwa.</translation>
    </message>
    <message>
        <source>Fair. One more word makes it good.</source>
        <translation>Średnie. Jeszcze jedno słowo i będzie dobre.</translation>
    </message>
    <message>
        <source>Good, if nobody else can know it.</source>
        <translation>Dobre, jeśli nikt inny nie może go znać.</translation>
    </message>
    <message>
        <source>1 earlier backup can still be read by anybody who has this disk.</source>
        <translation>1 wcześniejszą kopię zapasową nadal może odczytać każdy, kto ma ten dysk.</translation>
    </message>
    <message>
        <source>{count} earlier backups can still be read by anybody who has this disk.</source>
        <translation>Wcześniejsze kopie zapasowe, które nadal może odczytać każdy, kto ma ten dysk: {count}.</translation>
    </message>
    <message>
        <source>The data file is encrypted from now on.</source>
        <translation>Od teraz plik danych jest zaszyfrowany.</translation>
    </message>
    <message>
        <source>1 backup was encrypted too.</source>
        <translation>Zaszyfrowano też 1 kopię zapasową.</translation>
    </message>
    <message>
        <source>{count} backups were encrypted too.</source>
        <translation>Zaszyfrowane też kopie zapasowe: {count}.</translation>
    </message>
    <message>
        <source>The data file can be read without a passphrase again. Backups from before stay encrypted and open with it.</source>
        <translation>Plik danych znów można czytać bez hasła. Wcześniejsze kopie zapasowe pozostają zaszyfrowane i otwierają się tym hasłem.</translation>
    </message>
    <message>
        <source>All backups in your backup folders are encrypted now.</source>
        <translation>Wszystkie kopie w twoich folderach kopii zapasowych są teraz zaszyfrowane.</translation>
    </message>
    <message>
        <source>They are damaged or their disk refuses; delete them.</source>
        <translation>Są uszkodzone albo ich dysk odmawia; usuń je.</translation>
    </message>
    <message>
        <source>1 backup was deleted.</source>
        <translation>Usunięto 1 kopię zapasową.</translation>
    </message>
    <message>
        <source>{count} backups were deleted.</source>
        <translation>Usunięte kopie zapasowe: {count}.</translation>
    </message>
    <message>
        <source>This computer has no password store that Rehab trusts, or it is locked. The passphrase is asked for as before.</source>
        <translation>Ten komputer nie ma magazynu haseł, któremu Rehab ufa, albo jest on zablokowany. Pytanie o hasło pojawia się jak dotąd.</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nigdy</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 minuta</translation>
    </message>
    <message>
        <source>{count} minutes</source>
        <translation>{count} min</translation>
    </message>
    <message>
        <source>Whoever gets hold of this disk, or of a backup, cannot read it without the passphrase or the recovery code. It does not protect against programs that run while Rehab is open, nor against somebody who can see what you type. Pictures of own exercises lie unencrypted in the data folder while Rehab is open. What a disk keeps of the old, unencrypted file is beyond any program; an encrypted disk helps against that. Files that you export are not part of it; lock them when you export.</source>
        <translation>Kto zdobędzie ten dysk lub kopię zapasową, nie odczyta jej bez hasła lub kodu odzyskiwania. Nie chroni to przed programami, które działają, gdy Rehab jest otwarty, ani przed kimś, kto widzi, co wpisujesz. Obrazy własnych ćwiczeń leżą niezaszyfrowane w folderze danych, gdy Rehab jest otwarty. Na to, co dysk zachowuje ze starego, niezaszyfrowanego pliku, żaden program nie ma wpływu; pomaga na to zaszyfrowany dysk. Pliki, które eksportujesz, nie są tym objęte; zabezpiecz je przy eksporcie.</translation>
    </message>
    <message>
        <source>The lock covers the window when you walk away: after the minutes you choose, with the lock of the screen, and by Ctrl+L. The file behind it stays encrypted; the key stays in memory until Rehab is closed. Reminders are silent meanwhile. While a session is being played, only the key and the screen lock it.</source>
        <translation>Blokada zasłania okno, gdy odchodzisz: po wybranej liczbie minut, razem z blokadą ekranu i przez Ctrl+L. Plik za nią pozostaje zaszyfrowany; klucz jest w pamięci, dopóki Rehab nie zostanie zamknięty. Przypomnienia w tym czasie milczą. Podczas odtwarzania sesji blokują tylko klawisz i ekran.</translation>
    </message>
    <message>
        <source>A lock without encryption would only be a curtain: anybody could open the file beside it. With encryption you can lock Rehab by key, by time and with the screen.</source>
        <translation>Blokada bez szyfrowania byłaby tylko zasłoną: każdy mógłby otworzyć plik obok. Z szyfrowaniem możesz blokować Rehab klawiszem, po czasie i razem z ekranem.</translation>
    </message>
    <message>
        <source>Recovery code of Rehab

{code}

Made on {day}. It opens the encrypted data file and its backups when the passphrase is lost. Keep it on paper, away from the computer: whoever has it and the file can read everything.
</source>
        <translation>Kod odzyskiwania Rehab

{code}

Utworzono {day}. Otwiera zaszyfrowany plik danych i jego kopie zapasowe, gdy hasło zostanie zgubione. Trzymaj go na papierze, z dala od komputera: kto ma kod i plik, może przeczytać wszystko.
</translation>
    </message>
</context>
<context>
    <name>problems</name>
    <message>
        <source>The disk that holds {folder} is full. Make some room, then do it again.</source>
        <translation>Dysk, na którym jest {folder}, jest pełny. Zrób trochę miejsca i powtórz.</translation>
    </message>
    <message>
        <source>{folder} can only be read. Choose a folder that can be written, or unlock this one.</source>
        <translation>{folder} można tylko czytać. Wybierz folder, w którym można zapisywać, albo odblokuj ten.</translation>
    </message>
    <message>
        <source>The computer does not allow {path} to be used. Check who owns it and its permissions.</source>
        <translation>Komputer nie pozwala użyć {path}. Sprawdź właściciela i uprawnienia.</translation>
    </message>
    <message>
        <source>The disk refused to read or write {path}. Check the disk, then do it again.</source>
        <translation>Dysk odmówił odczytu lub zapisu {path}. Sprawdź dysk i powtórz.</translation>
    </message>
    <message>
        <source>Another program holds {path} open. Close it, or wait a moment, then do it again.</source>
        <translation>Inny program trzyma otwarte {path}. Zamknij go albo poczekaj chwilę i powtórz.</translation>
    </message>
    <message>
        <source>{file} cannot be written ({reason}). Choose another place.</source>
        <translation>Nie można zapisać {file} ({reason}). Wybierz inne miejsce.</translation>
    </message>
    <message>
        <source>The printer {printer} did not take the pages. Check that it is on, or save a PDF instead.</source>
        <translation>Drukarka {printer} nie przyjęła stron. Sprawdź, czy jest włączona, albo zapisz PDF.</translation>
    </message>
    <message>
        <source>This computer (Windows on ARM) has no part that sets PDF pages. Save the plan as a web page and print it from a browser.</source>
        <translation>Ten komputer (Windows na ARM) nie ma części, która składa strony PDF. Zapisz plan jako stronę WWW i wydrukuj ją z przeglądarki.</translation>
    </message>
    <message>
        <source>The backup at {path} could not be proven and was thrown away. Choose another place.</source>
        <translation>Kopii zapasowej w {path} nie udało się sprawdzić i została odrzucona. Wybierz inne miejsce.</translation>
    </message>
    <message>
        <source>The data file {path} is damaged. Restore a backup from {folder}.</source>
        <translation>Plik danych {path} jest uszkodzony. Przywróć kopię zapasową z {folder}.</translation>
    </message>
    <message>
        <source>Entries in {path} no longer belong together. Restore a backup from {folder}.</source>
        <translation>Wpisy w {path} już do siebie nie pasują. Przywróć kopię zapasową z {folder}.</translation>
    </message>
    <message>
        <source>{path} is not a data file. Move it away, or restore a backup in its place.</source>
        <translation>{path} nie jest plikiem danych. Przenieś go gdzie indziej albo przywróć w jego miejsce kopię zapasową.</translation>
    </message>
    <message>
        <source>{path} is encrypted. Type its passphrase or the recovery code to open it.</source>
        <translation>{path} jest zaszyfrowany. Wpisz hasło lub kod odzyskiwania, aby go otworzyć.</translation>
    </message>
    <message>
        <source>The key file that belongs to {path} is not there. It ends in .key and lies beside the data file and beside each backup; put it back beside {path}.</source>
        <translation>Nie ma pliku klucza, który należy do {path}. Kończy się na .key i leży obok pliku danych oraz obok każdej kopii zapasowej; umieść go z powrotem obok {path}.</translation>
    </message>
    <message>
        <source>The key file {path} cannot be read. Each backup has a copy of it; put one in its place.</source>
        <translation>Nie można odczytać pliku klucza {path}. Każda kopia zapasowa ma jego kopię; umieść ją w jego miejscu.</translation>
    </message>
    <message>
        <source>The new file did not hold the same as {path} and was thrown away. Nothing was changed.</source>
        <translation>Nowy plik nie zawierał tego samego co {path} i został odrzucony. Niczego nie zmieniono.</translation>
    </message>
    <message>
        <source>{path} is encrypted, and this installation has no part that opens encrypted files. Install Rehab with its extra named secure.</source>
        <translation>{path} jest zaszyfrowany, a ta instalacja nie ma części, która otwiera zaszyfrowane pliki. Zainstaluj Rehab z dodatkiem o nazwie secure.</translation>
    </message>
    <message>
        <source>{path} belongs to another program. Move it away, or choose another data folder.</source>
        <translation>{path} należy do innego programu. Przenieś go gdzie indziej albo wybierz inny folder danych.</translation>
    </message>
    <message>
        <source>{path} was written by version {version} of Rehab, which is newer than this one. Open it with that version, or update this one.</source>
        <translation>{path} zapisano w wersji {version} Rehab, która jest nowsza od tej. Otwórz go w tamtej wersji albo zaktualizuj tę.</translation>
    </message>
    <message>
        <source>There was a data file at {path}, and it is gone. Put it back, or restore a backup.</source>
        <translation>Plik danych był w {path} i już go nie ma. Umieść go z powrotem albo przywróć kopię zapasową.</translation>
    </message>
    <message>
        <source>The data file {path} is empty. Put the right one back, or restore a backup.</source>
        <translation>Plik danych {path} jest pusty. Umieść z powrotem właściwy albo przywróć kopię zapasową.</translation>
    </message>
    <message>
        <source>{path} could not be brought up to date; it is as it was. A copy is kept in {backup}.</source>
        <translation>{path} nie udało się zaktualizować; jest taki, jak był. Kopia jest zachowana w {backup}.</translation>
    </message>
    <message>
        <source>Nothing in {file} can be read any more; it was not changed. Keep it, and look for a backup of it.</source>
        <translation>W {file} nie można już niczego odczytać; nie został zmieniony. Zachowaj go i poszukaj jego kopii zapasowej.</translation>
    </message>
    <message>
        <source>The computer “{computer}” works with {folder}. Close Rehab there first, so that neither loses entries; or open it here for reading.</source>
        <translation>Komputer „{computer}” pracuje z {folder}. Najpierw zamknij tam Rehab, aby żaden z nich nie stracił wpisów; albo otwórz to tutaj do odczytu.</translation>
    </message>
    <message>
        <source>{folder} is open for reading only, so nothing was stored. Start the program again to write.</source>
        <translation>{folder} jest otwarty tylko do odczytu, więc niczego nie zapisano. Uruchom program ponownie, aby zapisywać.</translation>
    </message>
    <message>
        <source>{path} is of an older version and has to be brought up to date before it can be read here.</source>
        <translation>{path} jest w starszej wersji i musi zostać zaktualizowany, zanim będzie można go tu odczytać.</translation>
    </message>
    <message>
        <source>{path} was replaced by another file while it was open. Start the program again.</source>
        <translation>{path} został zastąpiony innym plikiem, gdy był otwarty. Uruchom program ponownie.</translation>
    </message>
    <message>
        <source>The check-up has no question {name}. &apos;rehab checkup&apos; lists them. Nothing was saved.</source>
        <translation>Kontrola nie ma pytania {name}. Wymienia je &apos;rehab checkup&apos;. Niczego nie zapisano.</translation>
    </message>
    <message>
        <source>No question was answered yet. Nothing was saved.</source>
        <translation>Nie odpowiedziano jeszcze na żadne pytanie. Niczego nie zapisano.</translation>
    </message>
    <message>
        <source>“{text}” is no answer. Write it like S02=yes, U01=no or S09=unsure.</source>
        <translation>„{text}” nie jest odpowiedzią. Napisz ją tak: S02=yes, U01=no lub S09=unsure.</translation>
    </message>
    <message>
        <source>Say who looked at it, for example a doctor or a physiotherapist. Nothing was saved.</source>
        <translation>Podaj, kto to sprawdził, na przykład lekarz lub fizjoterapeuta. Niczego nie zapisano.</translation>
    </message>
    <message>
        <source>The name has {length} characters; {limit} is the most that fits. Please shorten it.</source>
        <translation>Nazwa ma za dużo znaków ({length}); zmieści się najwyżej {limit}. Skróć ją.</translation>
    </message>
    <message>
        <source>The answer is of {opened}; somebody can have looked at it from that day on, not on {day}.</source>
        <translation>Odpowiedź jest z {opened}; można ją było sprawdzić od tego dnia, nie {day}.</translation>
    </message>
    <message>
        <source>No answer waits for a look. Nothing was changed.</source>
        <translation>Żadna odpowiedź nie czeka na sprawdzenie. Niczego nie zmieniono.</translation>
    </message>
    <message>
        <source>There is no treatment called “{text}”; perhaps {near}. &apos;rehab log treatment --help&apos; lists all.</source>
        <translation>Nie ma terapii o nazwie „{text}”; może {near}. Wszystkie wymienia &apos;rehab log treatment --help&apos;.</translation>
    </message>
    <message>
        <source>Mark at least one spot. Nothing was saved.</source>
        <translation>Oznacz co najmniej jedno miejsce. Niczego nie zapisano.</translation>
    </message>
    <message>
        <source>The same spot was given twice. Nothing was saved.</source>
        <translation>To samo miejsce podano dwa razy. Niczego nie zapisano.</translation>
    </message>
    <message>
        <source>A spot of the map is on the left or on the right side.</source>
        <translation>Miejsce na mapie jest po lewej lub po prawej stronie.</translation>
    </message>
    <message>
        <source>Dose and name can have up to {limit} characters each. Please shorten them.</source>
        <translation>Dawka i nazwa mogą mieć do {limit} znaków. Skróć je.</translation>
    </message>
    <message>
        <source>A session can have up to {limit} different times a day.</source>
        <translation>Sesja może mieć najwyżej tyle różnych pór dnia: {limit}.</translation>
    </message>
    <message>
        <source>“{text}” cannot be read as times. Write them like 8:00, 13:00, 19:30.</source>
        <translation>Nie można odczytać „{text}” jako pór dnia. Napisz je na przykład tak: 8:00, 13:00, 19:30.</translation>
    </message>
    <message>
        <source>This blank can be from {low} to {high}; {value} does not fit.</source>
        <translation>To pole może wynosić od {low} do {high}; {value} nie pasuje.</translation>
    </message>
    <message>
        <source>“{text}” is not a number. Nothing was changed.</source>
        <translation>„{text}” nie jest liczbą. Niczego nie zmieniono.</translation>
    </message>
    <message>
        <source>A session can come 1 to 6 times a day; {value} does not fit. Write for example 2/d.</source>
        <translation>Sesja może być od 1 do 6 razy dziennie; {value} nie pasuje. Napisz na przykład 2/d.</translation>
    </message>
    <message>
        <source>The pause ends on {end}, before it starts on {start}. Check the two days.</source>
        <translation>Przerwa kończy się {end}, zanim zaczyna się {start}. Sprawdź oba dni.</translation>
    </message>
    <message>
        <source>The plan is paused already from {start}. End that pause first, or choose other days.</source>
        <translation>Plan jest już wstrzymany od {start}. Najpierw zakończ tę przerwę albo wybierz inne dni.</translation>
    </message>
    <message>
        <source>The plan is not paused on that day. Nothing was changed.</source>
        <translation>Tego dnia plan nie jest wstrzymany. Niczego nie zmieniono.</translation>
    </message>
    <message>
        <source>The plan no longer has this session on {day}. Nothing was moved.</source>
        <translation>Plan nie ma już tej sesji w dniu {day}. Niczego nie przeniesiono.</translation>
    </message>
    <message>
        <source>“{name}” is logged already. Change the entry instead of moving it.</source>
        <translation>„{name}” jest już w dzienniku. Zmień wpis, zamiast go przenosić.</translation>
    </message>
    <message>
        <source>Sessions can be moved from today on. Log “{name}” for the day on which you did it instead.</source>
        <translation>Sesje można przenosić od dzisiaj. Zapisz „{name}” w dniu, w którym ją wykonano.</translation>
    </message>
    <message>
        <source>A session can be moved by up to {days} days.</source>
        <translation>Sesję można przenieść najwyżej o {days} dni.</translation>
    </message>
    <message>
        <source>Give it a name first.</source>
        <translation>Najpierw nadaj nazwę.</translation>
    </message>
    <message>
        <source>“{name}” needs at least one day. Remove the session to leave it out.</source>
        <translation>„{name}” potrzebuje co najmniej jednego dnia. Usuń sesję, aby ją pominąć.</translation>
    </message>
    <message>
        <source>What is counted for a phase does not fit together ({of}). Correct the programme file.</source>
        <translation>To, co liczy się dla fazy, nie tworzy całości ({of}). Popraw plik programu.</translation>
    </message>
    <message>
        <source>“{name}” is the last phase. End the plan, or choose another programme.</source>
        <translation>„{name}” to ostatnia faza. Zakończ plan albo wybierz inny program.</translation>
    </message>
    <message>
        <source>The running phase began today. The next can begin tomorrow.</source>
        <translation>Bieżąca faza zaczęła się dzisiaj. Następna może się zacząć jutro.</translation>
    </message>
    <message>
        <source>This phase has no end; you stay in it as long as you like.</source>
        <translation>Ta faza nie ma końca; trwa tak długo, jak chcesz.</translation>
    </message>
    <message>
        <source>There are no changes to put in use.</source>
        <translation>Nie ma zmian do zastosowania.</translation>
    </message>
    <message>
        <source>{day} has passed or is in use. Changes can hold from {first}; the past stays as it was.</source>
        <translation>{day} już minął lub jest w użyciu. Zmiany mogą obowiązywać od {first}; przeszłość zostaje bez zmian.</translation>
    </message>
    <message>
        <source>No programme is running. Pick one first.</source>
        <translation>Żaden program nie jest w toku. Najpierw wybierz program.</translation>
    </message>
    <message>
        <source>Sessions are logged since {start}, so the start stays. Begin the programme again instead.</source>
        <translation>Od {start} zapisano sesje, więc początek zostaje. Zamiast tego zacznij program od nowa.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nic</translation>
    </message>
    <message>
        <source>Pain is a whole number from 0 to 10; {value} cannot be used. Nothing was saved.</source>
        <translation>Ból to liczba całkowita od 0 do 10; nie można użyć {value}. Niczego nie zapisano.</translation>
    </message>
    <message>
        <source>Effort is a whole number from 0 to 10; {value} cannot be used. Nothing was saved.</source>
        <translation>Wysiłek to liczba całkowita od 0 do 10; nie można użyć {value}. Niczego nie zapisano.</translation>
    </message>
    <message>
        <source>Stiffness is given in whole minutes from 0 to 600; “{value}” cannot be used.</source>
        <translation>Sztywność podaje się w pełnych minutach od 0 do 600; nie można użyć „{value}”.</translation>
    </message>
    <message>
        <source>Night pain is answered with no, yes or several; “{value}” is none of these.</source>
        <translation>Na pytanie o ból w nocy odpowiada się no, yes lub several; „{value}” to żadne z nich.</translation>
    </message>
    <message>
        <source>Say none, some, or the name of the medicine. Nothing was saved.</source>
        <translation>Podaj none, some lub nazwę leku. Niczego nie zapisano.</translation>
    </message>
    <message>
        <source>The note has {length} characters; {limit} is the most that fits. Please shorten it.</source>
        <translation>Notatka ma za dużo znaków ({length}); zmieści się najwyżej {limit}. Skróć ją.</translation>
    </message>
    <message>
        <source>Give the result of at least one side. Nothing was saved.</source>
        <translation>Podaj wynik co najmniej jednej strony. Niczego nie zapisano.</translation>
    </message>
    <message>
        <source>Heel raises are a whole number from 0 to {high}; {value} cannot be used. Nothing was saved.</source>
        <translation>Wspięcia na palce to liczba całkowita od 0 do {high}; nie można użyć {value}. Niczego nie zapisano.</translation>
    </message>
    <message>
        <source>The distance to the wall is from 0 to {high} cm; {value} cannot be used. Nothing was saved.</source>
        <translation>Odległość od ściany wynosi od 0 do {high} cm; nie można użyć {value}. Niczego nie zapisano.</translation>
    </message>
    <message>
        <source>Standing on one leg is from 0 to {high} seconds; {value} cannot be used. Nothing was saved.</source>
        <translation>Stanie na jednej nodze trwa od 0 do {high} sekund; nie można użyć {value}. Niczego nie zapisano.</translation>
    </message>
    <message>
        <source>“{value}” is not a number. Type one like 12, or leave the side empty. Nothing was saved.</source>
        <translation>„{value}” nie jest liczbą. Wpisz na przykład 12 albo zostaw stronę pustą. Niczego nie zapisano.</translation>
    </message>
    <message>
        <source>Name the activity that the number is about, for example “climb stairs”.</source>
        <translation>Nazwij czynność, której dotyczy liczba, na przykład „wchodzenie po schodach”.</translation>
    </message>
    <message>
        <source>How well it goes is a whole number from 0 to 10; {value} cannot be used.</source>
        <translation>To, jak idzie czynność, to liczba całkowita od 0 do 10; nie można użyć {value}.</translation>
    </message>
    <message>
        <source>“{text}” cannot be read. Write the activity and its number: &quot;climb stairs=6&quot;.</source>
        <translation>Nie można odczytać „{text}”. Napisz czynność i jej liczbę: &quot;wchodzenie po schodach=6&quot;.</translation>
    </message>
    <message>
        <source>Up to {limit} activities can be followed.</source>
        <translation>Liczba śledzonych czynności: najwyżej {limit}.</translation>
    </message>
    <message>
        <source>“{name}” is named twice. Once is enough.</source>
        <translation>„{name}” podano dwa razy. Raz wystarczy.</translation>
    </message>
    <message>
        <source>The overall change is a whole number from -5 to +5; {value} cannot be used.</source>
        <translation>Ogólna zmiana to liczba całkowita od -5 do +5; nie można użyć {value}.</translation>
    </message>
    <message>
        <source>Answer at least one of the questions. Nothing was saved.</source>
        <translation>Odpowiedz na co najmniej jedno z pytań. Niczego nie zapisano.</translation>
    </message>
    <message>
        <source>{at} has not come yet (it is {now}). Give a time up to now. Nothing was saved.</source>
        <translation>{at} jeszcze nie nadeszło (jest {now}). Podaj czas nie późniejszy niż teraz. Niczego nie zapisano.</translation>
    </message>
    <message>
        <source>{day} has not come yet (today is {today}). Give a day up to today. Nothing was saved.</source>
        <translation>{day} jeszcze nie nadszedł (dzisiaj jest {today}). Podaj dzień nie późniejszy niż dzisiaj. Niczego nie zapisano.</translation>
    </message>
    <message>
        <source>The time needs its distance from UTC, for example 2026-11-17T07:12+01:00.</source>
        <translation>Czas wymaga różnicy względem UTC, na przykład 2026-11-17T07:12+01:00.</translation>
    </message>
    <message>
        <source>“{text}” is not a date or time that can be read. Write it like 2026-11-17 or 2026-11-17T07:12.</source>
        <translation>„{text}” nie jest datą ani czasem, które można odczytać. Napisz na przykład 2026-11-17 lub 2026-11-17T07:12.</translation>
    </message>
    <message>
        <source>{field} can be from {low} to {high}; {value} cannot be used.</source>
        <translation>{field} może wynosić od {low} do {high}; nie można użyć {value}.</translation>
    </message>
    <message>
        <source>The dose says neither repetitions nor a time. Give one of them, for example 3x12 or 45s.</source>
        <translation>Dawka nie podaje ani powtórzeń, ani czasu. Podaj jedno z nich, na przykład 3x12 lub 45s.</translation>
    </message>
    <message>
        <source>This session has no exercises. Add one under Programme, or log it in the form.</source>
        <translation>Ta sesja nie ma ćwiczeń. Dodaj je w Programie albo zapisz w formularzu.</translation>
    </message>
    <message>
        <source>A dose has no field called {field}.</source>
        <translation>Dawka nie ma pola o nazwie {field}.</translation>
    </message>
    <message>
        <source>“{text}” cannot be read as a dose. Write it like 3x12, 45s or 6kg.</source>
        <translation>Nie można odczytać „{text}” jako dawki. Napisz na przykład 3x12, 45s lub 6kg.</translation>
    </message>
    <message>
        <source>Sets can be from 0 to 20; {value} cannot be used.</source>
        <translation>Liczba serii może wynosić od 0 do 20; nie można użyć {value}.</translation>
    </message>
    <message>
        <source>Weekdays are numbered 0 (Monday) to 6 (Sunday), each at most once; {days} does not fit.</source>
        <translation>Dni tygodnia mają numery od 0 (poniedziałek) do 6 (niedziela), każdy najwyżej raz; {days} nie pasuje.</translation>
    </message>
    <message>
        <source>A session can come every 1 to 14 days; {n} does not fit.</source>
        <translation>Sesja może być co 1 do 14 dni; {n} nie pasuje.</translation>
    </message>
    <message>
        <source>A week has 1 to 7 days; {n} does not fit.</source>
        <translation>Tydzień ma od 1 do 7 dni; {n} nie pasuje.</translation>
    </message>
    <message>
        <source>A run is longer than 0 and at most {high} km; {value} cannot be used. Nothing was saved.</source>
        <translation>Bieg jest dłuższy niż 0 i ma najwyżej {high} km; nie można użyć {value}. Niczego nie zapisano.</translation>
    </message>
    <message>
        <source>A run lasts more than 0 and at most {high} minutes; {value} cannot be used. Nothing was saved.</source>
        <translation>Bieg trwa więcej niż 0 i najwyżej {high} minut; nie można użyć {value}. Niczego nie zapisano.</translation>
    </message>
    <message>
        <source>The treatment ends on {end}, before it starts on {start}. Check the two days.</source>
        <translation>Terapia kończy się {end}, zanim zaczyna się {start}. Sprawdź oba dni.</translation>
    </message>
    <message>
        <source>This entry was changed or deleted in the meantime. Look at it again, then change it.</source>
        <translation>Ten wpis w międzyczasie zmieniono lub usunięto. Spójrz na niego jeszcze raz, a potem go zmień.</translation>
    </message>
    <message>
        <source>There is no exercise called “{slug}”. Search the library for its name.</source>
        <translation>Nie ma ćwiczenia o nazwie „{slug}”. Poszukaj jego nazwy w bibliotece.</translation>
    </message>
    <message>
        <source>There is no exercise called “{slug}”. Did you mean {guess}?</source>
        <translation>Nie ma ćwiczenia o nazwie „{slug}”. Czy chodziło o {guess}?</translation>
    </message>
    <message>
        <source>The library has no filter called “{group}”.</source>
        <translation>Biblioteka nie ma filtra o nazwie „{group}”.</translation>
    </message>
    <message>
        <source>There is no pack called “{slug}”. &apos;rehab library --packs&apos; lists them.</source>
        <translation>Nie ma pakietu o nazwie „{slug}”. Wymienia je &apos;rehab library --packs&apos;.</translation>
    </message>
    <message>
        <source>“{name}” can be from {low} to {high}; {value} cannot be used. It stays as it was.</source>
        <translation>„{name}” może wynosić od {low} do {high}; nie można użyć {value}. Zostaje bez zmian.</translation>
    </message>
    <message>
        <source>“{name}” cannot be {value} beside “{other}”, which is {limit}. It stays as it was; change the other one first.</source>
        <translation>„{name}” nie może wynosić {value} przy „{other}”, które wynosi {limit}. Zostaje bez zmian; najpierw zmień drugą liczbę.</translation>
    </message>
    <message>
        <source>“{value}” is not a number. “{name}” stays as it was; type a number such as {example}.</source>
        <translation>„{value}” nie jest liczbą. „{name}” zostaje bez zmian; wpisz liczbę, na przykład {example}.</translation>
    </message>
    <message>
        <source>The rules have no number called “{name}”.</source>
        <translation>Reguły nie mają liczby o nazwie „{name}”.</translation>
    </message>
    <message>
        <source>The folder for backups, {path}, is not there. Connect the disk it is on, or choose another folder under Settings, Data and backup.</source>
        <translation>Nie ma folderu na kopie zapasowe {path}. Podłącz dysk, na którym jest, albo wybierz inny folder w Ustawieniach, „Dane i kopie zapasowe”.</translation>
    </message>
    <message>
        <source>{path} is there already and was not overwritten. Choose another name for the backup.</source>
        <translation>{path} już istnieje i nie został nadpisany. Wybierz inną nazwę kopii zapasowej.</translation>
    </message>
    <message>
        <source>No programme was started yet. Start one: &apos;rehab start P01 --site left-heel&apos;.</source>
        <translation>Nie uruchomiono jeszcze żadnego programu. Uruchom go: &apos;rehab start P01 --site left-heel&apos;.</translation>
    </message>
    <message>
        <source>There is no person called “{name}” in this data folder.</source>
        <translation>W tym folderze danych nie ma osoby o nazwie „{name}”.</translation>
    </message>
    <message>
        <source>There is no programme called “{slug}”. Use a name or code such as P01.</source>
        <translation>Nie ma programu o nazwie „{slug}”. Użyj nazwy lub kodu, na przykład P01.</translation>
    </message>
    <message>
        <source>A programme can start from {first} to {last}, not on {day}.</source>
        <translation>Program może się zacząć od {first} do {last}, nie {day}.</translation>
    </message>
    <message>
        <source>The plan has no session called “{key}” on that day. &apos;rehab today&apos; lists what is due.</source>
        <translation>Plan nie ma tego dnia sesji o nazwie „{key}”. To, co zaplanowano, wymienia &apos;rehab today&apos;.</translation>
    </message>
    <message>
        <source>A check-up holds a warning sign that waits for a look. Say first who has looked, or delete it among the check-ups.</source>
        <translation>Jedna z kontroli zawiera sygnał ostrzegawczy, który czeka na sprawdzenie. Najpierw podaj, kto go sprawdził, albo usuń go wśród kontroli.</translation>
    </message>
    <message>
        <source>There is no proposal with the number {number}. ‘rehab today’ lists them.</source>
        <translation>Nie ma propozycji o numerze {number}. Wymienia je ‘rehab today’.</translation>
    </message>
    <message>
        <source>There is no session {number} on {day}; the plan has {count} of them. Nothing was saved.</source>
        <translation>Nie ma sesji {number} w dniu {day}; sesje w planie: {count}. Niczego nie zapisano.</translation>
    </message>
    <message>
        <source>This score belongs to a session. Change the day of the session instead.</source>
        <translation>Ta ocena należy do sesji. Zmień zamiast tego dzień sesji.</translation>
    </message>
    <message>
        <source>“{text}” is not a place that is known. Use left- or right- with one of: {known}.</source>
        <translation>„{text}” nie jest znanym miejscem. Użyj left- lub right- z jednym z: {known}.</translation>
    </message>
    <message>
        <source>The sample person needs an empty data folder; {folder} holds data. Nothing was changed.</source>
        <translation>Przykładowa osoba wymaga pustego folderu danych; {folder} zawiera dane. Niczego nie zmieniono.</translation>
    </message>
    <message>
        <source>There is no setting called “{name}”.</source>
        <translation>Nie ma ustawienia o nazwie „{name}”.</translation>
    </message>
    <message>
        <source>“{value}” cannot be used for {name}. It stays as it was.</source>
        <translation>Nie można użyć „{value}” dla {name}. Zostaje bez zmian.</translation>
    </message>
    <message>
        <source>Give a value, or --not-recorded to clear it. Nothing was saved.</source>
        <translation>Podaj wartość albo --not-recorded, aby ją wyczyścić. Niczego nie zapisano.</translation>
    </message>
    <message>
        <source>Give either a value or --not-recorded, not both. Nothing was saved.</source>
        <translation>Podaj albo wartość, albo --not-recorded, nie oba. Niczego nie zapisano.</translation>
    </message>
    <message>
        <source>This would delete {who} for good. Add --yes to do it. Nothing was changed.</source>
        <translation>To usunęłoby na stałe: {who}. Dodaj --yes, aby to zrobić. Niczego nie zmieniono.</translation>
    </message>
    <message>
        <source>There is no file {file}. Nothing was changed.</source>
        <translation>Nie ma pliku {file}. Niczego nie zmieniono.</translation>
    </message>
    <message>
        <source>A chart cannot be saved as {ending}. Use a file that ends with one of: {known}.</source>
        <translation>Wykresu nie można zapisać jako {ending}. Użyj pliku z zakończeniem: {known}.</translation>
    </message>
    <message>
        <source>A drawing cannot be saved as {ending}. Use a file that ends with one of: {known}.</source>
        <translation>Rysunku nie można zapisać jako {ending}. Użyj pliku z zakończeniem: {known}.</translation>
    </message>
    <message>
        <source>“{name}” has no drawing yet.</source>
        <translation>„{name}” nie ma jeszcze rysunku.</translation>
    </message>
    <message>
        <source>“{text}” is not a moment of the movement. Use A, B or a number from 0 to 1.</source>
        <translation>„{text}” nie jest momentem ruchu. Użyj A, B lub liczby od 0 do 1.</translation>
    </message>
    <message>
        <source>Line {line} of {file} cannot be used: look at its field {field}. Nothing was written.</source>
        <translation>Nie można użyć wiersza {line} w {file}: spójrz na pole {field}. Niczego nie zapisano.</translation>
    </message>
    <message>
        <source>{file} is not a text file in UTF-8. Nothing was written.</source>
        <translation>{file} nie jest plikiem tekstowym w UTF-8. Niczego nie zapisano.</translation>
    </message>
    <message>
        <source>“{kind}” is not a kind of database that can be used. Write postgresql+psycopg://USER@HOST/NAME.</source>
        <translation>„{kind}” nie jest rodzajem bazy danych, którego można użyć. Napisz postgresql+psycopg://USER@HOST/NAME.</translation>
    </message>
    <message>
        <source>This could not be done. Nothing was changed.</source>
        <translation>Tego nie udało się zrobić. Niczego nie zmieniono.</translation>
    </message>
    <message>
        <source>Your data is untouched.</source>
        <translation>Twoje dane są nietknięte.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Niczego nie zmieniono.</translation>
    </message>
    <message>
        <source>Something went wrong inside the program. What was saved before is safe.</source>
        <translation>Coś poszło nie tak wewnątrz programu. To, co zapisano wcześniej, jest bezpieczne.</translation>
    </message>
    <message>
        <source>This is no file with runs. GPX, TCX, FIT, CSV and ZIP files can be read.</source>
        <translation>To nie jest plik z biegami. Można czytać pliki GPX, TCX, FIT, CSV i ZIP.</translation>
    </message>
    <message>
        <source>This looks like {looks}, not like a file with runs. GPX, TCX, FIT, CSV and ZIP can be read.</source>
        <translation>To wygląda na {looks}, a nie na plik z biegami. Można czytać GPX, TCX, FIT, CSV i ZIP.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Plik jest pusty.</translation>
    </message>
    <message>
        <source>There are no files in this folder.</source>
        <translation>W tym folderze nie ma plików.</translation>
    </message>
    <message>
        <source>The file is damaged and cannot be read.</source>
        <translation>Plik jest uszkodzony i nie można go odczytać.</translation>
    </message>
    <message>
        <source>The file is larger than a file with runs can be.</source>
        <translation>Plik jest większy, niż może być plik z biegami.</translation>
    </message>
    <message>
        <source>The file defines entities or a document type. No device does that, so it is not read.</source>
        <translation>Plik definiuje encje lub typ dokumentu. Żadne urządzenie tego nie robi, więc nie jest czytany.</translation>
    </message>
    <message>
        <source>The file is damaged or breaks off at line {line}.</source>
        <translation>Plik jest uszkodzony lub urywa się w wierszu {line}.</translation>
    </message>
    <message>
        <source>The FIT file is damaged, and nothing before the damage is a run.</source>
        <translation>Plik FIT jest uszkodzony, a przed uszkodzeniem nie ma żadnego biegu.</translation>
    </message>
    <message>
        <source>The FIT file holds no activity but {kind}.</source>
        <translation>Plik FIT nie zawiera aktywności, lecz {kind}.</translation>
    </message>
    <message>
        <source>The archive is damaged and cannot be opened.</source>
        <translation>Archiwum jest uszkodzone i nie można go otworzyć.</translation>
    </message>
    <message>
        <source>There are more files in it than can be read at once.</source>
        <translation>Jest w nim więcej plików, niż można odczytać naraz.</translation>
    </message>
    <message>
        <source>Archives inside of archives inside of archives are not read.</source>
        <translation>Archiwa w archiwach w archiwach nie są czytane.</translation>
    </message>
    <message>
        <source>“{name}” is a link, needs a password, is there twice, or points out of the archive.</source>
        <translation>„{name}” jest dowiązaniem, wymaga hasła, występuje dwa razy albo wskazuje poza archiwum.</translation>
    </message>
    <message>
        <source>This run is there already, typed by hand.</source>
        <translation>Ten bieg już jest, wpisany ręcznie.</translation>
    </message>
    <message>
        <source>This is no run but “{sport}”.</source>
        <translation>To nie jest bieg, lecz „{sport}”.</translation>
    </message>
    <message>
        <source>It holds no times: a planned route is no run.</source>
        <translation>Nie zawiera czasów: zaplanowana trasa to nie bieg.</translation>
    </message>
    <message>
        <source>Too few of its points can be used to tell a distance.</source>
        <translation>Za mało punktów nadaje się do obliczenia dystansu.</translation>
    </message>
    <message>
        <source>It has no distance.</source>
        <translation>Nie ma dystansu.</translation>
    </message>
    <message>
        <source>Its distance is no human one; up to {high} km can be kept.</source>
        <translation>Jego dystans nie jest ludzki; można zachować do {high} km.</translation>
    </message>
    <message>
        <source>Its duration is no human one; up to {high} hours can be kept.</source>
        <translation>Jego czas trwania nie jest ludzki; można zachować do {high} godz.</translation>
    </message>
    <message>
        <source>It is faster than anybody runs. Distance or time cannot be right.</source>
        <translation>To szybciej, niż ktokolwiek biega. Dystans lub czas nie mogą być prawdziwe.</translation>
    </message>
    <message>
        <source>It is dated in the year {year}.</source>
        <translation>Ma datę w roku {year}.</translation>
    </message>
    <message>
        <source>It is dated in the future: {at}.</source>
        <translation>Ma datę w przyszłości: {at}.</translation>
    </message>
    <message>
        <source>Which column is the date and which the distance is not clear. There are: {columns}.</source>
        <translation>Nie jest jasne, która kolumna to data, a która dystans. Są: {columns}.</translation>
    </message>
    <message>
        <source>In dates like “{example}” it is not clear whether day or month comes first.</source>
        <translation>W datach takich jak „{example}” nie jest jasne, czy najpierw jest dzień, czy miesiąc.</translation>
    </message>
    <message>
        <source>“{text}” is no date.</source>
        <translation>„{text}” nie jest datą.</translation>
    </message>
    <message>
        <source>“{text}” is no number that can be used.</source>
        <translation>„{text}” nie jest liczbą, której można użyć.</translation>
    </message>
    <message>
        <source>The distance “{text}” does not fit the time of this row.</source>
        <translation>Dystans „{text}” nie pasuje do czasu w tym wierszu.</translation>
    </message>
    <message>
        <source>This is a table of Rehab for other programs ({table}); it cannot be read back. Export the log as a file for Rehab (.rehablog) and open that.</source>
        <translation>To tabela Rehab dla innych programów ({table}); nie można jej wczytać z powrotem. Wyeksportuj dziennik jako plik dla Rehab (.rehablog) i otwórz ten plik.</translation>
    </message>
    <message>
        <source>The table is damaged at line {line}.</source>
        <translation>Tabela jest uszkodzona w wierszu {line}.</translation>
    </message>
    <message>
        <source>Give the shoes or insoles a name. Nothing was saved.</source>
        <translation>Podaj nazwę butów lub wkładek. Niczego nie zapisano.</translation>
    </message>
    <message>
        <source>The distance before is from 0 to {high} km; {value} cannot be used. Nothing was saved.</source>
        <translation>Dystans przedtem wynosi od 0 do {high} km; nie można użyć {value}. Niczego nie zapisano.</translation>
    </message>
    <message>
        <source>The way back to running opens when all four checks are fine. Nothing was changed.</source>
        <translation>Powrót do biegania otwiera się, gdy wszystkie cztery warunki są spełnione. Niczego nie zmieniono.</translation>
    </message>
    <message>
        <source>The way back to running has begun already.</source>
        <translation>Powrót do biegania już się zaczął.</translation>
    </message>
    <message>
        <source>The database on {host}, port {port}, does not answer. Check the network and that the server runs.</source>
        <translation>Baza danych na {host}, port {port}, nie odpowiada. Sprawdź sieć i czy serwer działa.</translation>
    </message>
    <message>
        <source>The connection to the database on {host} was lost. What you typed is still here; do it again when the connection is back.</source>
        <translation>Utracono połączenie z bazą danych na {host}. To, co wpisujesz, nadal tu jest; powtórz, gdy połączenie wróci.</translation>
    </message>
    <message>
        <source>The server on {host} does not know {user} with this password. Type it again.</source>
        <translation>Serwer na {host} nie zna użytkownika {user} z tym hasłem. Wpisz je jeszcze raz.</translation>
    </message>
    <message>
        <source>The certificate of {host} could not be confirmed, so nothing was sent. Ask who runs the server for its root certificate, and add sslrootcert=FILE to the address.</source>
        <translation>Nie udało się potwierdzić certyfikatu {host}, więc niczego nie wysłano. Poproś osobę prowadzącą serwer o certyfikat główny i dodaj do adresu sslrootcert=FILE.</translation>
    </message>
    <message>
        <source>The database on {host} took too long and was stopped. Do it again in a moment.</source>
        <translation>Baza danych na {host} odpowiadała zbyt długo i została zatrzymana. Powtórz za chwilę.</translation>
    </message>
    <message>
        <source>Somebody else is changing the same on {host}. Do it again in a moment.</source>
        <translation>Ktoś inny zmienia to samo na {host}. Powtórz za chwilę.</translation>
    </message>
    <message>
        <source>The server on {host} has no place for one more connection. Try again in a moment.</source>
        <translation>Serwer na {host} nie ma miejsca na kolejne połączenie. Spróbuj za chwilę.</translation>
    </message>
    <message>
        <source>The disk of the server {host} is full. Ask who runs it to make room.</source>
        <translation>Dysk serwera {host} jest pełny. Poproś osobę, która go prowadzi, o zrobienie miejsca.</translation>
    </message>
    <message>
        <source>The database on {host} can only be read: it is a copy of another server. Use that one.</source>
        <translation>Bazę danych na {host} można tylko czytać: to kopia innego serwera. Użyj tamtego.</translation>
    </message>
    <message>
        <source>There is no database “{name}” on {host}. Check the name in the address.</source>
        <translation>Na {host} nie ma bazy danych „{name}”. Sprawdź nazwę w adresie.</translation>
    </message>
    <message>
        <source>This belongs to another care team, or is not there any more. The try was noted.</source>
        <translation>To należy do innego zespołu terapeutycznego albo już nie istnieje. Próbę odnotowano.</translation>
    </message>
    <message>
        <source>The part of Rehab that talks to a server is not installed. Install rehab[clinic], then start again.</source>
        <translation>Część Rehab do rozmowy z serwerem nie jest zainstalowana. Zainstaluj rehab[clinic], a potem uruchom ponownie.</translation>
    </message>
    <message>
        <source>“{name}” on {host} is not set up for Rehab. An administrator runs: rehab clinic init.</source>
        <translation>„{name}” na {host} nie jest przygotowana dla Rehab. Administrator wykonuje: rehab clinic init.</translation>
    </message>
    <message>
        <source>“{name}” on {host} was set up by a newer version of this program. Install that version.</source>
        <translation>„{name}” na {host} przygotowano w nowszej wersji tego programu. Zainstaluj tę wersję.</translation>
    </message>
    <message>
        <source>“{name}” on {host} was set up by an older version of this program. An administrator runs: rehab clinic init.</source>
        <translation>„{name}” na {host} przygotowano w starszej wersji tego programu. Administrator wykonuje: rehab clinic init.</translation>
    </message>
    <message>
        <source>The server on {host} is older than PostgreSQL 14. Update it first.</source>
        <translation>Serwer na {host} jest starszy niż PostgreSQL 14. Najpierw go zaktualizuj.</translation>
    </message>
    <message>
        <source>{user} may not set up “{name}” on {host}. Use an administrator of the server.</source>
        <translation>{user} nie może przygotować „{name}” na {host}. Użyj konta administratora serwera.</translation>
    </message>
    <message>
        <source>{user} is an administrator of the server, whom no rule of the teams holds. Work with a role of your own: rehab clinic add-person.</source>
        <translation>{user} jest administratorem serwera, którego nie obowiązują reguły zespołów. Pracuj z własną rolą: rehab clinic add-person.</translation>
    </message>
    <message>
        <source>A table of “{name}” on {host} is not protected by the rules of the teams, so it is not used. An administrator runs: rehab clinic init.</source>
        <translation>Tabela w „{name}” na {host} nie jest chroniona regułami zespołów, więc nie jest używana. Administrator wykonuje: rehab clinic init.</translation>
    </message>
    <message>
        <source>{user} is in no care team yet. An administrator runs: rehab clinic add-person.</source>
        <translation>{user} nie należy jeszcze do żadnego zespołu terapeutycznego. Administrator wykonuje: rehab clinic add-person.</translation>
    </message>
    <message>
        <source>What arrived is not what was sent, so nothing of this person was kept there. Do it again; who was moved before stays moved.</source>
        <translation>To, co dotarło, różni się od tego, co wysłano, więc nic o tej osobie tam nie zachowano. Powtórz; osoby przeniesione wcześniej pozostają przeniesione.</translation>
    </message>
    <message>
        <source>The address of the shared database in the settings file cannot be used. Correct shared_database there, or work with the data on this computer.</source>
        <translation>Nie można użyć adresu wspólnej bazy danych z pliku ustawień. Popraw tam shared_database albo pracuj z danymi na tym komputerze.</translation>
    </message>
    <message>
        <source>{path} can be read by others. Keep it to yourself first: chmod 600.</source>
        <translation>Inni mogą odczytać {path}. Najpierw zastrzeż go tylko dla siebie: chmod 600.</translation>
    </message>
    <message>
        <source>A password does not belong into the address: others could read it there. Leave it out; it is asked for, or read from the file of --password-file.</source>
        <translation>Hasło nie powinno być w adresie: inni mogliby je tam przeczytać. Pomiń je; program o nie zapyta albo odczyta je z pliku --password-file.</translation>
    </message>
    <message>
        <source>The address has no {part}. Write it like postgresql+psycopg://anna@db.example.org:5432/clinic.</source>
        <translation>W adresie brakuje: {part}. Napisz go tak: postgresql+psycopg://anna@db.example.org:5432/clinic.</translation>
    </message>
    <message>
        <source>“{part}” is not part of an address that can be used. Leave it out.</source>
        <translation>„{part}” nie jest częścią adresu, której można użyć. Pomiń ją.</translation>
    </message>
    <message>
        <source>{host} is another computer: the connection is always encrypted and its certificate checked (sslmode=verify-full).</source>
        <translation>{host} to inny komputer: połączenie jest zawsze szyfrowane, a certyfikat sprawdzany (sslmode=verify-full).</translation>
    </message>
    <message>
        <source>This database is on a server. Whoever runs the server backs it up and restores it (docs/clinic.md).</source>
        <translation>Ta baza danych jest na serwerze. Kopie zapasowe robi i przywraca osoba prowadząca serwer (docs/clinic.md).</translation>
    </message>
    <message>
        <source>This database is on a server. Nobody can be deleted there for good from this window: the trail of changes and the server&apos;s own backups keep what was entered. Ask whoever runs the server (docs/clinic.md).</source>
        <translation>Ta baza danych jest na serwerze. Z tego okna nikogo nie można tam usunąć na stałe: rejestr zmian i kopie zapasowe serwera zachowują to, co wpisano. Zapytaj osobę, która prowadzi serwer (docs/clinic.md).</translation>
    </message>
    <message>
        <source>{file} has no password in its first line.</source>
        <translation>{file} nie ma hasła w pierwszym wierszu.</translation>
    </message>
    <message>
        <source>The server asks for a password. Run this in a terminal, or use --password-file.</source>
        <translation>Serwer prosi o hasło. Uruchom to w terminalu albo użyj --password-file.</translation>
    </message>
    <message>
        <source>A password needs at least {limit} characters.</source>
        <translation>Hasło musi mieć co najmniej {limit} znaków.</translation>
    </message>
    <message>
        <source>The team needs a name.</source>
        <translation>Zespół musi mieć nazwę.</translation>
    </message>
    <message>
        <source>There is a team “{name}” already.</source>
        <translation>Zespół „{name}” już istnieje.</translation>
    </message>
    <message>
        <source>There is no team “{name}”. Add it first: rehab clinic add-team.</source>
        <translation>Nie ma zespołu „{name}”. Najpierw go dodaj: rehab clinic add-team.</translation>
    </message>
    <message>
        <source>“{name}” cannot be the name of a role. Choose a short name.</source>
        <translation>„{name}” nie może być nazwą roli. Wybierz krótką nazwę.</translation>
    </message>
    <message>
        <source>Say which database: --database postgresql+psycopg://USER@HOST/NAME.</source>
        <translation>Podaj, która baza danych: --database postgresql+psycopg://USER@HOST/NAME.</translation>
    </message>
    <message>
        <source>What an earlier look said is a count, a colon and 64 letters and digits.</source>
        <translation>Wynik wcześniejszego sprawdzenia to liczba, dwukropek i 64 litery i cyfry.</translation>
    </message>
    <message>
        <source>The exercise cannot be kept like this; look at its field {field}.</source>
        <translation>Ćwiczenia nie można zachować w tej postaci; spójrz na pole {field}.</translation>
    </message>
    <message>
        <source>The picture is larger than {limit} MB. Choose a smaller one.</source>
        <translation>Obraz jest większy niż {limit} MB. Wybierz mniejszy.</translation>
    </message>
    <message>
        <source>Only JPEG and PNG pictures can be used.</source>
        <translation>Można używać tylko obrazów JPEG i PNG.</translation>
    </message>
    <message>
        <source>The picture cannot be read, or has too many pixels. Choose another one.</source>
        <translation>Obrazu nie można odczytać albo ma za dużo pikseli. Wybierz inny.</translation>
    </message>
    <message>
        <source>There is nothing to put into the pack. Name what it should hold.</source>
        <translation>Nie ma czego włożyć do pakietu. Podaj, co ma zawierać.</translation>
    </message>
    <message>
        <source>This file is not a pack of exercises. Nothing was changed.</source>
        <translation>Ten plik nie jest pakietem ćwiczeń. Niczego nie zmieniono.</translation>
    </message>
    <message>
        <source>The pack is larger than a pack may be, packed or unpacked. Nothing was changed.</source>
        <translation>Pakiet jest większy, niż może być, spakowany lub rozpakowany. Niczego nie zmieniono.</translation>
    </message>
    <message>
        <source>The pack holds “{name}”, which does not belong into a pack. Nothing was changed.</source>
        <translation>Pakiet zawiera „{name}”, co do pakietu nie należy. Niczego nie zmieniono.</translation>
    </message>
    <message>
        <source>“{name}” in the pack is damaged or was changed. Nothing was changed here.</source>
        <translation>„{name}” w pakiecie jest uszkodzone lub zostało zmienione. Niczego tu nie zmieniono.</translation>
    </message>
    <message>
        <source>The pack and its list do not agree about “{name}”. Nothing was changed.</source>
        <translation>Pakiet i jego spis nie zgadzają się co do „{name}”. Niczego nie zmieniono.</translation>
    </message>
    <message>
        <source>The pack was made by a newer version. Update Rehab to read it. Nothing was changed.</source>
        <translation>Pakiet utworzono w nowszej wersji. Zaktualizuj Rehab, aby go odczytać. Niczego nie zmieniono.</translation>
    </message>
    <message>
        <source>This is no file that Rehab wrote, or it is damaged. Nothing was changed.</source>
        <translation>To nie jest plik zapisany przez Rehab albo jest uszkodzony. Niczego nie zmieniono.</translation>
    </message>
    <message>
        <source>The file is larger than such a file may be, packed or unpacked. Nothing was changed.</source>
        <translation>Plik jest większy, niż taki plik może być, spakowany lub rozpakowany. Niczego nie zmieniono.</translation>
    </message>
    <message>
        <source>The file holds “{name}”, which does not belong into it. Nothing was changed.</source>
        <translation>Plik zawiera „{name}”, co do niego nie należy. Niczego nie zmieniono.</translation>
    </message>
    <message>
        <source>“{name}” in the file is damaged or was changed. Ask for the file again.</source>
        <translation>„{name}” w pliku jest uszkodzone lub zostało zmienione. Poproś o plik jeszcze raz.</translation>
    </message>
    <message>
        <source>The file and its list do not agree about “{name}”. Ask for the file again.</source>
        <translation>Plik i jego spis nie zgadzają się co do „{name}”. Poproś o plik jeszcze raz.</translation>
    </message>
    <message>
        <source>The file was made by a newer version. Update Rehab to read it. Nothing was changed.</source>
        <translation>Plik utworzono w nowszej wersji. Zaktualizuj Rehab, aby go odczytać. Niczego nie zmieniono.</translation>
    </message>
    <message>
        <source>The file has a field “{field}” in “{table}” that is not known. Nothing was changed.</source>
        <translation>Plik ma w „{table}” nieznane pole „{field}”. Niczego nie zmieniono.</translation>
    </message>
    <message>
        <source>The file holds something in “{table}, {field}” that cannot be. Nothing was changed.</source>
        <translation>Plik zawiera w „{table}, {field}” coś, co nie jest możliwe. Niczego nie zmieniono.</translation>
    </message>
    <message>
        <source>The entries of the file in “{table}” do not hold together. Nothing was changed.</source>
        <translation>Wpisy pliku w „{table}” nie tworzą spójnej całości. Niczego nie zmieniono.</translation>
    </message>
    <message>
        <source>The file reaches into entries that belong to somebody else here. Nothing was changed.</source>
        <translation>Plik sięga do wpisów, które należą tu do kogoś innego. Niczego nie zmieniono.</translation>
    </message>
    <message>
        <source>The file holds entries that no page could show. Nothing was changed.</source>
        <translation>Plik zawiera wpisy, których nie mogłaby pokazać żadna strona. Niczego nie zmieniono.</translation>
    </message>
    <message>
        <source>There is nobody in the file. Nothing was changed.</source>
        <translation>W pliku nie ma nikogo. Niczego nie zmieniono.</translation>
    </message>
    <message>
        <source>The days end on {last}, before they begin on {first}. Check the two days.</source>
        <translation>Dni kończą się {last}, zanim zaczną się {first}. Sprawdź oba dni.</translation>
    </message>
    <message>
        <source>Both versions can be kept of exercises only. Choose newest, mine or theirs.</source>
        <translation>Obie wersje można zachować tylko dla ćwiczeń. Wybierz najnowszą, moją lub tamtą.</translation>
    </message>
    <message>
        <source>There is nothing to export yet. Start a programme or log something first.</source>
        <translation>Nie ma jeszcze czego eksportować. Zacznij program albo najpierw coś zapisz.</translation>
    </message>
    <message>
        <source>Type a passphrase, or export without one.</source>
        <translation>Wpisz hasło albo eksportuj bez niego.</translation>
    </message>
    <message>
        <source>The file is behind a passphrase. Type the one it was made with.</source>
        <translation>Plik jest chroniony hasłem. Wpisz to, z którym go utworzono.</translation>
    </message>
    <message>
        <source>The passphrase does not open the file, or the file is damaged. Try it again, or ask for the file again.</source>
        <translation>Hasło nie otwiera pliku albo plik jest uszkodzony. Spróbuj ponownie albo poproś o plik jeszcze raz.</translation>
    </message>
    <message>
        <source>A passphrase has at least {shortest} characters. Several words in a row are easy to keep.</source>
        <translation>Hasło ma co najmniej {shortest} znaków. Kilka słów z rzędu łatwo zapamiętać.</translation>
    </message>
    <message>
        <source>This passphrase does not open it. Nothing was changed; type it again.</source>
        <translation>To hasło tego nie otwiera. Niczego nie zmieniono; wpisz je ponownie.</translation>
    </message>
    <message>
        <source>This recovery code belongs to another file, or a newer code took its place.</source>
        <translation>Ten kod odzyskiwania należy do innego pliku albo zastąpił go nowszy.</translation>
    </message>
    <message>
        <source>A recovery code has {wanted} letters and digits; these are {typed}.</source>
        <translation>Kod odzyskiwania ma tyle liter i cyfr: {wanted}; wpisano: {typed}.</translation>
    </message>
    <message>
        <source>A letter of the recovery code is not right. Compare it again.</source>
        <translation>Jedna z liter kodu odzyskiwania się nie zgadza. Porównaj go jeszcze raz.</translation>
    </message>
    <message>
        <source>The data file is encrypted already.</source>
        <translation>Plik danych jest już zaszyfrowany.</translation>
    </message>
    <message>
        <source>This file is only being looked at. Take it over to change something in it.</source>
        <translation>Ten plik jest tylko oglądany. Przejmij go, aby coś w nim zmienić.</translation>
    </message>
    <message>
        <source>There is no export called “{kind}”.</source>
        <translation>Nie ma eksportu o nazwie „{kind}”.</translation>
    </message>
    <message>
        <source>A report is about the person; leave out “{name}”. Nothing was written.</source>
        <translation>Raport dotyczy osoby; pomiń „{name}”. Niczego nie zapisano.</translation>
    </message>
    <message>
        <source>{count} questions do not fit on the page; leave {limit} of them.</source>
        <translation>Pytania ({count}) nie mieszczą się na stronie; zostaw najwyżej {limit}.</translation>
    </message>
    <message>
        <source>A question of {length} letters does not fit on the page; {limit} do.</source>
        <translation>Pytanie o długości {length} znaków nie mieści się na stronie; mieści się {limit}.</translation>
    </message>
    <message>
        <source>Name one programme, or none for your own plan; {count} were named.</source>
        <translation>Podaj jeden program albo żaden, jeśli chodzi o własny plan; podano {count}.</translation>
    </message>
    <message>
        <source>The plan has {count} phases. Choose at least one of them.</source>
        <translation>Liczba faz planu: {count}. Wybierz co najmniej jedną z nich.</translation>
    </message>
    <message>
        <source>A calendar needs a plan with days; start “{slug}” first, or leave its name out.</source>
        <translation>Kalendarz wymaga planu z dniami; najpierw uruchom „{slug}” albo pomiń jego nazwę.</translation>
    </message>
    <message>
        <source>The plan is paused until somebody has looked at a warning sign, so there is nothing for a calendar. The check-up says what to do first.</source>
        <translation>Plan jest wstrzymany, dopóki ktoś nie sprawdzi sygnału ostrzegawczego, więc nie ma nic do kalendarza. Kontrola mówi, co zrobić najpierw.</translation>
    </message>
    <message>
        <source>Nothing is due from today on, so there is nothing for a calendar. A plan that rests can go on.</source>
        <translation>Od dzisiaj nic nie jest zaplanowane, więc nie ma nic do kalendarza. Plan, który odpoczywa, można kontynuować.</translation>
    </message>
    <message>
        <source>{file} is there already and was not overwritten.</source>
        <translation>{file} już istnieje i nie został nadpisany.</translation>
    </message>
    <message>
        <source>{path} cannot be read. Check the file and try again.</source>
        <translation>Nie można odczytać {path}. Sprawdź plik i spróbuj ponownie.</translation>
    </message>
</context>
<context>
    <name>program</name>
    <message>
        <source>each side</source>
        <translation>na stronę</translation>
    </message>
    <message>
        <source>“{name}” is not in use yet.</source>
        <translation>„{name}” jeszcze nie obowiązuje.</translation>
    </message>
</context>
<context>
    <name>programs</name>
    <message>
        <source>Programme</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>open-ended</source>
        <translation>bez terminu</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n dzień</numerusform>
            <numerusform>%n dni</numerusform>
            <numerusform>%n dni</numerusform>
        </translation>
    </message>
    <message>
        <source>week {number}</source>
        <translation>tydzień {number}</translation>
    </message>
    <message>
        <source>weeks {first}–{last}</source>
        <translation>tygodnie {first}–{last}</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>Two easy sessions in a row with all sets done, then a little more</source>
        <translation>Dwie lekkie sesje z rzędu z wszystkimi seriami, potem trochę więcej</translation>
    </message>
    <message>
        <source>Starts {day}</source>
        <translation>Zaczyna się {day}</translation>
    </message>
    <message>
        <source>From {day} to {last}</source>
        <translation>Od {day} do {last}</translation>
    </message>
    <message>
        <source>Started {day}</source>
        <translation>Początek {day}</translation>
    </message>
    <message>
        <source>{day} – {last}</source>
        <translation>{day} – {last}</translation>
    </message>
    <message>
        <source>{sessions} a week</source>
        <translation>tygodniowo: {sessions}</translation>
    </message>
    <message>
        <source>Needs no equipment</source>
        <translation>Bez sprzętu</translation>
    </message>
    <message>
        <source>Needs: {things}</source>
        <translation>Potrzebne: {things}</translation>
    </message>
    <message>
        <source>Pain rule: up to {limit} of 10, settled by next morning</source>
        <translation>Reguła bólu: do {limit} z 10, uspokaja się do następnego poranka</translation>
    </message>
    <message>
        <source>no equipment</source>
        <translation>bez sprzętu</translation>
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
        <translation>Bieg {distance}</translation>
    </message>
    <message>
        <source>{name}: done</source>
        <translation>{name}: wykonano</translation>
    </message>
    <message>
        <source>{name}: partly done</source>
        <translation>{name}: częściowo wykonano</translation>
    </message>
    <message>
        <source>{name}: not done</source>
        <translation>{name}: nie wykonano</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesja</translation>
    </message>
    <message>
        <source>next morning: {answer}</source>
        <translation>następny poranek: {answer}</translation>
    </message>
    <message>
        <source>{pain}, {place}</source>
        <translation>{pain}, {place}</translation>
    </message>
    <message>
        <source>Plan paused</source>
        <translation>Plan wstrzymany</translation>
    </message>
    <message>
        <source>A session that was not in the plan</source>
        <translation>Sesja spoza planu</translation>
    </message>
    <message>
        <source>Done on another day</source>
        <translation>Wykonano innego dnia</translation>
    </message>
    <message>
        <source>{day} · week {week}</source>
        <translation>{day} · tydzień {week}</translation>
    </message>
    <message>
        <source>Likely range {low}–{high}</source>
        <translation>Prawdopodobny zakres {low}–{high}</translation>
    </message>
    <message>
        <source>Answer that day: {answer}</source>
        <translation>Odpowiedź tego dnia: {answer}</translation>
    </message>
    <message>
        <source>{share} longer than the longest run of 30 days before</source>
        <translation>O {share} dłuższy niż najdłuższy bieg z 30 dni wcześniej</translation>
    </message>
    <message>
        <source>Phase: {name}</source>
        <translation>Faza: {name}</translation>
    </message>
    <message>
        <source>No entry</source>
        <translation>Bez wpisu</translation>
    </message>
    <message>
        <source>{label} {value}</source>
        <translation>{label} {value}</translation>
    </message>
    <message>
        <source>10-day trend {level}</source>
        <translation>Trend 10-dniowy {level}</translation>
    </message>
    <message>
        <source>Session not done</source>
        <translation>Sesja niewykonana</translation>
    </message>
    <message>
        <source>{done} of {planned} sessions done</source>
        <translation>Wykonane sesje: {done} z {planned}</translation>
    </message>
    <message>
        <source>Session partly done</source>
        <translation>Sesja częściowo wykonana</translation>
    </message>
    <message>
        <source>Session done</source>
        <translation>Sesja wykonana</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Niewykonana</translation>
    </message>
    <message>
        <source>{done} of {planned}</source>
        <translation>{done} z {planned}</translation>
    </message>
    <message>
        <source>Partly done</source>
        <translation>Częściowo</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Wykonana</translation>
    </message>
    <message>
        <source>ran {distance}</source>
        <translation>bieg {distance}</translation>
    </message>
    <message>
        <source>{day}, week {week}</source>
        <translation>{day}, tydzień {week}</translation>
    </message>
    <message>
        <source>Said on {day}: {answer}</source>
        <translation>Odpowiedź z dnia: {day} – {answer}</translation>
    </message>
    <message>
        <source>As it was told on {day}.</source>
        <translation>Tak, jak podano tego dnia: {day}.</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Co robić</translation>
    </message>
    <message>
        <source>I have had it looked at</source>
        <translation>Już sprawdzone</translation>
    </message>
    <message>
        <source>What would change it</source>
        <translation>Co by to zmieniło</translation>
    </message>
    <message>
        <source>Next fair look</source>
        <translation>Następna rzetelna ocena</translation>
    </message>
    <message>
        <source>How often right</source>
        <translation>Jak często trafnie</translation>
    </message>
</context>
<context>
    <name>proposals</name>
    <message>
        <source>Ready for a small step up?</source>
        <translation>Pora na mały krok w górę?</translation>
    </message>
    <message>
        <source>A smaller dose next time?</source>
        <translation>Następnym razem mniejsza dawka?</translation>
    </message>
    <message>
        <source>An easier exercise for a while?</source>
        <translation>Na jakiś czas łatwiejsze ćwiczenie?</translation>
    </message>
    <message>
        <source>{easier}, {new}, in place of {exercise}, {old}</source>
        <translation>{easier}, {new}, zamiast {exercise}, {old}</translation>
    </message>
    <message>
        <source>{exercise}: {old} → {new}</source>
        <translation>{exercise}: {old} → {new}</translation>
    </message>
    <message>
        <source>Ready to move on: {dose}</source>
        <translation>Pora na kolejny krok: {dose}</translation>
    </message>
    <message>
        <source>Better one step back: {dose}</source>
        <translation>Lepiej krok wstecz: {dose}</translation>
    </message>
    <message>
        <source>Better something easier: {easier}, {dose}</source>
        <translation>Lepiej coś łatwiejszego: {easier}, {dose}</translation>
    </message>
    <message>
        <source>Your rule is met: {days}, all sets, pain at most {pain}.</source>
        <translation>Twoja reguła jest spełniona: {days}, wszystkie serie, ból najwyżej {pain}.</translation>
    </message>
    <message>
        <source>Two sessions in a row went well, with all sets, little pain and calm mornings after: {days}.</source>
        <translation>Dwie sesje z rzędu poszły dobrze: wszystkie serie, mały ból i spokojne poranki po nich: {days}.</translation>
    </message>
    <message>
        <source>This session was too much, with high pain or a clearly worse morning after: {days}.</source>
        <translation>Ta sesja była za dużym obciążeniem, z silnym bólem lub wyraźnie gorszym porankiem po: {days}.</translation>
    </message>
    <message>
        <source>These sessions within seven days were too much: {days}.</source>
        <translation>Te sesje w ciągu siedmiu dni były za dużym obciążeniem: {days}.</translation>
    </message>
    <message>
        <source>Our default, after published limits of pain during exercise ({papers}).</source>
        <translation>Nasza wartość domyślna, według opublikowanych granic bólu podczas ćwiczeń ({papers}).</translation>
    </message>
</context>
<context>
    <name>reminders</name>
    <message>
        <source>Today has no score yet; one number is enough.</source>
        <translation>Dzisiaj nie ma jeszcze oceny; wystarczy jedna liczba.</translation>
    </message>
    <message>
        <source>One session of today is open.</source>
        <translation>Dzisiaj jedna sesja jest jeszcze otwarta.</translation>
    </message>
    <message>
        <source>{count} sessions of today are open.</source>
        <translation>Otwarte dzisiaj sesje: {count}.</translation>
    </message>
    <message>
        <source>Three short questions about the week, if you like.</source>
        <translation>Trzy krótkie pytania o tydzień, jeśli chcesz.</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>Home-care report: {complaint}</source>
        <translation>Raport z domowego leczenia: {complaint}</translation>
    </message>
    <message>
        <source>Printed {day}</source>
        <translation>Wydrukowano {day}</translation>
    </message>
    <message>
        <source>Sample data, invented</source>
        <translation>Dane przykładowe, wymyślone</translation>
    </message>
    <message>
        <source>{measure}, sessions done and weekly running</source>
        <translation>{measure}, wykonane sesje i bieganie w tygodniu</translation>
    </message>
    <message>
        <source>{measure} and sessions done</source>
        <translation>{measure} i wykonane sesje</translation>
    </message>
    <message>
        <source>No score was logged yet, so there is nothing to draw.</source>
        <translation>Nie zapisano jeszcze żadnej oceny, więc nie ma czego narysować.</translation>
    </message>
    <message>
        <source>Mean of each week, and days with an entry</source>
        <translation>Średnia każdego tygodnia i dni z wpisem</translation>
    </message>
    <message>
        <source>What was tried</source>
        <translation>Czego próbowano</translation>
    </message>
    <message>
        <source>Changes happened during this time; nothing here says what caused them.</source>
        <translation>Zmiany zaszły w tym czasie; nic tutaj nie mówi, co je spowodowało.</translation>
    </message>
    <message>
        <source>Questions the person would like to ask</source>
        <translation>Pytania, które ta osoba chce zadać</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notatki</translation>
    </message>
    <message>
        <source>Recorded by the person; it names no illness. Trend: mean of ten days with its 95 % range; now: last seven days; gaps are not filled. Made with Rehab on the person’s own computer.</source>
        <translation>Zapisane przez tę osobę; nie nazywa choroby. Trend: średnia z dziesięciu dni z zakresem 95%; teraz: ostatnie siedem dni; luki nie są wypełniane. Utworzono w Rehab na własnym komputerze tej osoby.</translation>
    </message>
    <message>
        <source>Appendix</source>
        <translation>Załącznik</translation>
    </message>
    <message>
        <source>How the answer is worked out</source>
        <translation>Jak powstaje odpowiedź</translation>
    </message>
    <message>
        <source>{span} {year}</source>
        <translation>{span} {year}</translation>
    </message>
    <message>
        <source>self-recorded</source>
        <translation>zapisy własne</translation>
    </message>
    <message>
        <source>A warning sign waits for a look: {sign}</source>
        <translation>Sygnał ostrzegawczy czeka na sprawdzenie: {sign}</translation>
    </message>
    <message>
        <source>Pain is coming down with home exercise</source>
        <translation>Ból maleje przy ćwiczeniach w domu</translation>
    </message>
    <message>
        <source>No worthwhile response to {weeks} of home exercise</source>
        <translation>Brak istotnej odpowiedzi na ćwiczenia w domu: {weeks}</translation>
    </message>
    <message>
        <source>Pain is rising in spite of home care</source>
        <translation>Ból rośnie mimo domowego leczenia</translation>
    </message>
    <message>
        <source>A flare after a jump in load; home care cannot be judged now</source>
        <translation>Zaostrzenie po skoku obciążenia; domowego leczenia nie można teraz ocenić</translation>
    </message>
    <message>
        <source>No clear change yet with home exercise</source>
        <translation>Jeszcze bez wyraźnej zmiany po ćwiczeniach w domu</translation>
    </message>
    <message>
        <source>Hardly any pain left after {weeks}</source>
        <translation>Prawie bez bólu po {weeks}</translation>
    </message>
    <message>
        <source>Too few sessions were done to judge the home exercise</source>
        <translation>Wykonano za mało sesji, by ocenić ćwiczenia w domu</translation>
    </message>
    <message>
        <source>Too few entries to judge the home exercise</source>
        <translation>Za mało wpisów, by ocenić ćwiczenia w domu</translation>
    </message>
    <message>
        <source>Too early to judge the home exercise</source>
        <translation>Za wcześnie, by ocenić ćwiczenia w domu</translation>
    </message>
    <message>
        <source>{share} of sessions done ({done} of {planned} in six weeks).</source>
        <translation>Wykonane sesje: {share} ({done} z {planned} w ciągu sześciu tygodni).</translation>
    </message>
    <message>
        <source>{measure} {course} (change {change}, 95 % range {low} to {high}).</source>
        <translation>{measure} {course} (zmiana {change}, zakres 95% {low} do {high}).</translation>
    </message>
    <message>
        <source>A change of about {mic} is one that people notice.</source>
        <translation>Ludzie zauważają zmianę o około {mic}.</translation>
    </message>
    <message>
        <source>Probability that home care is not working, from {entries}: {chance}.</source>
        <translation>Prawdopodobieństwo, że domowe leczenie nie działa ({entries}): {chance}.</translation>
    </message>
    <message>
        <source>over {share}</source>
        <translation>ponad {share}</translation>
    </message>
    <message>
        <source>under {share}</source>
        <translation>poniżej {share}</translation>
    </message>
    <message>
        <source>Pain medicine</source>
        <translation>Lek przeciwbólowy</translation>
    </message>
    <message>
        <source>not answered in {days}</source>
        <translation>bez odpowiedzi przez {days}</translation>
    </message>
    <message>
        <source>{took} of {answered} days</source>
        <translation>{took} z {answered} dni</translation>
    </message>
    <message>
        <source>answered in {days}</source>
        <translation>z odpowiedzią: {days}</translation>
    </message>
    <message>
        <source>recorded since {day}</source>
        <translation>zapisywane od {day}</translation>
    </message>
    <message>
        <source>Duration at the start</source>
        <translation>Czas trwania na początku</translation>
    </message>
    <message>
        <source>no entry in {days}</source>
        <translation>bez wpisu przez {days}</translation>
    </message>
    <message>
        <source>{mean} / 10</source>
        <translation>{mean} / 10</translation>
    </message>
    <message>
        <source>mean, {n} of {days} days</source>
        <translation>średnia, {n} z {days} dni</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>i jeszcze {count}</translation>
    </message>
    <message>
        <source>Nothing was logged yet.</source>
        <translation>Nic jeszcze nie zapisano.</translation>
    </message>
    <message>
        <source>{weeks}, {share} done</source>
        <translation>{weeks}, wykonano {share}</translation>
    </message>
    <message>
        <source>pain meanwhile {change}</source>
        <translation>ból w tym czasie {change}</translation>
    </message>
    <message>
        <source>{range} a week</source>
        <translation>{range} na tydzień</translation>
    </message>
    <message>
        <source>longest day {distance}</source>
        <translation>najdłuższy dzień {distance}</translation>
    </message>
    <message>
        <source>Running, {longest}</source>
        <translation>Bieganie, {longest}</translation>
    </message>
    <message>
        <source>Answers to the safety questions</source>
        <translation>Odpowiedzi na pytania o bezpieczeństwo</translation>
    </message>
    <message>
        <source>Answers to the safety questions, {day}</source>
        <translation>Odpowiedzi na pytania o bezpieczeństwo, {day}</translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <translation>Jeszcze bez odpowiedzi</translation>
    </message>
    <message>
        <source>and {count} more, all answered with no</source>
        <translation>i jeszcze {count}, na wszystkie odpowiedź „nie”</translation>
    </message>
    <message>
        <source>and {count} more, some of them with yes</source>
        <translation>i jeszcze {count}, na niektóre odpowiedź „tak”</translation>
    </message>
    <message>
        <source>answered on {day}, nobody has looked yet</source>
        <translation>odpowiedź z {day}, nikt jeszcze nie sprawdził</translation>
    </message>
    <message>
        <source>The answer is worked out every day from the entries up to that day: the scores of the first week and of the last ones, their spread, the sessions done, and the load. It gives a probability for each state and names the likeliest one.</source>
        <translation>Odpowiedź jest obliczana codziennie z wpisów do danego dnia: z ocen pierwszego tygodnia i ostatnich, ich rozrzutu, wykonanych sesji i obciążenia. Podaje prawdopodobieństwo każdego stanu i nazywa najbardziej prawdopodobny.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dzień</translation>
    </message>
    <message>
        <source>Stiff, min</source>
        <translation>Sztywność, min</translation>
    </message>
    <message>
        <source>Woken at night</source>
        <translation>Wybudzenia w nocy</translation>
    </message>
    <message>
        <source>Medicine</source>
        <translation>Leki</translation>
    </message>
    <message>
        <source>Scores and answers, 0–10</source>
        <translation>Oceny i odpowiedzi, 0–10</translation>
    </message>
    <message>
        <source>No entry.</source>
        <translation>Bez wpisu.</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesja</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Wykonano</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Przed</translation>
    </message>
    <message>
        <source>During</source>
        <translation>Podczas</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Po</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Powód</translation>
    </message>
    <message>
        <source>Sessions, pain 0–10</source>
        <translation>Sesje, ból 0–10</translation>
    </message>
    <message>
        <source>No session was logged.</source>
        <translation>Nie zapisano żadnej sesji.</translation>
    </message>
    <message>
        <source>{done} of {planned}</source>
        <translation>{done} z {planned}</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Ćwiczenie</translation>
    </message>
    <message>
        <source>Last dose</source>
        <translation>Ostatnia dawka</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Zaplanowano</translation>
    </message>
    <message>
        <source>Sessions done</source>
        <translation>Wykonane sesje</translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation>Ćwiczenia</translation>
    </message>
    <message>
        <source>No exercise was planned.</source>
        <translation>Nie zaplanowano żadnego ćwiczenia.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Co</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kiedy</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Ile</translation>
    </message>
    <message>
        <source>Two weeks before</source>
        <translation>Dwa tygodnie przed</translation>
    </message>
    <message>
        <source>During or after</source>
        <translation>W trakcie lub po</translation>
    </message>
    <message>
        <source>Change meanwhile (95 % range)</source>
        <translation>Zmiana w tym czasie (zakres 95%)</translation>
    </message>
    <message>
        <source>Treatments, {measure}</source>
        <translation>Terapie, {measure}</translation>
    </message>
    <message>
        <source>No treatment was logged.</source>
        <translation>Nie zapisano żadnej terapii.</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>pominięto</translation>
    </message>
    <message>
        <source>What the answers asked for</source>
        <translation>Czego wymagały odpowiedzi</translation>
    </message>
    <message>
        <source>Answered with yes or not sure</source>
        <translation>Odpowiedzi „tak” lub „nie wiem”</translation>
    </message>
    <message>
        <source>Safety questions</source>
        <translation>Pytania o bezpieczeństwo</translation>
    </message>
    <message>
        <source>They were not answered yet.</source>
        <translation>Jeszcze na nie nie odpowiedziano.</translation>
    </message>
</context>
<context>
    <name>rescue</name>
    <message>
        <source>Saved: {counts}</source>
        <translation>Zapisano: {counts}</translation>
    </message>
    <message>
        <source>Everything could be read.</source>
        <translation>Wszystko udało się odczytać.</translation>
    </message>
    <message>
        <source>What is missing is listed in the text file beside it.</source>
        <translation>To, czego brakuje, wymienia plik tekstowy obok.</translation>
    </message>
    <message>
        <source>If you go on with this, the damaged file is kept beside the backups, as it is.</source>
        <translation>Jeśli zaczniesz z tym pracować, uszkodzony plik pozostanie bez zmian obok kopii zapasowych.</translation>
    </message>
    <message>
        <source>Nothing: everything could be read.</source>
        <translation>Nic: wszystko udało się odczytać.</translation>
    </message>
    <message>
        <source>Read from {file}, which was not changed.</source>
        <translation>Odczytano z {file}, który nie został zmieniony.</translation>
    </message>
    <message>
        <source>Saved: {counts}.</source>
        <translation>Zapisano: {counts}.</translation>
    </message>
    <message>
        <source>What could not be read or was left out</source>
        <translation>Czego nie udało się odczytać lub co pominięto</translation>
    </message>
    <message>
        <source>The file beside this list can be taken over in Rehab (Ctrl+O, or &apos;rehab import&apos;), and its tables can be read without Rehab.</source>
        <translation>Plik obok tej listy można przejąć w Rehab (Ctrl+O lub &apos;rehab import&apos;), a jego tabele czytać bez Rehab.</translation>
    </message>
    <message>
        <source>“{name}” was written by a newer version and does not come along.</source>
        <translation>„{name}” zapisano w nowszej wersji i zostaje pominięte.</translation>
    </message>
    <message>
        <source>{what}: not all could be read; how many are missing cannot be told.</source>
        <translation>{what}: nie wszystko udało się odczytać; nie wiadomo, ilu pozycji brakuje.</translation>
    </message>
    <message>
        <source>{what}: {count} could not be read.</source>
        <translation>{what}: nie udało się odczytać: {count}.</translation>
    </message>
    <message>
        <source>{what}: {count} hold values that cannot be right and were left out.</source>
        <translation>{what}: zawierają niemożliwe wartości i zostały pominięte: {count}.</translation>
    </message>
    <message>
        <source>{what}: {count} belong to an entry that could not be read and were left out.</source>
        <translation>{what}: należą do wpisu, którego nie udało się odczytać, i zostały pominięte: {count}.</translation>
    </message>
    <message>
        <source>The person could not be read; one without a name stands in that place.</source>
        <translation>Osoby nie udało się odczytać; w jej miejscu stoi osoba bez nazwy.</translation>
    </message>
    <message>
        <source>The complaint could not be read. One stands in its place so that the entries have somewhere to be: where it hurts and on which side is a guess.</source>
        <translation>Dolegliwości nie udało się odczytać. W jej miejscu stoi inna, aby wpisy miały gdzie być: miejsce bólu i strona są zgadywane.</translation>
    </message>
    <message>
        <source>Own pictures</source>
        <translation>Własne obrazy</translation>
    </message>
</context>
<context>
    <name>runs</name>
    <message>
        <source>and {count} more</source>
        <translation>i jeszcze {count}</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nowe</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Znane</translation>
    </message>
    <message>
        <source>Typed by hand?</source>
        <translation>Wpisane ręcznie?</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>Nieczytelne</translation>
    </message>
    <message>
        <source>mi a week</source>
        <translation>mi na tydzień</translation>
    </message>
    <message>
        <source>km a week</source>
        <translation>km na tydzień</translation>
    </message>
    <message>
        <source>Next morning</source>
        <translation>Poranek potem</translation>
    </message>
    <message>
        <source>Next day</source>
        <translation>Następny dzień</translation>
    </message>
    <message>
        <source>first-step pain</source>
        <translation>ból przy pierwszych krokach</translation>
    </message>
    <message>
        <source>worst pain</source>
        <translation>najsilniejszy ból</translation>
    </message>
    <message>
        <source>now</source>
        <translation>teraz</translation>
    </message>
    <message>
        <source>miles</source>
        <translation>mile</translation>
    </message>
    <message>
        <source>kilometres</source>
        <translation>kilometry</translation>
    </message>
    <message>
        <source>, pain {score}</source>
        <translation>, ból {score}</translation>
    </message>
    <message>
        <source>Weekly {name} and pain. {weeks}</source>
        <translation>{name} i ból w kolejnych tygodniach. {weeks}</translation>
    </message>
    <message>
        <source>{runs} since {month} · {far} a week on average</source>
        <translation>{runs} od {month} · średnio {far} na tydzień</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Bieg</translation>
    </message>
    <message>
        <source>pain {pain} of 10</source>
        <translation>ból {pain} z 10</translation>
    </message>
    <message>
        <source>Go to level {level}</source>
        <translation>Przejdź na poziom {level}</translation>
    </message>
    <message>
        <source>Go back to level {level}</source>
        <translation>Wróć na poziom {level}</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Zakończ</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Jeszcze nie</translation>
    </message>
    <message>
        <source>End the way back</source>
        <translation>Zakończ powrót</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>dokument PDF</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>obraz</translation>
    </message>
    <message>
        <source>a web page</source>
        <translation>strona WWW</translation>
    </message>
    <message>
        <source>a JSON file</source>
        <translation>plik JSON</translation>
    </message>
    <message>
        <source>another kind of XML file</source>
        <translation>inny rodzaj pliku XML</translation>
    </message>
    <message>
        <source>a database</source>
        <translation>baza danych</translation>
    </message>
    <message>
        <source>an archive of another kind than ZIP</source>
        <translation>archiwum inne niż ZIP</translation>
    </message>
    <message>
        <source>a document of an office program</source>
        <translation>dokument programu biurowego</translation>
    </message>
    <message>
        <source>GPX track</source>
        <translation>ślad GPX</translation>
    </message>
    <message>
        <source>TCX activity</source>
        <translation>aktywność TCX</translation>
    </message>
    <message>
        <source>FIT activity</source>
        <translation>aktywność FIT</translation>
    </message>
    <message>
        <source>table</source>
        <translation>tabela</translation>
    </message>
    <message>
        <source>export of Strava</source>
        <translation>eksport ze Stravy</translation>
    </message>
    <message>
        <source>list of Garmin</source>
        <translation>lista z Garmina</translation>
    </message>
    <message>
        <source>archive</source>
        <translation>archiwum</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>folder</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>nieznany</translation>
    </message>
    <message>
        <source>1 run</source>
        <translation>1 bieg</translation>
    </message>
    <message numerus="yes">
        <source>%n runs</source>
        <translation>
            <numerusform>%n bieg</numerusform>
            <numerusform>%n biegi</numerusform>
            <numerusform>%n biegów</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} new</source>
        <translation>nowe: {count}</translation>
    </message>
    <message>
        <source>{count} known</source>
        <translation>znane: {count}</translation>
    </message>
    <message>
        <source>{count} probably typed by hand</source>
        <translation>prawdopodobnie wpisane ręcznie: {count}</translation>
    </message>
    <message>
        <source>{count} of other sports</source>
        <translation>inne sporty: {count}</translation>
    </message>
    <message>
        <source>{count} unreadable</source>
        <translation>nieczytelne: {count}</translation>
    </message>
    <message>
        <source>some points without a usable place or time were left out</source>
        <translation>pominięto punkty bez użytecznego miejsca lub czasu</translation>
    </message>
    <message>
        <source>leaps that nobody can run were left out</source>
        <translation>pominięto skoki, których nikt nie przebiegnie</translation>
    </message>
    <message>
        <source>the heart rate was left out</source>
        <translation>pominięto tętno</translation>
    </message>
    <message>
        <source>the file is damaged; what could be read was taken</source>
        <translation>plik jest uszkodzony; wzięto to, co dało się odczytać</translation>
    </message>
    <message>
        <source>the end of the file is missing; distance and time come from its points</source>
        <translation>brakuje końca pliku; dystans i czas pochodzą z jego punktów</translation>
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
        <translation>po przerwie</translation>
    </message>
    <message>
        <source>{times} times as long</source>
        <translation>{times}× dłuższy</translation>
    </message>
    <message>
        <source>{share} longer</source>
        <translation>o {share} dłuższy</translation>
    </message>
    <message>
        <source>The first run after more than 30 days.</source>
        <translation>Pierwszy bieg po ponad 30 dniach.</translation>
    </message>
    <message>
        <source>About half of what was usual is a good start: {far}.</source>
        <translation>Mniej więcej połowa tego, co zwykle, to dobry początek: {far}.</translation>
    </message>
    <message>
        <source>Your longest run of the 30 days before was {far}.</source>
        <translation>Najdłuższy bieg z 30 dni wcześniej: {far}.</translation>
    </message>
    <message>
        <source>Runners who lengthened a single run like this got hurt more often.</source>
        <translation>Biegacze, którzy tak wydłużali pojedynczy bieg, częściej doznawali urazów.</translation>
    </message>
    <message>
        <source>Next time, up to {far} keeps the step small.</source>
        <translation>Następnym razem krok pozostanie mały, jeśli nie przekroczysz {far}.</translation>
    </message>
    <message>
        <source>Longest in the 30 days before: {far}.</source>
        <translation>Najdłuższy w 30 dniach wcześniej: {far}.</translation>
    </message>
    <message>
        <source>A calm next one is up to {far}.</source>
        <translation>Spokojny następny to najwyżej {far}.</translation>
    </message>
    <message>
        <source>No run much longer than before in {span}</source>
        <translation>Bez biegu znacznie dłuższego niż wcześniej w ciągu {span}</translation>
    </message>
    <message>
        <source>1 run much longer than before in {span}</source>
        <translation>1 bieg znacznie dłuższy niż wcześniej w ciągu {span}</translation>
    </message>
    <message numerus="yes">
        <source>%n runs much longer than before in {span}</source>
        <translation>
            <numerusform>%n bieg znacznie dłuższy niż wcześniej w ciągu {span}</numerusform>
            <numerusform>%n biegi znacznie dłuższe niż wcześniej w ciągu {span}</numerusform>
            <numerusform>%n biegów znacznie dłuższych niż wcześniej w ciągu {span}</numerusform>
        </translation>
    </message>
    <message>
        <source>{minutes} min running without a break</source>
        <translation>{minutes} min biegu bez przerwy</translation>
    </message>
    <message>
        <source>{run} min running, {walk} min walking, {times} times</source>
        <translation>{run} min biegu, {walk} min marszu, {times} razy</translation>
    </message>
    <message>
        <source>Level {number}</source>
        <translation>Poziom {number}</translation>
    </message>
    <message>
        <source>30 minutes of brisk walking with pain of {most} at most</source>
        <translation>30 minut szybkiego marszu z bólem najwyżej {most}</translation>
    </message>
    <message>
        <source>The morning after that walk was no worse than usual</source>
        <translation>Poranek po tym marszu nie był gorszy niż zwykle</translation>
    </message>
    <message>
        <source>20 heel raises on the sore leg alone</source>
        <translation>20 wspięć na palce na samej bolesnej nodze</translation>
    </message>
    <message>
        <source>10 hops on the sore leg with pain of {most} at most</source>
        <translation>10 podskoków na bolesnej nodze z bólem najwyżej {most}</translation>
    </message>
    <message>
        <source>Ready for level {level}</source>
        <translation>Można przejść na poziom {level}</translation>
    </message>
    <message>
        <source>One level back: {level}</source>
        <translation>Jeden poziom wstecz: {level}</translation>
    </message>
    <message>
        <source>Stay on level {level}</source>
        <translation>Zostań na poziomie {level}</translation>
    </message>
    <message>
        <source>Rest, then level 1 again</source>
        <translation>Odpoczynek, potem znów poziom 1</translation>
    </message>
    <message>
        <source>Stop running for now</source>
        <translation>Na razie przestań biegać</translation>
    </message>
    <message>
        <source>Level {level}: wait for the morning</source>
        <translation>Poziom {level}: poczekaj na poranek</translation>
    </message>
    <message>
        <source>30 minutes without a break: you are back</source>
        <translation>30 minut bez przerwy: powrót zakończony</translation>
    </message>
    <message>
        <source>The last run hurt by more than 5.</source>
        <translation>W ostatnim biegu ból był większy niż 5.</translation>
    </message>
    <message>
        <source>The morning after the last run was clearly worse than usual.</source>
        <translation>Poranek po ostatnim biegu był wyraźnie gorszy niż zwykle.</translation>
    </message>
    <message>
        <source>With a bone that was hurt, any pain while running counts. Show it to a doctor.</source>
        <translation>Przy kości po urazie liczy się każdy ból podczas biegu. Pokaż to lekarzowi.</translation>
    </message>
    <message>
        <source>Two runs in a row settled by the next morning, with pain of 2 at most.</source>
        <translation>Dwa biegi z rzędu uspokoiły się do następnego poranka, z bólem najwyżej 2.</translation>
    </message>
    <message>
        <source>{settled} of 2 settled runs in a row so far.</source>
        <translation>Biegi z rzędu, które się uspokoiły: na razie {settled} z 2.</translation>
    </message>
    <message>
        <source>Two settled runs in a row lead to the next level.</source>
        <translation>Dwa biegi z rzędu, które się uspokoiły, prowadzą na następny poziom.</translation>
    </message>
    <message>
        <source>The last run has no pain score. Add it, so that it counts.</source>
        <translation>Ostatni bieg nie ma oceny bólu. Dodaj ją, aby się liczył.</translation>
    </message>
    <message>
        <source>Tomorrow’s first steps say whether the last run settled.</source>
        <translation>Jutrzejsze pierwsze kroki powiedzą, czy ostatni bieg się uspokoił.</translation>
    </message>
    <message>
        <source>Next: today, {what}.</source>
        <translation>Następny: dzisiaj, {what}.</translation>
    </message>
    <message>
        <source>Next: {day}, {what}.</source>
        <translation>Następny: {day}, {what}.</translation>
    </message>
    <message>
        <source>Insoles</source>
        <translation>Wkładki</translation>
    </message>
    <message>
        <source>Shoes</source>
        <translation>Buty</translation>
    </message>
    <message>
        <source>{far}, no run noted yet</source>
        <translation>{far}, nie zanotowano jeszcze biegu</translation>
    </message>
    <message>
        <source>{far} · {runs}</source>
        <translation>{far} · {runs}</translation>
    </message>
    <message>
        <source>no morning after it was scored yet</source>
        <translation>nie oceniono jeszcze żadnego poranka po nim</translation>
    </message>
    <message>
        <source>mornings after: {mean} on average (n = {count})</source>
        <translation>poranki po: średnio {mean} (n = {count})</translation>
    </message>
</context>
<context>
    <name>safety</name>
    <message>
        <source>This program is a personal exercise and pain diary with general information. It does not diagnose, treat or replace care from a health professional. It cannot see or examine you.</source>
        <translation>Ten program to osobisty dziennik ćwiczeń i bólu z ogólnymi informacjami. Nie stawia diagnozy, nie leczy i nie zastępuje opieki specjalisty. Nie może cię zobaczyć ani zbadać.</translation>
    </message>
    <message>
        <source>For people aged 18 and over. If you are pregnant, have diabetes, take blood thinners or had surgery recently, show the plan to a physiotherapist or doctor before you start.</source>
        <translation>Dla osób, które ukończyły 18 lat. W ciąży, przy cukrzycy, przy przyjmowaniu leków rozrzedzających krew lub po niedawnej operacji pokaż plan fizjoterapeucie lub lekarzowi, zanim zaczniesz.</translation>
    </message>
    <message>
        <source>This program is not made for people under 18: bones that still grow need other rules. Please ask a doctor or physiotherapist. You can look around with sample data.</source>
        <translation>Ten program nie jest przeznaczony dla osób poniżej 18 lat: kości, które jeszcze rosną, wymagają innych reguł. Zapytaj lekarza lub fizjoterapeutę. Możesz się rozejrzeć na danych przykładowych.</translation>
    </message>
    <message>
        <source>These exercises suit many people but not everyone. Stop if pain rises above your limit, or if anything on the warning list applies. If unsure, show the plan to a physiotherapist or doctor.</source>
        <translation>Te ćwiczenia są odpowiednie dla wielu osób, ale nie dla każdego. Przerwij, jeśli ból przekroczy twoją granicę albo dotyczy cię coś z listy ostrzeżeń. W razie wątpliwości pokaż plan fizjoterapeucie lub lekarzowi.</translation>
    </message>
    <message>
        <source>A sudden snap or a sharp, sudden pain</source>
        <translation>Nagłe trzaśnięcie albo ostry, nagły ból</translation>
    </message>
    <message>
        <source>You cannot put weight on the leg</source>
        <translation>Nie możesz obciążyć nogi</translation>
    </message>
    <message>
        <source>New numbness, weakness or tingling</source>
        <translation>Nowe drętwienie, osłabienie lub mrowienie</translation>
    </message>
    <message>
        <source>Fever, or a hot, red swelling</source>
        <translation>Gorączka albo gorący, czerwony obrzęk</translation>
    </message>
    <message>
        <source>Pain that wakes you several times a night</source>
        <translation>Ból, który budzi cię kilka razy w nocy</translation>
    </message>
    <message>
        <source>Chest pain, short breath or giddiness</source>
        <translation>Ból w klatce piersiowej, duszność lub zawroty głowy</translation>
    </message>
    <message>
        <source>Based on {entries} in the last 14 days. Gaps are not filled in.</source>
        <translation>Podstawa: {entries} w ostatnich 14 dniach. Luki nie są wypełniane.</translation>
    </message>
    <message>
        <source>Calculated only from your own entries. Natural ups and downs, medicine and activity also change these numbers.</source>
        <translation>Obliczone tylko z twoich własnych wpisów. Na te liczby wpływają też naturalne wahania, leki i aktywność.</translation>
    </message>
    <message>
        <source>Many people improve over months with or without treatment.</source>
        <translation>U wielu osób poprawa przychodzi z miesiącami, z leczeniem lub bez niego.</translation>
    </message>
    <message>
        <source>Your answer can have a harmless cause, but it needs a professional look: {action}. Do not continue the plan until then.</source>
        <translation>Twoja odpowiedź może mieć niegroźną przyczynę, ale wymaga sprawdzenia przez specjalistę: {action}. Do tego czasu nie kontynuuj planu.</translation>
    </message>
    <message>
        <source>Everything stays on this computer, in {folder}. Nothing is sent anywhere.</source>
        <translation>Wszystko zostaje na tym komputerze, w {folder}. Nic nie jest nigdzie wysyłane.</translation>
    </message>
    <message>
        <source>The Rehab contributors. No conflict of interest was declared. Free software under the MIT licence, without any warranty. No professional body has reviewed it.</source>
        <translation>Twórcy Rehab (The Rehab contributors). Nie zgłoszono konfliktu interesów. Wolne oprogramowanie na licencji MIT, bez żadnej gwarancji. Nie zostało ocenione przez żadną organizację zawodową.</translation>
    </message>
    <message>
        <source>Tell the project of a wrong sentence or number: every sentence stands in a file under exercises or in the texts of the program, with its source. Copy the versions above into your report, never your own data.</source>
        <translation>Zgłoś projektowi błędne zdanie lub liczbę: każde zdanie znajduje się w pliku w katalogu exercises lub w tekstach programu, ze źródłem. Skopiuj do zgłoszenia powyższe wersje, nigdy własnych danych.</translation>
    </message>
    <message>
        <source>Sources last looked through on {day}, most of them as abstracts. V: the source was seen. M: cited from memory. P: our own default.</source>
        <translation>Źródła ostatnio przejrzano {day}, większość jako streszczenia. V: źródło widziano. M: cytowane z pamięci. P: nasza własna wartość domyślna.</translation>
    </message>
</context>
<context>
    <name>self_tests</name>
    <message>
        <source>Left</source>
        <translation>Lewa</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Prawa</translation>
    </message>
    <message>
        <source>Heel raises on one leg</source>
        <translation>Wspięcia na palce na jednej nodze</translation>
    </message>
    <message>
        <source>Knee to wall</source>
        <translation>Kolano do ściany</translation>
    </message>
    <message>
        <source>Standing on one leg</source>
        <translation>Stanie na jednej nodze</translation>
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
        <translation>razy</translation>
    </message>
    <message>
        <source>cm</source>
        <translation>cm</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>sekundy</translation>
    </message>
    <message>
        <source>Stand on one leg, fingertips on a wall. Rise as high as you can, about once a second, until you cannot go on. Leave it out on a day with strong pain.</source>
        <translation>Stań na jednej nodze, opuszki palców na ścianie. Wspinaj się jak najwyżej, mniej więcej raz na sekundę, dopóki możesz. Pomiń w dniu z silnym bólem.</translation>
    </message>
    <message>
        <source>Foot flat, knee over the second toe to the wall, heel down. Measure from the big toe to the wall, as far back as the knee still touches.</source>
        <translation>Stopa płasko, kolano nad drugim palcem do ściany, pięta na podłodze. Zmierz odległość od palucha do ściany, tak daleko, jak kolano jeszcze dotyka.</translation>
    </message>
    <message>
        <source>Stand tall near something to hold on to, knee soft, and lift the other foot. Stop the time when the foot or a hand touches down.</source>
        <translation>Stań prosto blisko czegoś, czego można się złapać, kolano miękkie, i unieś drugą stopę. Zatrzymaj czas, gdy stopa lub ręka czegoś dotknie.</translation>
    </message>
    <message>
        <source>both sides the same</source>
        <translation>obie strony jednakowo</translation>
    </message>
    <message>
        <source>left is {share} of right</source>
        <translation>lewa to {share} prawej</translation>
    </message>
    <message>
        <source>right is {share} of left</source>
        <translation>prawa to {share} lewej</translation>
    </message>
    <message>
        <source>left {value}</source>
        <translation>lewa {value}</translation>
    </message>
    <message>
        <source>right {value}</source>
        <translation>prawa {value}</translation>
    </message>
    <message>
        <source>Your own numbers, to compare the sides and with earlier days. No level is right for everybody, and the verdict does not look at them.</source>
        <translation>Twoje własne liczby, do porównania stron i z wcześniejszymi dniami. Żaden poziom nie jest właściwy dla każdego, a werdykt ich nie uwzględnia.</translation>
    </message>
</context>
<context>
    <name>session</name>
    <message>
        <source>1 exercise</source>
        <translation>1 ćwiczenie</translation>
    </message>
    <message numerus="yes">
        <source>%n exercises</source>
        <translation>
            <numerusform>%n ćwiczenie</numerusform>
            <numerusform>%n ćwiczenia</numerusform>
            <numerusform>%n ćwiczeń</numerusform>
        </translation>
    </message>
    <message>
        <source>Session done</source>
        <translation>Sesja wykonana</translation>
    </message>
    <message>
        <source>{done} of {total} exercises</source>
        <translation>Ćwiczenia: {done} z {total}</translation>
    </message>
    <message>
        <source>pain {value}</source>
        <translation>ból {value}</translation>
    </message>
    <message>
        <source>Pain before</source>
        <translation>Ból przed</translation>
    </message>
    <message>
        <source>Strongest pain during</source>
        <translation>Najsilniejszy ból podczas</translation>
    </message>
    <message>
        <source>Pain now, after the session</source>
        <translation>Ból teraz, po sesji</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>opcjonalnie</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>nie wykonano</translation>
    </message>
    <message>
        <source>done</source>
        <translation>wykonano</translation>
    </message>
    <message>
        <source>{done} of {planned} sets</source>
        <translation>serie: {done} z {planned}</translation>
    </message>
    <message>
        <source>{value} – noted. Have the warning sign looked at first.</source>
        <translation>{value} – zanotowano. Najpierw daj sprawdzić sygnał ostrzegawczy.</translation>
    </message>
    <message>
        <source>{value} – fine. Carry on.</source>
        <translation>{value} – w porządku. Kontynuuj.</translation>
    </message>
    <message>
        <source>{value} – acceptable, if it settles by tomorrow morning.</source>
        <translation>{value} – do przyjęcia, jeśli do jutra rana się uspokoi.</translation>
    </message>
    <message>
        <source>{value} – acceptable. Tomorrow&apos;s first steps tell us whether this dose suits you. We will ask.</source>
        <translation>{value} – do przyjęcia. Jutrzejsze pierwsze kroki powiedzą nam, czy ta dawka ci służy. Zapytamy.</translation>
    </message>
    <message>
        <source>{value} – acceptable. Tomorrow&apos;s check-in tells us whether this dose suits you.</source>
        <translation>{value} – do przyjęcia. Jutrzejszy zapis powie nam, czy ta dawka ci służy.</translation>
    </message>
    <message>
        <source>{value} – too much. Leave the exercise that hurt, and do about half of it next time.</source>
        <translation>{value} – za dużo. Pomiń ćwiczenie, które boli, a następnym razem zrób około połowy.</translation>
    </message>
    <message>
        <source>{value} – too much. Stop here for today, and do about half next time.</source>
        <translation>{value} – za dużo. Zakończ na dzisiaj, a następnym razem zrób około połowy.</translation>
    </message>
    <message>
        <source>Sharp pain, or a limp?</source>
        <translation>Ostry ból albo utykanie?</translation>
    </message>
    <message>
        <source>Sharp or sudden</source>
        <translation>Ostry lub nagły</translation>
    </message>
    <message>
        <source>I moved differently</source>
        <translation>Inny sposób ruchu</translation>
    </message>
    <message>
        <source>Leave that exercise out for today, and do 50 to 70 % of it next time.</source>
        <translation>Pomiń to ćwiczenie na dzisiaj, a następnym razem zrób 50 do 70%.</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesja</translation>
    </message>
    <message>
        <source>{session} saved</source>
        <translation>{session}: zapisano</translation>
    </message>
    <message>
        <source>{session} deleted</source>
        <translation>{session}: usunięto</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>Reminders</source>
        <translation>Przypomnienia</translation>
    </message>
    <message>
        <source>When they come</source>
        <translation>Kiedy się pojawiają</translation>
    </message>
    <message>
        <source>Reminders come while Rehab runs, also minimised. They tell nothing of what you logged, and nothing leaves this computer.</source>
        <translation>Przypomnienia pojawiają się, gdy Rehab działa, także zminimalizowany. Nie mówią nic o tym, co zapisujesz, i nic nie opuszcza tego komputera.</translation>
    </message>
    <message>
        <source>Morning check-in</source>
        <translation>Poranny zapis bólu</translation>
    </message>
    <message>
        <source>When the day has no score yet.</source>
        <translation>Gdy dzień nie ma jeszcze oceny.</translation>
    </message>
    <message>
        <source>Time of the check-in</source>
        <translation>Godzina zapisu</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sesje</translation>
    </message>
    <message>
        <source>When a session of the day is still open.</source>
        <translation>Gdy sesja dnia jest jeszcze otwarta.</translation>
    </message>
    <message>
        <source>Time of the sessions</source>
        <translation>Godzina sesji</translation>
    </message>
    <message>
        <source>Weekly questions</source>
        <translation>Pytania tygodniowe</translation>
    </message>
    <message>
        <source>On the day they are due, and after it until they are answered.</source>
        <translation>W dniu, na który przypadają, i później, aż do odpowiedzi.</translation>
    </message>
    <message>
        <source>Time of the weekly questions</source>
        <translation>Godzina pytań tygodniowych</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>Raz</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Cisza od</translation>
    </message>
    <message>
        <source>Nothing is said in the quiet hours; what fell into them comes after.</source>
        <translation>W godzinach ciszy nic się nie odzywa; co w nich wypadło, pojawia się później.</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Cisza do</translation>
    </message>
    <message>
        <source>The same hour twice means no quiet hours.</source>
        <translation>Dwa razy ta sama godzina oznacza brak godzin ciszy.</translation>
    </message>
    <message>
        <source>Say it again</source>
        <translation>Powtarzaj</translation>
    </message>
    <message>
        <source>Once a day, or every so often until it is logged.</source>
        <translation>Raz dziennie albo co jakiś czas, aż pojawi się zapis.</translation>
    </message>
    <message>
        <source>Later means</source>
        <translation>„Później” oznacza</translation>
    </message>
    <message>
        <source>How long Later puts a reminder off.</source>
        <translation>Na jak długo „Później” odkłada przypomnienie.</translation>
    </message>
    <message>
        <source>Closing the window leaves an icon in the tray; Quit in the File menu ends Rehab.</source>
        <translation>Zamknięcie okna zostawia ikonę w zasobniku; „Zakończ” w menu Plik kończy pracę Rehab.</translation>
    </message>
    <message>
        <source>This desktop shows no tray; closing the window ends Rehab.</source>
        <translation>Ten pulpit nie ma zasobnika; zamknięcie okna kończy pracę Rehab.</translation>
    </message>
    <message>
        <source>Keep running in the tray</source>
        <translation>Działaj dalej w zasobniku</translation>
    </message>
    <message>
        <source>Start with the computer</source>
        <translation>Uruchamiaj z komputerem</translation>
    </message>
    <message>
        <source>Opens Rehab when you log in. Off takes the entry out again.</source>
        <translation>Otwiera Rehab po zalogowaniu. Wyłączenie usuwa ten wpis.</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Systemowy</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Jasny</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Ciemny</translation>
    </message>
    <message>
        <source>As usual here</source>
        <translation>Jak tu zwykle</translation>
    </message>
    <message>
        <source>As the computer says</source>
        <translation>Jak w komputerze</translation>
    </message>
    <message>
        <source>km</source>
        <translation>km</translation>
    </message>
    <message>
        <source>miles</source>
        <translation>mile</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Wygląd</translation>
    </message>
    <message>
        <source>Follows the computer unless you choose.</source>
        <translation>Jak w systemie, chyba że wybierzesz inaczej.</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Wielkość tekstu</translation>
    </message>
    <message>
        <source>Everything grows with it, up to 200 %.</source>
        <translation>Wszystko rośnie razem z nim, do 200%.</translation>
    </message>
    <message>
        <source>Figure in the drawings</source>
        <translation>Postać na rysunkach</translation>
    </message>
    <message>
        <source>Skin tone of the drawn person, or plain stone.</source>
        <translation>Odcień skóry rysowanej osoby albo zwykły kamień.</translation>
    </message>
    <message>
        <source>Sand</source>
        <translation>Piasek</translation>
    </message>
    <message>
        <source>Clay</source>
        <translation>Glina</translation>
    </message>
    <message>
        <source>Umber</source>
        <translation>Umbra</translation>
    </message>
    <message>
        <source>Stone</source>
        <translation>Kamień</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Język</translation>
    </message>
    <message>
        <source>Another one closes the window and opens it again.</source>
        <translation>Inny język zamyka okno i otwiera je ponownie.</translation>
    </message>
    <message>
        <source>Week starts on</source>
        <translation>Początek tygodnia</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Dystans</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Kraj</translation>
    </message>
    <message>
        <source>For the emergency number that is shown when an answer cannot wait.</source>
        <translation>Dla numeru alarmowego, który pojawia się, gdy odpowiedź nie może czekać.</translation>
    </message>
    <message>
        <source>Ask for first-step pain</source>
        <translation>Pytaj o ból przy pierwszych krokach</translation>
    </message>
    <message>
        <source>The strip on Today. Hide it when your pain is not a morning pain.</source>
        <translation>Pasek na stronie Dzisiaj. Ukryj go, jeśli twój ból nie jest bólem porannym.</translation>
    </message>
    <message>
        <source>Show single-key hints</source>
        <translation>Pokazuj pojedyncze klawisze</translation>
    </message>
    <message>
        <source>The small keys on buttons.</source>
        <translation>Małe klawisze na przyciskach.</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Ogólne</translation>
    </message>
    <message>
        <source>Tell whether home care works</source>
        <translation>Mów, czy domowe leczenie działa</translation>
    </message>
    <message>
        <source>Compares you with your own earlier days. Off leaves the diary and the chart.</source>
        <translation>Porównuje z twoimi własnymi wcześniejszymi dniami. Po wyłączeniu zostają dziennik i wykres.</translation>
    </message>
    <message>
        <source>Day ends at</source>
        <translation>Dzień kończy się o</translation>
    </message>
    <message>
        <source>Entries before this hour still count for the day before.</source>
        <translation>Wpisy przed tą godziną liczą się jeszcze do poprzedniego dnia.</translation>
    </message>
    <message>
        <source>How the answer comes about</source>
        <translation>Jak powstaje odpowiedź</translation>
    </message>
    <message>
        <source>Pain and verdict</source>
        <translation>Ból i werdykt</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Wysoki kontrast</translation>
    </message>
    <message>
        <source>The computer&apos;s own colours and thicker borders.</source>
        <translation>Własne kolory komputera i grubsze obramowania.</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Ruch</translation>
    </message>
    <message>
        <source>Off stops every transition.</source>
        <translation>Wyłączenie zatrzymuje wszystkie przejścia.</translation>
    </message>
    <message>
        <source>Single keys</source>
        <translation>Pojedyncze klawisze</translation>
    </message>
    <message>
        <source>Digits and letters work when no text field has the cursor.</source>
        <translation>Cyfry i litery działają, gdy kursor nie jest w żadnym polu tekstowym.</translation>
    </message>
    <message>
        <source>Seeing and keys</source>
        <translation>Widok i klawisze</translation>
    </message>
    <message>
        <source>Where your data are</source>
        <translation>Gdzie są twoje dane</translation>
    </message>
    <message>
        <source>Data and backup</source>
        <translation>Dane i kopie zapasowe</translation>
    </message>
    <message>
        <source>Shared database</source>
        <translation>Wspólna baza danych</translation>
    </message>
    <message>
        <source>Privacy and lock</source>
        <translation>Prywatność i blokada</translation>
    </message>
    <message>
        <source>What this is</source>
        <translation>Co to jest</translation>
    </message>
    <message>
        <source>Who it is for</source>
        <translation>Dla kogo</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Wersje</translation>
    </message>
    <message>
        <source>Who wrote it</source>
        <translation>Kto to napisał</translation>
    </message>
    <message>
        <source>Mistakes</source>
        <translation>Błędy</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Dowody</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Źródła</translation>
    </message>
    <message>
        <source>About</source>
        <translation>O programie</translation>
    </message>
</context>
<context>
    <name>shared</name>
    <message>
        <source>The shared database is set up. Next: rehab clinic add-team NAME, then add-person LOGIN --team NAME.</source>
        <translation>Wspólna baza danych jest przygotowana. Dalej: rehab clinic add-team NAME, potem add-person LOGIN --team NAME.</translation>
    </message>
    <message>
        <source>The shared database is up to date.</source>
        <translation>Wspólna baza danych jest aktualna.</translation>
    </message>
    <message>
        <source>The team “{name}” is there.</source>
        <translation>Zespół „{name}” istnieje.</translation>
    </message>
    <message>
        <source>{login} works in the team “{team}”.</source>
        <translation>{login} pracuje w zespole „{team}”.</translation>
    </message>
    <message>
        <source>Nobody works in this database yet.</source>
        <translation>W tej bazie danych jeszcze nikt nie pracuje.</translation>
    </message>
    <message>
        <source>The audit trail is not whole: entry {place} was removed or changed, or was never part of it.</source>
        <translation>Ślad audytu nie jest pełny: wpis {place} usunięto lub zmieniono albo nigdy do niego nie należał.</translation>
    </message>
    <message>
        <source>The audit trail is not whole: {count} entries stand outside its chain.</source>
        <translation>Ślad audytu nie jest pełny: wpisy poza jego łańcuchem: {count}.</translation>
    </message>
    <message>
        <source>The audit trail is not the one that was noted: its earlier entries were replaced.</source>
        <translation>Ślad audytu nie jest tym, który odnotowano: jego wcześniejsze wpisy zastąpiono.</translation>
    </message>
    <message>
        <source>The audit trail is whole, {count} entries. To prove it later, note {count}:{head}.</source>
        <translation>Ślad audytu jest pełny, wpisy: {count}. Aby móc to później wykazać, zanotuj {count}:{head}.</translation>
    </message>
    <message>
        <source>Password of {user}</source>
        <translation>Hasło użytkownika {user}</translation>
    </message>
    <message>
        <source>Password of the new person</source>
        <translation>Hasło nowej osoby</translation>
    </message>
    <message>
        <source>This computer&apos;s own data file</source>
        <translation>Własny plik danych tego komputera</translation>
    </message>
    <message>
        <source>Shared database “{name}”</source>
        <translation>Wspólna baza danych „{name}”</translation>
    </message>
    <message>
        <source>From the next start on: the shared database below.</source>
        <translation>Od następnego uruchomienia: wspólna baza danych poniżej.</translation>
    </message>
    <message>
        <source>Nothing leaves this computer.</source>
        <translation>Nic nie opuszcza tego komputera.</translation>
    </message>
    <message>
        <source>On {host}, signed in as {user}.</source>
        <translation>Na {host}, zalogowany użytkownik {user}.</translation>
    </message>
    <message>
        <source>For this start only.</source>
        <translation>Tylko do tego uruchomienia.</translation>
    </message>
    <message>
        <source>The connection works, and the database is ready to be worked with.</source>
        <translation>Połączenie działa, a baza danych jest gotowa do pracy.</translation>
    </message>
    <message>
        <source>Chosen. Quit and start Rehab again to work with the shared database.</source>
        <translation>Wybrano. Zakończ i uruchom Rehab ponownie, aby pracować ze wspólną bazą danych.</translation>
    </message>
    <message>
        <source>Quit and start Rehab again to work with the data on this computer.</source>
        <translation>Zakończ i uruchom Rehab ponownie, aby pracować z danymi na tym komputerze.</translation>
    </message>
    <message>
        <source>No connection to {host}. What you type stays here; storing works again when it is back.</source>
        <translation>Brak połączenia z {host}. To, co wpisujesz, zostaje tutaj; zapis znów zadziała, gdy połączenie wróci.</translation>
    </message>
    <message>
        <source>Connected to {host} again.</source>
        <translation>Znów połączono z {host}.</translation>
    </message>
    <message>
        <source>{done} of {of} people</source>
        <translation>Osoby: {done} z {of}</translation>
    </message>
    <message>
        <source>Looking who is there …</source>
        <translation>Sprawdzanie, kto tam jest …</translation>
    </message>
    <message>
        <source>Stopped. Who was copied is there; the rest can be copied later.</source>
        <translation>Zatrzymano. Skopiowane osoby są na miejscu; resztę można skopiować później.</translation>
    </message>
    <message>
        <source>{sent} people compared. Where they went there were {before} before, now there are {after}.</source>
        <translation>Porównane osoby: {sent}. W miejscu docelowym było ich {before}, teraz jest {after}.</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(bez nazwy)</translation>
    </message>
    <message>
        <source>{name}: {rows} rows arrived and were compared.</source>
        <translation>{name}: dotarło i porównano wiersze: {rows}.</translation>
    </message>
    <message>
        <source>{name}: was there already, {rows} rows, all the same.</source>
        <translation>{name}: osoba już tam była, wiersze: {rows}, wszystkie takie same.</translation>
    </message>
    <message>
        <source>{name}: is there and was worked on, so it was left as it is.</source>
        <translation>{name}: osoba już tam jest i pracowano z jej danymi, więc niczego nie zmieniono.</translation>
    </message>
    <message>
        <source>Somebody is there in another state. Hand over a log file to bring the two together.</source>
        <translation>Jedna z osób jest tam w innym stanie. Przekaż plik dziennika, aby połączyć oba stany.</translation>
    </message>
    <message>
        <source>There is nobody to move.</source>
        <translation>Nie ma kogo przenieść.</translation>
    </message>
</context>
<context>
    <name>today</name>
    <message>
        <source>for example: walk for half an hour</source>
        <translation>na przykład: półgodzinny spacer</translation>
    </message>
    <message>
        <source>for example: climb stairs</source>
        <translation>na przykład: wchodzenie po schodach</translation>
    </message>
    <message>
        <source>for example: run 5 km</source>
        <translation>na przykład: bieg na 5 km</translation>
    </message>
    <message>
        <source>km</source>
        <translation>km</translation>
    </message>
    <message>
        <source>miles</source>
        <translation>mile</translation>
    </message>
    <message>
        <source>Pick a programme first; then there is something to log for.</source>
        <translation>Najpierw wybierz program; wtedy będzie co zapisywać.</translation>
    </message>
    <message>
        <source>Type the distance in {unit}, for example 5.2.</source>
        <translation>Wpisz dystans ({unit}), na przykład 5,2.</translation>
    </message>
    <message>
        <source>“{text}” is not a distance. Type a number like 5.2.</source>
        <translation>„{text}” nie jest dystansem. Wpisz liczbę, na przykład 5,2.</translation>
    </message>
    <message>
        <source>“{text}” is not a time. Type minutes like 32 or 31:20, or leave it empty.</source>
        <translation>„{text}” nie jest czasem. Wpisz minuty, na przykład 32 lub 31:20, albo zostaw puste.</translation>
    </message>
    <message>
        <source>Choose a number from 0 to 10.</source>
        <translation>Wybierz liczbę od 0 do 10.</translation>
    </message>
    <message>
        <source>Run of {distance} {unit} saved</source>
        <translation>Bieg {distance} {unit}: zapisano</translation>
    </message>
    <message>
        <source>{treatment} saved</source>
        <translation>{treatment}: zapisano</translation>
    </message>
    <message>
        <source>Note saved</source>
        <translation>Notatkę zapisano</translation>
    </message>
    <message>
        <source>{label}, {day}: {value} saved</source>
        <translation>{label}, {day}: {value}, zapisano</translation>
    </message>
    <message>
        <source>{label}, {day}</source>
        <translation>{label}, {day}</translation>
    </message>
    <message>
        <source>{session} is played. Only the last questions are open.</source>
        <translation>{session} – ćwiczenia wykonane. Otwarte są tylko ostatnie pytania.</translation>
    </message>
    <message>
        <source>Carry on where you stopped? {session}: {done} of {total} sets are done.</source>
        <translation>Kontynuować od miejsca przerwania? {session}, wykonane serie: {done} z {total}.</translation>
    </message>
    <message>
        <source>Finish it</source>
        <translation>Dokończ</translation>
    </message>
    <message>
        <source>End it here</source>
        <translation>Zakończ tutaj</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nie teraz</translation>
    </message>
    <message>
        <source>Carry on</source>
        <translation>Kontynuuj</translation>
    </message>
    <message>
        <source>{text} Still open: {points}.</source>
        <translation>{text} Jeszcze otwarte: {points}.</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Sprawdź to</translation>
    </message>
    <message>
        <source>{exercise}: dose changed</source>
        <translation>{exercise}: dawka zmieniona</translation>
    </message>
    <message>
        <source>How were your first steps today?</source>
        <translation>Jak było dzisiaj przy pierwszych krokach?</translation>
    </message>
    <message>
        <source>What was the strongest pain yesterday?</source>
        <translation>Jak silny był wczoraj najsilniejszy ból?</translation>
    </message>
    <message>
        <source>How strong was the worst pain today?</source>
        <translation>Jak silny był dzisiaj najsilniejszy ból?</translation>
    </message>
    <message>
        <source>On the whole, how strong was the pain yesterday?</source>
        <translation>Jak silny był ogólnie ból wczoraj?</translation>
    </message>
    <message>
        <source>On the whole, how strong was the pain today?</source>
        <translation>Jak silny był ogólnie ból dzisiaj?</translation>
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
        <translation>wczoraj {value}</translation>
    </message>
    <message>
        <source>a week ago {value}</source>
        <translation>tydzień temu {value}</translation>
    </message>
    <message>
        <source>Worst of today</source>
        <translation>Najsilniejszy dzisiaj</translation>
    </message>
    <message>
        <source>Worst of yesterday</source>
        <translation>Najsilniejszy wczoraj</translation>
    </message>
    <message>
        <source>Average of today</source>
        <translation>Średni dzisiaj</translation>
    </message>
    <message>
        <source>Average of yesterday</source>
        <translation>Średni wczoraj</translation>
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
        <translation>Dodaj najsilniejszy dzisiaj</translation>
    </message>
    <message>
        <source>Add worst of yesterday</source>
        <translation>Dodaj najsilniejszy wczoraj</translation>
    </message>
    <message>
        <source>More about today</source>
        <translation>Więcej o dzisiejszym dniu</translation>
    </message>
    <message>
        <source>More about last night</source>
        <translation>Więcej o minionej nocy</translation>
    </message>
    <message>
        <source>average {value}</source>
        <translation>średnia {value}</translation>
    </message>
    <message>
        <source>Stiffness</source>
        <translation>Sztywność</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>Noc</translation>
    </message>
    <message>
        <source>Medicine</source>
        <translation>Leki</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notatka</translation>
    </message>
    <message>
        <source>{label} saved</source>
        <translation>{label}: zapisano</translation>
    </message>
    <message>
        <source>{label} cleared</source>
        <translation>{label}: wyczyszczono</translation>
    </message>
    <message>
        <source>Three short questions about the week, if you like.</source>
        <translation>Trzy krótkie pytania o tydzień, jeśli chcesz.</translation>
    </message>
    <message>
        <source>The weekly questions were answered {days} ago.</source>
        <translation>Odpowiedzi na pytania tygodniowe: {days} temu.</translation>
    </message>
    <message>
        <source>This week: {line}.</source>
        <translation>Ten tydzień: {line}.</translation>
    </message>
    <message>
        <source>No check-ins since {day}. Add them or carry on.</source>
        <translation>Ostatni zapis: {day}. Dodaj brakujące albo idź dalej.</translation>
    </message>
    <message>
        <source>{label}: {value} saved</source>
        <translation>{label}: {value}, zapisano</translation>
    </message>
    <message>
        <source>Score taken back</source>
        <translation>Ocenę cofnięto</translation>
    </message>
    <message>
        <source>{day} · week {week}</source>
        <translation>{day} · tydzień {week}</translation>
    </message>
    <message>
        <source>{day} · week {week} of your {site} programme</source>
        <translation>{day} · tydzień {week} twojego programu: {site}</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>{number} of {total} today</source>
        <translation>dzisiaj {number} z {total}</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesja</translation>
    </message>
    <message>
        <source>not today</source>
        <translation>nie dzisiaj</translation>
    </message>
    <message>
        <source>partly done {time}</source>
        <translation>częściowo wykonano {time}</translation>
    </message>
    <message>
        <source>done {time}</source>
        <translation>wykonano {time}</translation>
    </message>
    <message>
        <source>pain during {value}</source>
        <translation>ból podczas {value}</translation>
    </message>
    <message>
        <source>Pain after: {value}. Fine – carry on.</source>
        <translation>Ból po: {value}. W porządku – kontynuuj.</translation>
    </message>
    <message>
        <source>Pain after: {value} – acceptable. Tomorrow&apos;s first steps tell whether this dose suits you.</source>
        <translation>Ból po: {value} – do przyjęcia. Jutrzejsze pierwsze kroki powiedzą, czy ta dawka ci służy.</translation>
    </message>
    <message>
        <source>Pain after: {value} – too much. Do about half next time.</source>
        <translation>Ból po: {value} – za dużo. Następnym razem zrób około połowy.</translation>
    </message>
    <message>
        <source>{session} yesterday: {word}.</source>
        <translation>{session} wczoraj: {word}.</translation>
    </message>
    <message>
        <source>{session} marked as done</source>
        <translation>{session}: oznaczono jako wykonane</translation>
    </message>
    <message>
        <source>{session}: not today</source>
        <translation>{session}: nie dzisiaj</translation>
    </message>
    <message>
        <source>A rest day</source>
        <translation>Dzień odpoczynku</translation>
    </message>
    <message>
        <source>Nothing is due today. Rest is part of the programme.</source>
        <translation>Dzisiaj nic nie jest zaplanowane. Odpoczynek jest częścią programu.</translation>
    </message>
    <message>
        <source>The plan is paused</source>
        <translation>Plan jest wstrzymany</translation>
    </message>
    <message>
        <source>An answer of the check-up needs a professional look first. You can still log pain, notes and treatments.</source>
        <translation>Odpowiedź w kontroli wymaga najpierw sprawdzenia przez specjalistę. Nadal możesz zapisywać ból, notatki i terapie.</translation>
    </message>
    <message>
        <source>Your programme has not started yet</source>
        <translation>Twój program jeszcze się nie zaczął</translation>
    </message>
    <message>
        <source>It starts on {day}. Logging pain before that day gives it a better start.</source>
        <translation>Pierwszy dzień: {day}. Zapisywanie bólu przed tym dniem daje lepszy początek.</translation>
    </message>
    <message>
        <source>No programme yet</source>
        <translation>Jeszcze bez programu</translation>
    </message>
    <message>
        <source>Say where it hurts, then pick a ready-made one or log pain only: two short steps. Runs can be logged already.</source>
        <translation>Podaj, gdzie boli, a potem wybierz gotowy program albo zapisuj tylko ból: dwa krótkie kroki. Biegi można zapisywać już teraz.</translation>
    </message>
    <message>
        <source>Pain, runs and treatments can be logged without one. Pick a programme whenever you like.</source>
        <translation>Ból, biegi i terapie można zapisywać bez niego. Wybierz program, kiedy chcesz.</translation>
    </message>
    <message>
        <source>You did your part.</source>
        <translation>Twoja część jest zrobiona.</translation>
    </message>
    <message>
        <source>That was all for today</source>
        <translation>To wszystko na dzisiaj</translation>
    </message>
    <message>
        <source>Your programme has ended</source>
        <translation>Twój program się skończył</translation>
    </message>
    <message>
        <source>“{name}” ran for {weeks}, up to {day}. Pick the next one, or keep logging without one.</source>
        <translation>„{name}” – trwał {weeks}, do {day}. Wybierz następny albo zapisuj dalej bez programu.</translation>
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
        <translation>Kontynuuj od dzisiaj</translation>
    </message>
    <message>
        <source>“{name}” moved</source>
        <translation>„{name}”: przeniesiono</translation>
    </message>
    <message>
        <source>Its exercises need rest until {day}, {time}.</source>
        <translation>Jej ćwiczenia wymagają odpoczynku do {day}, {time}.</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Co robić</translation>
    </message>
    <message>
        <source>Pick a programme</source>
        <translation>Wybierz program</translation>
    </message>
    <message>
        <source>Look at the exercises</source>
        <translation>Spójrz na ćwiczenia</translation>
    </message>
    <message>
        <source>See how it went</source>
        <translation>Zobacz, jak poszło</translation>
    </message>
    <message>
        <source>Do something anyway</source>
        <translation>Zrób coś mimo to</translation>
    </message>
    <message>
        <source>See the programme</source>
        <translation>Zobacz program</translation>
    </message>
    <message>
        <source>Nothing is planned this week.</source>
        <translation>Na ten tydzień nic nie zaplanowano.</translation>
    </message>
    <message>
        <source>The plan is paused.</source>
        <translation>Plan jest wstrzymany.</translation>
    </message>
    <message>
        <source>Your programme has not started yet.</source>
        <translation>Twój program jeszcze się nie zaczął.</translation>
    </message>
    <message>
        <source>Done for this week.</source>
        <translation>Na ten tydzień zrobione.</translation>
    </message>
    <message>
        <source>On pace. A day off is fine – aim for most of them.</source>
        <translation>Zgodnie z planem. Dzień przerwy nie szkodzi – celuj w większość sesji.</translation>
    </message>
    <message>
        <source>A bit behind, still fine. Carry on with the next one.</source>
        <translation>Trochę w tyle, ale w porządku. Kontynuuj od następnej.</translation>
    </message>
    <message>
        <source>done for this week</source>
        <translation>na ten tydzień zrobione</translation>
    </message>
    <message>
        <source>on pace</source>
        <translation>zgodnie z planem</translation>
    </message>
    <message>
        <source>a bit behind, still fine</source>
        <translation>trochę w tyle, ale w porządku</translation>
    </message>
    <message>
        <source>{done} of {planned} sessions, {pace}</source>
        <translation>Sesje: {done} z {planned}, {pace}</translation>
    </message>
    <message>
        <source>all done so far</source>
        <translation>na razie wszystkie wykonane</translation>
    </message>
    <message>
        <source>{done} of {planned} so far</source>
        <translation>na razie {done} z {planned}</translation>
    </message>
    <message>
        <source>Last 14 mornings</source>
        <translation>Ostatnie 14 poranków</translation>
    </message>
    <message>
        <source>Last 14 days</source>
        <translation>Ostatnie 14 dni</translation>
    </message>
</context>
<context>
    <name>tour</name>
    <message>
        <source>Tour</source>
        <translation>Przewodnik</translation>
    </message>
    <message>
        <source>One key in the morning</source>
        <translation>Jeden klawisz rano</translation>
    </message>
    <message>
        <source>How were the first steps? Press one digit. That is all a day needs; everything else on this page can wait.</source>
        <translation>Jakie były pierwsze kroki? Naciśnij jedną cyfrę. Dzień nie potrzebuje więcej; cała reszta na tej stronie może poczekać.</translation>
    </message>
    <message>
        <source>The session of the day</source>
        <translation>Sesja dnia</translation>
    </message>
    <message>
        <source>Start leads you through it with drawings and a timer. Done without it? Mark it as done, or fill in how it felt.</source>
        <translation>Start prowadzi przez nią z rysunkami i zegarem. Wykonano bez tego? Oznacz jako wykonane albo zapisz, jak było.</translation>
    </message>
    <message>
        <source>Does it help?</source>
        <translation>Czy to pomaga?</translation>
    </message>
    <message>
        <source>The answer stands here, and below it the chart it comes from. For the first two weeks it is too early to say anything.</source>
        <translation>Tu jest odpowiedź, a pod nią wykres, z którego pochodzi. Przez pierwsze dwa tygodnie jest za wcześnie, by coś powiedzieć.</translation>
    </message>
    <message>
        <source>The plan is yours</source>
        <translation>Plan należy do ciebie</translation>
    </message>
    <message>
        <source>Phases, sessions and days. Change a dose, a day or an exercise; what was done before stays as it was.</source>
        <translation>Fazy, sesje i dni. Zmień dawkę, dzień lub ćwiczenie; to, co wykonano wcześniej, pozostaje bez zmian.</translation>
    </message>
    <message>
        <source>Something for the doctor</source>
        <translation>Coś dla lekarza</translation>
    </message>
    <message>
        <source>When home care is not enough, this makes one page of the course, what you did and what you tried.</source>
        <translation>Gdy domowe leczenie nie wystarcza, powstaje tu jedna strona z przebiegiem, tym, co zrobiono, i tym, czego próbowano.</translation>
    </message>
</context>
<context>
    <name>undo</name>
    <message>
        <source>Pain saved</source>
        <translation>Ból zapisany</translation>
    </message>
    <message>
        <source>Pain corrected</source>
        <translation>Ból poprawiony</translation>
    </message>
    <message>
        <source>Pain cleared</source>
        <translation>Ból wyczyszczony</translation>
    </message>
    <message>
        <source>Pain entry deleted</source>
        <translation>Wpis bólu usunięty</translation>
    </message>
    <message>
        <source>Answer saved</source>
        <translation>Odpowiedź zapisana</translation>
    </message>
    <message>
        <source>Weekly answers saved</source>
        <translation>Odpowiedzi tygodniowe zapisane</translation>
    </message>
    <message>
        <source>Weekly answers deleted</source>
        <translation>Odpowiedzi tygodniowe usunięte</translation>
    </message>
    <message>
        <source>Self test saved</source>
        <translation>Autotest zapisany</translation>
    </message>
    <message>
        <source>Self test changed</source>
        <translation>Autotest zmieniony</translation>
    </message>
    <message>
        <source>Self test deleted</source>
        <translation>Autotest usunięty</translation>
    </message>
    <message>
        <source>Entries deleted</source>
        <translation>Wpisy usunięte</translation>
    </message>
    <message>
        <source>Session saved</source>
        <translation>Sesja zapisana</translation>
    </message>
    <message>
        <source>Session changed</source>
        <translation>Sesja zmieniona</translation>
    </message>
    <message>
        <source>Session deleted</source>
        <translation>Sesja usunięta</translation>
    </message>
    <message>
        <source>Run saved</source>
        <translation>Bieg zapisany</translation>
    </message>
    <message>
        <source>Run changed</source>
        <translation>Bieg zmieniony</translation>
    </message>
    <message>
        <source>Run deleted</source>
        <translation>Bieg usunięty</translation>
    </message>
    <message>
        <source>Runs deleted</source>
        <translation>Biegi usunięte</translation>
    </message>
    <message>
        <source>Runs imported</source>
        <translation>Biegi zaimportowane</translation>
    </message>
    <message>
        <source>Shoes or insoles saved</source>
        <translation>Buty lub wkładki zapisane</translation>
    </message>
    <message>
        <source>Shoes or insoles deleted</source>
        <translation>Buty lub wkładki usunięte</translation>
    </message>
    <message>
        <source>Shoes or insoles of runs changed</source>
        <translation>Buty lub wkładki biegów zmienione</translation>
    </message>
    <message>
        <source>Way back to running begun</source>
        <translation>Powrót do biegania rozpoczęty</translation>
    </message>
    <message>
        <source>Level changed</source>
        <translation>Poziom zmieniony</translation>
    </message>
    <message>
        <source>Way back to running ended</source>
        <translation>Powrót do biegania zakończony</translation>
    </message>
    <message>
        <source>Treatment saved</source>
        <translation>Terapia zapisana</translation>
    </message>
    <message>
        <source>Treatment changed</source>
        <translation>Terapia zmieniona</translation>
    </message>
    <message>
        <source>End of treatment saved</source>
        <translation>Koniec terapii zapisany</translation>
    </message>
    <message>
        <source>Treatment deleted</source>
        <translation>Terapia usunięta</translation>
    </message>
    <message>
        <source>Check-up saved</source>
        <translation>Kontrola zapisana</translation>
    </message>
    <message>
        <source>Safety questions skipped</source>
        <translation>Pytania o bezpieczeństwo pominięte</translation>
    </message>
    <message>
        <source>Check-up deleted</source>
        <translation>Kontrola usunięta</translation>
    </message>
    <message>
        <source>Noted who looked at it</source>
        <translation>Zanotowano, kto to sprawdził</translation>
    </message>
    <message>
        <source>Pain map saved</source>
        <translation>Mapa bólu zapisana</translation>
    </message>
    <message>
        <source>Pain map deleted</source>
        <translation>Mapa bólu usunięta</translation>
    </message>
    <message>
        <source>Programme started</source>
        <translation>Program rozpoczęty</translation>
    </message>
    <message>
        <source>Pain log begun</source>
        <translation>Dziennik bólu rozpoczęty</translation>
    </message>
    <message>
        <source>Drawing saved</source>
        <translation>Rysunek zapisany</translation>
    </message>
    <message>
        <source>Dose changed</source>
        <translation>Dawka zmieniona</translation>
    </message>
    <message>
        <source>Plan changed</source>
        <translation>Plan zmieniony</translation>
    </message>
    <message>
        <source>Template taken over</source>
        <translation>Szablon przejęty</translation>
    </message>
    <message>
        <source>Changes dropped</source>
        <translation>Zmiany odrzucone</translation>
    </message>
    <message>
        <source>Plan in use</source>
        <translation>Plan w użyciu</translation>
    </message>
    <message>
        <source>Next phase begun</source>
        <translation>Następna faza rozpoczęta</translation>
    </message>
    <message>
        <source>Phase made longer</source>
        <translation>Faza przedłużona</translation>
    </message>
    <message>
        <source>Criterion noted</source>
        <translation>Kryterium zanotowane</translation>
    </message>
    <message>
        <source>Start changed</source>
        <translation>Początek zmieniony</translation>
    </message>
    <message>
        <source>Plan ended</source>
        <translation>Plan zakończony</translation>
    </message>
    <message>
        <source>Plan paused</source>
        <translation>Plan wstrzymany</translation>
    </message>
    <message>
        <source>Plan goes on</source>
        <translation>Plan biegnie dalej</translation>
    </message>
    <message>
        <source>Pause changed</source>
        <translation>Przerwa zmieniona</translation>
    </message>
    <message>
        <source>Pause deleted</source>
        <translation>Przerwa usunięta</translation>
    </message>
    <message>
        <source>Session moved</source>
        <translation>Sesja przeniesiona</translation>
    </message>
    <message>
        <source>Template saved</source>
        <translation>Szablon zapisany</translation>
    </message>
    <message>
        <source>Template deleted</source>
        <translation>Szablon usunięty</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>Odłożono</translation>
    </message>
    <message>
        <source>Exercise added</source>
        <translation>Ćwiczenie dodane</translation>
    </message>
    <message>
        <source>Exercise changed</source>
        <translation>Ćwiczenie zmienione</translation>
    </message>
    <message>
        <source>Exercise archived</source>
        <translation>Ćwiczenie zarchiwizowane</translation>
    </message>
    <message>
        <source>Exercise deleted</source>
        <translation>Ćwiczenie usunięte</translation>
    </message>
    <message>
        <source>Exercise brought back</source>
        <translation>Ćwiczenie przywrócone</translation>
    </message>
    <message>
        <source>Picture added</source>
        <translation>Obraz dodany</translation>
    </message>
    <message>
        <source>Picture removed</source>
        <translation>Obraz usunięty</translation>
    </message>
    <message>
        <source>Pack imported</source>
        <translation>Pakiet zaimportowany</translation>
    </message>
    <message>
        <source>File taken over</source>
        <translation>Plik przejęty</translation>
    </message>
    <message>
        <source>Number of the rules changed</source>
        <translation>Liczba reguł zmieniona</translation>
    </message>
    <message>
        <source>Number of the rules reset</source>
        <translation>Liczba reguł zresetowana</translation>
    </message>
    <message>
        <source>Numbers of the rules reset</source>
        <translation>Liczby reguł zresetowane</translation>
    </message>
    <message>
        <source>Person added</source>
        <translation>Osoba dodana</translation>
    </message>
    <message>
        <source>Name changed</source>
        <translation>Nazwa zmieniona</translation>
    </message>
    <message>
        <source>Patient archived</source>
        <translation>Pacjent zarchiwizowany</translation>
    </message>
    <message>
        <source>Patient brought back</source>
        <translation>Pacjent przywrócony</translation>
    </message>
    <message>
        <source>Records put together</source>
        <translation>Kartoteki połączone</translation>
    </message>
    <message>
        <source>Review date changed</source>
        <translation>Termin przeglądu zmieniony</translation>
    </message>
    <message>
        <source>Note saved</source>
        <translation>Notatka zapisana</translation>
    </message>
    <message>
        <source>Note changed</source>
        <translation>Notatka zmieniona</translation>
    </message>
    <message>
        <source>Note deleted</source>
        <translation>Notatka usunięta</translation>
    </message>
    <message>
        <source>Sample data loaded</source>
        <translation>Dane przykładowe wczytane</translation>
    </message>
    <message>
        <source>Change saved</source>
        <translation>Zmiana zapisana</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
    <message>
        <source>Undo: {step}</source>
        <translation>Cofnij: {step}</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Ponów</translation>
    </message>
    <message>
        <source>Redo: {step}</source>
        <translation>Ponów: {step}</translation>
    </message>
</context>
<context>
    <name>verdict</name>
    <message>
        <source>Time to see your doctor</source>
        <translation>Pora iść do lekarza</translation>
    </message>
    <message>
        <source>Ease off and see your doctor</source>
        <translation>Odpuść i idź do lekarza</translation>
    </message>
    <message>
        <source>{share} of sessions done</source>
        <translation>wykonano {share} sesji</translation>
    </message>
    <message>
        <source>{measure} {course}</source>
        <translation>{measure} {course}</translation>
    </message>
    <message>
        <source>You did your part.</source>
        <translation>Twoja część jest zrobiona.</translation>
    </message>
    <message>
        <source>Please do not push through.</source>
        <translation>Nie rób niczego na siłę.</translation>
    </message>
    <message>
        <source>No clear change yet – carry on for now</source>
        <translation>Jeszcze bez wyraźnej zmiany – na razie kontynuuj</translation>
    </message>
    <message>
        <source>1 morning</source>
        <translation>1 poranek</translation>
    </message>
    <message numerus="yes">
        <source>%n mornings</source>
        <translation>
            <numerusform>%n poranek</numerusform>
            <numerusform>%n poranki</numerusform>
            <numerusform>%n poranków</numerusform>
        </translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 dzień</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n dzień</numerusform>
            <numerusform>%n dni</numerusform>
            <numerusform>%n dni</numerusform>
        </translation>
    </message>
    <message>
        <source>This is the first day.</source>
        <translation>To jest pierwszy dzień.</translation>
    </message>
    <message>
        <source>{days} in.</source>
        <translation>Od początku: {days}.</translation>
    </message>
    <message>
        <source>{parts} usually need {weeks} before a trend means anything.</source>
        <translation>{parts} zwykle potrzebują {weeks}, zanim trend cokolwiek znaczy.</translation>
    </message>
    <message>
        <source>Only {logged} in {window}; {needed} are needed for a first look.</source>
        <translation>Za mało wpisów w ciągu {window} ({logged}); do pierwszej oceny potrzeba: {needed}.</translation>
    </message>
    <message>
        <source>Keep logging; nothing to decide yet.</source>
        <translation>Zapisuj dalej; nie ma jeszcze o czym decydować.</translation>
    </message>
    <message>
        <source>{weeks} have passed, but nothing was logged for {days}.</source>
        <translation>Minęło {weeks}, ale przez {days} nic nie zapisano.</translation>
    </message>
    <message>
        <source>{weeks} have passed, but the last {window} hold only {logged}.</source>
        <translation>Minęło {weeks}, ale w ciągu ostatnich {window} wpisów było mało ({logged}).</translation>
    </message>
    <message>
        <source>{weeks} have passed, but only {logged} is logged.</source>
        <translation>Minęło {weeks}, ale wpisów jest mało ({logged}).</translation>
    </message>
    <message>
        <source>{weeks} have passed, but only {logged} are logged.</source>
        <translation>Minęło {weeks}, ale wpisów jest mało ({logged}).</translation>
    </message>
    <message>
        <source>Two or three taps a week are enough for an answer.</source>
        <translation>Dwa lub trzy dotknięcia na tydzień wystarczą do odpowiedzi.</translation>
    </message>
    <message>
        <source>Hardly any sessions were done.</source>
        <translation>Prawie nie wykonano sesji.</translation>
    </message>
    <message>
        <source>About half of the sessions were done.</source>
        <translation>Wykonano mniej więcej połowę sesji.</translation>
    </message>
    <message>
        <source>About {number} in ten sessions were done.</source>
        <translation>Na dziesięć sesji wykonano około {number}.</translation>
    </message>
    <message>
        <source>We cannot call a plan failed that was not really tried.</source>
        <translation>Nie możemy uznać za nieskuteczny planu, którego tak naprawdę nie wypróbowano.</translation>
    </message>
    <message>
        <source>After three months of trouble it is sensible to talk to a doctor, whatever the log says.</source>
        <translation>Po trzech miesiącach dolegliwości rozsądnie jest porozmawiać z lekarzem, niezależnie od tego, co pokazuje dziennik.</translation>
    </message>
    <message>
        <source>Would a shorter one fit better?</source>
        <translation>Czy lepiej pasowałby krótszy?</translation>
    </message>
    <message>
        <source>Down from {first} to {now}, but no further in the last {window}, and {level} of 10 is still a lot. A doctor can look for causes exercises cannot fix.</source>
        <translation>Spadek z {first} do {now}, ale przez ostatnie {window} bez dalszej poprawy, a {level} z 10 to nadal dużo. Lekarz może poszukać przyczyn, których ćwiczenia nie usuną.</translation>
    </message>
    <message>
        <source>You have done the work for {weeks}; pain is down by {points} points, and {mic} would matter.</source>
        <translation>Ćwiczysz już {weeks}; ból spadł o {points} pkt, a istotna zmiana to {mic} pkt.</translation>
    </message>
    <message>
        <source>You have done the work for {weeks} and your {part} has not answered.</source>
        <translation>Ćwiczysz już {weeks}; {part} nadal bez poprawy.</translation>
    </message>
    <message>
        <source>That is information, not failure: a doctor can look for causes exercises cannot fix.</source>
        <translation>To informacja, a nie porażka: lekarz może poszukać przyczyn, których ćwiczenia nie usuną.</translation>
    </message>
    <message>
        <source>Pain has risen clearly.</source>
        <translation>Ból wyraźnie wzrósł.</translation>
    </message>
    <message>
        <source>Pain has risen from {first} to {now} in {weeks}</source>
        <translation>W ciągu {weeks} ból wzrósł z {first} do {now}</translation>
    </message>
    <message>
        <source>, and no jump in your running explains it.</source>
        <translation>, a żaden skok w twoim bieganiu tego nie wyjaśnia.</translation>
    </message>
    <message>
        <source>Pain jumped after more load than usual.</source>
        <translation>Ból podskoczył po większym obciążeniu niż zwykle.</translation>
    </message>
    <message>
        <source>Running jumped from {usual} to {week} in the seven days up to {day}, and pain rose after it</source>
        <translation>Bieganie podskoczyło z {usual} do {week} w siedem dni do {day} i ból po tym wzrósł</translation>
    </message>
    <message>
        <source>, by {points} points</source>
        <translation>, o {points} pkt</translation>
    </message>
    <message>
        <source>This looks like the load, not a failed plan.</source>
        <translation>To wygląda na obciążenie, a nie na nieskuteczny plan.</translation>
    </message>
    <message>
        <source>Ease off for 7 days and we look again.</source>
        <translation>Odpuść na 7 dni, potem sprawdzimy ponownie.</translation>
    </message>
    <message>
        <source>{weeks} with {pain} around {level}.</source>
        <translation>{weeks}, w których {pain} wynosi około {level}.</translation>
    </message>
    <message>
        <source>You can move to two maintenance sessions a week and stop the daily check-in.</source>
        <translation>Możesz przejść na dwie sesje podtrzymujące w tygodniu i zakończyć codzienny zapis.</translation>
    </message>
    <message>
        <source>Stay with the plan, and resist adding runs early.</source>
        <translation>Trzymaj się planu i oprzyj się pokusie wczesnego dodawania biegów.</translation>
    </message>
    <message>
        <source>Stay with the plan.</source>
        <translation>Trzymaj się planu.</translation>
    </message>
    <message>
        <source>Nothing speaks against the plan so far.</source>
        <translation>Na razie nic nie przemawia przeciw planowi.</translation>
    </message>
    <message>
        <source>Pain is coming down about as fast as expected.</source>
        <translation>Ból spada mniej więcej tak szybko, jak oczekiwano.</translation>
    </message>
    <message>
        <source>Pain is down by {points} points since the start, a change worth having.</source>
        <translation>Ból spadł o {points} pkt od początku; to istotna zmiana.</translation>
    </message>
    <message>
        <source>Pain is down by {points} points; {mic} would be a change worth having, so it can go either way.</source>
        <translation>Ból spadł o {points} pkt; istotna zmiana to {mic} pkt, więc może być różnie.</translation>
    </message>
    <message>
        <source>Slower than expected, but moving.</source>
        <translation>Wolniej, niż oczekiwano, ale idzie w dobrą stronę.</translation>
    </message>
    <message>
        <source>Pain is a little higher than at the start, still within its ups and downs.</source>
        <translation>Ból jest trochę silniejszy niż na początku, nadal w granicach swoich wahań.</translation>
    </message>
    <message>
        <source>No clear change yet, which is common in the first {weeks}.</source>
        <translation>Jeszcze bez wyraźnej zmiany, co przez pierwsze {weeks} jest częste.</translation>
    </message>
    <message>
        <source>No clear change so far, but it is not certain enough to judge.</source>
        <translation>Na razie bez wyraźnej zmiany, ale za mało pewności, by to ocenić.</translation>
    </message>
    <message>
        <source>Carry on.</source>
        <translation>Kontynuuj.</translation>
    </message>
    <message>
        <source>We look again on {day}.</source>
        <translation>Sprawdzimy ponownie {day}.</translation>
    </message>
    <message>
        <source>Too early to tell</source>
        <translation>Za wcześnie, by ocenić</translation>
    </message>
    <message>
        <source>Not enough check-ins yet</source>
        <translation>Jeszcze za mało zapisów</translation>
    </message>
    <message>
        <source>Too few sessions to judge</source>
        <translation>Za mało sesji, by ocenić</translation>
    </message>
    <message>
        <source>On track</source>
        <translation>Na dobrej drodze</translation>
    </message>
    <message>
        <source>Carry on for now</source>
        <translation>Na razie kontynuuj</translation>
    </message>
    <message>
        <source>Home care is not working</source>
        <translation>Domowe leczenie nie działa</translation>
    </message>
    <message>
        <source>Getting worse</source>
        <translation>Jest gorzej</translation>
    </message>
    <message>
        <source>Flare after a big running week</source>
        <translation>Zaostrzenie po tygodniu dużego biegania</translation>
    </message>
    <message>
        <source>Recovered</source>
        <translation>Powrót do zdrowia</translation>
    </message>
    <message>
        <source>Too close to call – carry on for now</source>
        <translation>Nie da się rozstrzygnąć – na razie kontynuuj</translation>
    </message>
    <message>
        <source>Home care may not be enough – a doctor can help to tell</source>
        <translation>Domowe leczenie może nie wystarczać – lekarz może pomóc to ocenić</translation>
    </message>
    <message>
        <source>Pain may be rising – ease off and watch it</source>
        <translation>Ból być może rośnie – odpuść i obserwuj</translation>
    </message>
    <message>
        <source>Perhaps a flare after a big running week</source>
        <translation>Być może zaostrzenie po tygodniu dużego biegania</translation>
    </message>
    <message>
        <source>Perhaps recovered – a few more days will tell</source>
        <translation>Być może powrót do zdrowia – pokaże to jeszcze kilka dni</translation>
    </message>
    <message>
        <source>Too few sessions to judge the plan</source>
        <translation>Za mało sesji, by ocenić plan</translation>
    </message>
    <message>
        <source>Not enough check-ins to say</source>
        <translation>Za mało zapisów, by coś powiedzieć</translation>
    </message>
    <message>
        <source>Home care is not working – time to see your doctor</source>
        <translation>Domowe leczenie nie działa – pora iść do lekarza</translation>
    </message>
    <message>
        <source>Getting worse – ease off and see your doctor</source>
        <translation>Jest gorzej – odpuść i idź do lekarza</translation>
    </message>
    <message>
        <source>Make a report for the doctor</source>
        <translation>Przygotuj raport dla lekarza</translation>
    </message>
    <message>
        <source>What we looked at</source>
        <translation>Co sprawdziliśmy</translation>
    </message>
    <message>
        <source>See the plan</source>
        <translation>Zobacz plan</translation>
    </message>
    <message>
        <source>Turn on a reminder</source>
        <translation>Włącz przypomnienie</translation>
    </message>
    <message>
        <source>Add past days</source>
        <translation>Dodaj minione dni</translation>
    </message>
    <message>
        <source>Make the plan shorter</source>
        <translation>Skróć plan</translation>
    </message>
    <message>
        <source>Change days</source>
        <translation>Zmień dni</translation>
    </message>
    <message>
        <source>Keep going</source>
        <translation>Rób tak dalej</translation>
    </message>
    <message>
        <source>See next phase</source>
        <translation>Zobacz następną fazę</translation>
    </message>
    <message>
        <source>Remind me in a week</source>
        <translation>Przypomnij mi za tydzień</translation>
    </message>
    <message>
        <source>Pause strengthening</source>
        <translation>Wstrzymaj wzmacnianie</translation>
    </message>
    <message>
        <source>Plan an easier week</source>
        <translation>Zaplanuj lżejszy tydzień</translation>
    </message>
    <message>
        <source>Show on chart</source>
        <translation>Pokaż na wykresie</translation>
    </message>
    <message>
        <source>Switch to maintenance</source>
        <translation>Przejdź do podtrzymania</translation>
    </message>
    <message>
        <source>Keep logging</source>
        <translation>Zapisuj dalej</translation>
    </message>
    <message>
        <source>What we look at</source>
        <translation>Na co patrzymy</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Jeszcze nie</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Niska</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Średnia</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Wysoka</translation>
    </message>
    <message>
        <source>almost certain</source>
        <translation>prawie pewna</translation>
    </message>
    <message>
        <source>very likely</source>
        <translation>bardzo prawdopodobna</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>prawdopodobna</translation>
    </message>
    <message>
        <source>a maybe</source>
        <translation>możliwa</translation>
    </message>
    <message>
        <source>not sure</source>
        <translation>niepewna</translation>
    </message>
    <message>
        <source>too little to say</source>
        <translation>za mało, by ocenić</translation>
    </message>
    <message>
        <source>flare</source>
        <translation>zaostrzenie</translation>
    </message>
    <message>
        <source>getting worse</source>
        <translation>gorzej</translation>
    </message>
    <message>
        <source>recovered</source>
        <translation>powrót do zdrowia</translation>
    </message>
    <message>
        <source>too few sessions</source>
        <translation>za mało sesji</translation>
    </message>
    <message>
        <source>home care is not working</source>
        <translation>domowe leczenie nie działa</translation>
    </message>
    <message>
        <source>on track</source>
        <translation>na dobrej drodze</translation>
    </message>
    <message>
        <source>not working</source>
        <translation>nie działa</translation>
    </message>
    <message>
        <source>–</source>
        <comment>letter</comment>
        <translation>–</translation>
    </message>
    <message>
        <source>F</source>
        <comment>letter</comment>
        <translation>Z</translation>
    </message>
    <message>
        <source>W</source>
        <comment>letter</comment>
        <translation>G</translation>
    </message>
    <message>
        <source>R</source>
        <comment>letter</comment>
        <translation>P</translation>
    </message>
    <message>
        <source>S</source>
        <comment>letter</comment>
        <translation>M</translation>
    </message>
    <message>
        <source>N</source>
        <comment>letter</comment>
        <translation>N</translation>
    </message>
    <message>
        <source>O</source>
        <comment>letter</comment>
        <translation>D</translation>
    </message>
    <message>
        <source>too little</source>
        <translation>za mało danych</translation>
    </message>
    <message>
        <source>C</source>
        <comment>letter</comment>
        <translation>K</translation>
    </message>
    <message>
        <source>carry on</source>
        <translation>kontynuuj</translation>
    </message>
</context>
<context>
    <name>visit</name>
    <message>
        <source>Bring: your numbers, the list of what you tried and for how long, the shoes you wear most, and the names of your medicines.</source>
        <translation>Weź ze sobą: swoje liczby, listę tego, czego próbowano i jak długo, buty, które nosisz najczęściej, i nazwy leków.</translation>
    </message>
    <message>
        <source>Ask: what else could it be? Which test would change what we do? What should I stop, and until when?</source>
        <translation>Zapytaj: co jeszcze to może być? Jakie badanie zmieniłoby postępowanie? Co odstawić i do kiedy?</translation>
    </message>
    <message>
        <source>Ask: do I do the exercises well? What should be heavier or lighter? How will we see whether it helps?</source>
        <translation>Zapytaj: czy dobrze wykonuję ćwiczenia? Co powinno być cięższe lub lżejsze? Po czym poznamy, że to pomaga?</translation>
    </message>
    <message>
        <source>Ask: would a scan change the treatment? What are the options, and what happens if I wait?</source>
        <translation>Zapytaj: czy badanie obrazowe zmieniłoby leczenie? Jakie są możliwości i co się stanie, jeśli poczekam?</translation>
    </message>
    <message>
        <source>Ask: which options are left? What can each of them do, and what can go wrong?</source>
        <translation>Zapytaj: jakie możliwości pozostały? Co może dać każda z nich i co może pójść źle?</translation>
    </message>
</context>
</TS>
