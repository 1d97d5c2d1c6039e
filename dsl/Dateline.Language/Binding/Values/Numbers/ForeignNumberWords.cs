namespace Dateline.Language.Binding.Values.Numbers;

/// <summary>Numbers of one word in German, French, Spanish, Italian, Portuguese, Dutch, Swedish, Polish and Russian.</summary>
internal static class ForeignNumberWords
{
    private static readonly (long Number, string Words)[] Rows =
    [
        (1, "ein eine eins un une uno una um uma een en ett jeden jedna один одна"),
        (2, "zwei deux dos due dois duas twee två dwa dwie два две"),
        (3, "drei trois tres tre três drie trzy три"),
        (4, "vier quatre cuatro quattro quatro fyra cztery четыре"),
        (5, "fünf cinq cinco cinque vijf fem pięć пять"),
        (6, "sechs seis sei zes sex sześć шесть"),
        (7, "sieben sept siete sette sete zeven sju siedem семь"),
        (8, "acht huit ocho otto oito åtta osiem восемь"),
        (9, "neun neuf nueve nove negen nio dziewięć девять"),
        (10, "zehn dix diez dieci dez tien tio dziesięć десять"),
        (11, "elf onze undici elva jedenaście одиннадцать"),
        (12, "zwölf douze doce dodici doze twaalf tolv dwanaście двенадцать"),
        (13, "dreizehn treize trece tredici treze dertien tretton тринадцать"),
        (14, "vierzehn quatorze catorce quattordici veertien fjorton четырнадцать"),
        (15, "fünfzehn quinze quince quindici vijftien femton пятнадцать"),
        (16, "sechzehn seize dieciséis sedici zestien sexton шестнадцать"),
        (17, "siebzehn diecisiete diciassette zeventien семнадцать"),
        (18, "achtzehn dieciocho diciotto achttien восемнадцать"),
        (19, "neunzehn diecinueve diciannove negentien девятнадцать"),
        (20, "zwanzig vingt veinte venti vinte twintig tjugo dwadzieścia двадцать"),
        (30, "dreißig dreissig trente treinta trenta trinta dertig trettio trzydzieści тридцать"),
        (40, "vierzig quarante cuarenta quaranta quarenta veertig fyrtio czterdzieści сорок"),
        (50, "fünfzig cinquante cincuenta cinquanta cinquenta vijftig femtio pięćdziesiąt пятьдесят"),
        (60, "sechzig soixante sesenta sessanta sessenta zestig sextio шестьдесят"),
        (70, "siebzig setenta settanta zeventig sjuttio семьдесят"),
        (80, "achtzig ochenta ottanta oitenta tachtig åttio восемьдесят"),
        (90, "neunzig noventa novanta negentig nittio девяносто"),
        (100, "hundert einhundert cent cien ciento cento cem honderd hundra sto сто"),
        (1000, "tausend eintausend mille mil duizend tusen tysiąc тысяча"),
    ];

    private static readonly Dictionary<string, long> Numbers = Table();

    /// <summary>The number that a word is; null where it is none.</summary>
    public static long? Find(string word) => Numbers.TryGetValue(word, out long number) ? number : null;

    private static Dictionary<string, long> Table()
    {
        var table = new Dictionary<string, long>(StringComparer.OrdinalIgnoreCase);
        foreach ((long number, string words) in Rows)
        {
            foreach (string word in words.Split(' '))
                table.Add(word, number);
        }

        return table;
    }
}
