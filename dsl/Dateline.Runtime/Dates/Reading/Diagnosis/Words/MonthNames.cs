namespace Dateline.Dates;

/// <summary>
/// The months in the languages that are written most in Europe and around it, with the forms that stand in dates. The Latin <c>listopad</c>
/// is not among them: it is November in Polish and Czech, and October in Croatian.
/// </summary>
internal static class MonthNames
{
    /// <summary>
    /// For each month its names in German, French, Spanish, Italian, Portuguese, Dutch, the Scandinavian languages, Polish, Russian, Ukrainian,
    /// Turkish, Czech, Slovak, Hungarian, Romanian, Finnish and Greek; then, as far as they differ, in Croatian, Serbian, Slovene, Bulgarian,
    /// Lithuanian, Latvian, Estonian, Icelandic, Catalan, Indonesian, Arabic and Hebrew.
    /// </summary>
    private static readonly string[] Names =
    [
        "januar jänner jaenner jän janvier janv enero ene gennaio gen janeiro januari styczeń stycznia январь января янв січень січня ocak leden ledna január januára ianuarie tammikuu tammikuuta ιανουάριος ιανουαρίου siječanj siječnja јануар януари sausis sausio janvāris janvārī jaanuar janúar gener يناير ינואר",
        "februar feber février fevrier févr fevr febrero febbraio febb fevereiro fev februari luty lutego февраль февраля февр фев лютий лютого şubat únor února február februára februarie helmikuu helmikuuta φεβρουάριος φεβρουαρίου veljača veljače фебруар февруари vasaris vasario februāris februārī veebruar febrúar febrer فبراير פברואר",
        "märz maerz mär mars marzo março marco maart mrt marzec marca март марта мар березень березня mart březen března március marec martie maaliskuu maaliskuuta μάρτιος μαρτίου marts ožujak ožujka kovas kovo märts març maret مارس מרץ",
        "avril avr abril abr aprile kwiecień kwietnia апрель апреля апр квітень квітня nisan duben dubna április apríl apríla aprilie huhtikuu huhtikuuta απρίλιος απριλίου travanj travnja април balandis balandžio aprīlis aprīlī aprill أبريل ابريل אפריל",
        "mai mayo maggio mag maio mei maj maja май мая травень травня mayıs květen května május máj mája toukokuu toukokuuta μάιος μαΐου svibanj svibnja мај gegužė gegužės maijs maijā maí maig مايو מאי",
        "juni juin junio giugno giu junho czerwiec czerwca июнь июня июн червень червня haziran červen června június jún júna iunie kesäkuu kesäkuuta ιούνιος ιουνίου lipanj lipnja јун юни birželis birželio jūnijs jūnijā juuni júní juny jun يونيو יוני",
        "juli juillet juil julio luglio lug julho lipiec lipca июль июля июл липень липня temmuz červenec července július júl júla iulie heinäkuu heinäkuuta ιούλιος ιουλίου srpanj srpnja јул юли liepa liepos jūlijs jūlijā juuli júlí juliol jul يوليو יולי",
        "août aout agosto ago augustus augusti sierpień sierpnia август августа авг серпень серпня ağustos srpen srpna augusztus augusta elokuu elokuuta αύγουστος αυγούστου kolovoz kolovoza avgust avgusta rugpjūtis rugpjūčio augusts augustā ágúst agost agustus أغسطس אוגוסט",
        "septembre septiembre setiembre settembre sett setembro set wrzesień września wrzesnia сентябрь сентября сент сен вересень вересня eylül září szeptember septembra septembrie syyskuu syyskuuta σεπτέμβριος σεπτεμβρίου rujan rujna septembar септембар септември rugsėjis rugsėjo septembris septembrī setembre سبتمبر ספטמבר",
        "oktober okt octobre octubre ottobre ott outubro październik października октябрь октября окт жовтень жовтня ekim říjen října október októbra octombrie lokakuu lokakuuta οκτώβριος οκτωβρίου oktobar oktobra октобар октомври spalis spalio oktobris oktobrī oktoober أكتوبر اكتوبر אוקטובר",
        "novembre noviembre novembro ноябрь ноября нояб ноя листопад листопада kasım novembra noiembrie marraskuu marraskuuta νοέμβριος νοεμβρίου studeni studenoga studenog novembar новембар ноември lapkritis lapkričio novembris novembrī نوفمبر נובמבר",
        "dezember dez décembre decembre déc diciembre dicembre dic dezembro december grudzień grudnia декабрь декабря дек грудень грудня aralık prosinec prosince decembra decembrie joulukuu joulukuuta δεκέμβριος δεκεμβρίου prosinac prosinca decembar децембар декември gruodis gruodžio decembris decembrī detsember desember desembre ديسمبر דצמבר",
    ];

    private static readonly Dictionary<string, int> Months = Table();

    /// <summary>The month that a word in small letters names, in any of the languages; null where it names none.</summary>
    public static int? Find(string word)
    {
        // In Hebrew the word for "in" is the first letter.
        if (word.Length > 1 && word[0] == 'ב' && Months.TryGetValue(word.Substring(1), out int inMonth))
            return inMonth;
        bool isEnglish = EnglishMonths.BegunBy(word, out bool isWhole) is not null && (isWhole || word.Length <= LongestAbbreviation);
        return isEnglish ? EnglishMonths.BegunBy(word, out _) : Months.TryGetValue(word, out int month) ? month : null;
    }

    /// <summary>Longer ones are written out: <c>Sept</c>, but <c>September</c>.</summary>
    private const int LongestAbbreviation = 4;

    private static Dictionary<string, int> Table()
    {
        var table = new Dictionary<string, int>(StringComparer.Ordinal);
        for (int month = 1; month <= Names.Length; month++)
        {
            foreach (string name in Names[month - 1].Split(' '))
                table[name] = month;
        }

        return table;
    }
}
