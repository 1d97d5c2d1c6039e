namespace Dateline.Language.Binding.Values.Numbers;

/// <summary>The names and signs of the units that people write beside numbers, and which of them measure the same.</summary>
internal static class UnitNames
{
    /// <summary>Each group measures one thing; each of its lists is one unit under all its names.</summary>
    private static readonly string[][][] Measures =
    [
        [
            ["m", "metre", "metres", "meter", "meters"],
            ["km", "kilometre", "kilometres", "kilometer", "kilometers"],
            ["cm", "centimetre", "centimetres", "centimeter", "centimeters"],
            ["mm", "millimetre", "millimetres", "millimeter", "millimeters"],
            ["ft", "ft.", "foot", "feet"], ["in", "in.", "inch", "inches"], ["yd", "yard", "yards"], ["mi", "mi.", "mile", "miles"], ["nmi", "nautical mile", "nautical miles"],
        ],
        [
            ["m2", "m²", "sqm", "sq m", "square metre", "square metres", "square meter", "square meters", "qm"],
            ["km2", "km²", "sq km", "sqkm", "square kilometre", "square kilometres", "square kilometer", "square kilometers", "qkm"],
            ["ha", "hectare", "hectares", "hektar"], ["acre", "acres", "ac"], ["sq ft", "sqft", "ft2", "ft²", "square foot", "square feet"], ["sq mi", "mi²", "square mile", "square miles"],
        ],
        [
            ["m3", "m³", "cubic metre", "cubic metres", "cubic meter", "cubic meters", "cbm"],
            ["l", "litre", "litres", "liter", "liters"], ["ml", "millilitre", "millilitres"], ["hl", "hectolitre", "hectolitres"], ["gal", "gallon", "gallons"], ["bbl", "barrel", "barrels"],
        ],
        [
            ["g", "gram", "grams", "gramme", "grammes", "gramm"], ["kg", "kilo", "kilos", "kilogram", "kilograms", "kilogramme", "kilogrammes", "kilogramm"], ["mg", "milligram", "milligrams"],
            ["t", "to", "tonne", "tonnes", "ton", "tons", "metric ton", "metric tons", "tonnen"], ["kt", "kiloton", "kilotons", "kilotonne", "kilotonnes"], ["lb", "lb.", "lbs", "pound", "pounds"], ["oz", "ounce", "ounces"],
        ],
        [
            ["s", "sec", "sec.", "secs", "second", "seconds", "sekunden"], ["min", "min.", "mins", "minute", "minutes", "minuten"],
            ["h", "hr", "hrs", "hour", "hours", "std", "std.", "stunde", "stunden"], ["d", "day", "days", "tag", "tage"], ["wk", "wks", "week", "weeks", "woche", "wochen"],
            ["mo", "month", "months", "monat", "monate"], ["y", "yr", "yrs", "year", "years", "a", "jahr", "jahre"],
        ],
        [["%", "percent", "per cent", "pct", "prozent"], ["‰", "permille", "per mille", "promille"], ["pp", "percentage point", "percentage points"]],
        [["km/h", "kmh", "kph", "kilometres per hour", "kilometers per hour"], ["mph", "miles per hour"], ["m/s", "metres per second", "meters per second"], ["kn", "kt", "knot", "knots"]],
        [["w", "watt", "watts"], ["kw", "kilowatt", "kilowatts"], ["mw", "megawatt", "megawatts"], ["gw", "gigawatt", "gigawatts"]],
        [["wh"], ["kwh"], ["mwh"], ["gwh"], ["twh"]],
        [["°c", "celsius", "degrees celsius", "degree celsius", "c"], ["°f", "fahrenheit", "degrees fahrenheit"], ["k", "kelvin"]],
        [["°", "deg", "degree", "degrees", "grad"]],
        [
            ["€", "eur", "euro", "euros"], ["$", "us$", "usd", "dollar", "dollars", "us dollars"], ["£", "gbp", "pound sterling", "pounds sterling"], ["chf", "fr.", "franken"],
            ["¥", "jpy", "yen"], ["₽", "rub", "rouble", "roubles", "ruble", "rubles"], ["cent", "cents", "¢"],
        ],
        [
            ["£", "gbp", "pound", "pounds", "pound sterling", "pounds sterling", "l", "l."], ["shilling", "shillings", "s", "s."], ["penny", "pence", "pennies", "d", "d.", "p"],
            ["guinea", "guineas"], ["crown", "crowns"], ["halfpenny", "halfpence", "halfpennies"], ["farthing", "farthings"],
        ],
        [
            ["thousand", "thousands", "tsd", "tsd.", "tausend", "k"], ["million", "millions", "millionen", "mn", "mln", "mio", "mio.", Metre], ["billion", "billions", "bn", "b", "mrd", "mrd."],
        ],
    ];

    /// <summary>Of a number it may say millions; a field that counts it counts metres.</summary>
    private const string Metre = "m";

    /// <summary>Whether two words name one unit.</summary>
    public static bool AreSame(string unit, string word) => Fits(unit, word) || Measures.Any(measure => measure.Any(names => HasUnit(names, unit) && Has(names, word)));

    /// <summary>Whether a word names another unit of what the field's unit measures: kilometres where metres are counted.</summary>
    public static bool AreOfOneMeasure(string unit, string word) =>
        !AreSame(unit, word) && Array.Exists(Measures, measure => measure.Any(names => HasUnit(names, unit)) && measure.Any(names => Has(names, word)));

    private static bool HasUnit(string[] names, string unit) => Has(names, unit) && (unit != Metre || names[0] == Metre);

    private static bool Has(string[] names, string word) => Array.Exists(names, name => Fits(name, word));

    /// <summary>A capital M stands for millions, wherever metres are written with a small one.</summary>
    private static bool Fits(string name, string word) =>
        name.Length > 0 && string.Equals(name, word, StringComparison.OrdinalIgnoreCase) && !(name == Metre && word == "M");
}
