namespace Dateline.Language.Binding.Values.Numbers;

/// <summary>In which way a number is said not to be exact.</summary>
internal enum Inexactness
{
    /// <summary>It may be more or less.</summary>
    About,
    AtLeast,
    MoreThan,
    AtMost,
    LessThan,

    /// <summary>Two numbers follow.</summary>
    Between,
}

/// <summary>The words and signs before and behind a number that say that it is not exact, and in which way.</summary>
internal static class InexactWords
{
    private static readonly (Inexactness Meaning, string Words)[] Beginnings =
    [
        (Inexactness.About, "about |approximately |approx. |approx.|approx |around |circa |ca. |ca.|ca |c. |c.|some |almost |nearly |roughly |an estimated |estimated |est. |est |perhaps |probably |possibly |likely |most likely |best guess |close to "),
        (Inexactness.MoreThan, "more than |over |above |well over |just over "),
        (Inexactness.LessThan, "less than |fewer than |under |below |just under "),
        (Inexactness.AtLeast, "at least |no fewer than |no less than |min. |min |minimum |minimum of |a minimum of |not less than |not fewer than "),
        (Inexactness.AtMost, "at most |up to |no more than |not more than |max. |max |maximum |maximum of |a maximum of "),
        (Inexactness.Between, "between |zwischen |entre |tra |между "),
        (Inexactness.About, "etwa |ungefähr |rund |zirka |gegen |fast |knapp |gut |schätzungsweise "),
        (Inexactness.MoreThan, "mehr als |über "),
        (Inexactness.LessThan, "weniger als |unter "),
        (Inexactness.AtLeast, "mindestens |wenigstens |minimal "),
        (Inexactness.AtMost, "höchstens |bis zu |maximal "),
        (Inexactness.About, "environ |à peu près |autour de |près de |quelque |presque "),
        (Inexactness.MoreThan, "plus de "),
        (Inexactness.LessThan, "moins de "),
        (Inexactness.AtLeast, "au moins "),
        (Inexactness.AtMost, "au plus |jusqu'à "),
        (Inexactness.About, "unos |unas |alrededor de |cerca de |aproximadamente |casi |aprox. |aprox "),
        (Inexactness.MoreThan, "más de "),
        (Inexactness.LessThan, "menos de "),
        (Inexactness.AtLeast, "al menos "),
        (Inexactness.AtMost, "hasta |como máximo "),
        (Inexactness.About, "quasi |około |ongeveer |около |примерно |почти "),
        (Inexactness.MoreThan, "più di |oltre |meer dan |более |свыше "),
        (Inexactness.LessThan, "meno di |minder dan |менее "),
        (Inexactness.AtLeast, "almeno |не менее "),
        (Inexactness.AtMost, "al massimo |fino a |не более |до "),
        (Inexactness.About, "~|≈|±|∼|∽|〜"),
        (Inexactness.MoreThan, ">"),
        (Inexactness.LessThan, "<"),
        (Inexactness.AtLeast, "≥|>="),
        (Inexactness.AtMost, "≤|<="),
    ];

    private static readonly (Inexactness Meaning, string Words)[] Ends =
    [
        (Inexactness.AtLeast, "+| or more| plus| at least| minimum| min| min.| oder mehr| und mehr| mindestens| ou plus| o más| или больше| или более| or above| and above| and more"),
        (Inexactness.AtMost, " or less| or fewer| at most| maximum| max| max.| oder weniger| höchstens| ou moins| o menos| or below"),
        (Inexactness.About, "~|?|±|ish|-ish| or so| odd| approx| approx.| approximately| est| est.| estimated| ca.| circa"),
    ];

    private static readonly (Inexactness Meaning, string Words)[] Remarks =
    [
        (Inexactness.About, "approx|approx.|approximately|ca|ca.|c.|circa|est|est.|estimate|estimated|about|?|uncertain|unconfirmed|geschätzt|etwa|ungefähr|environ|aprox.|примерно"),
        (Inexactness.AtLeast, "at least|or more|min"),
        (Inexactness.AtMost, "max"),
    ];

    private static readonly (Inexactness Meaning, string Word)[] AllBeginnings = Sorted(Beginnings);
    private static readonly (Inexactness Meaning, string Word)[] AllEnds = Sorted(Ends);
    private static readonly (Inexactness Meaning, string Word)[] AllRemarks = Sorted(Remarks);

    /// <summary>What the beginning of a text says of what follows; null where it says nothing of the kind.</summary>
    public static (Inexactness Meaning, string Others)? Before(string text)
    {
        foreach ((Inexactness meaning, string word) in AllBeginnings)
        {
            if (text.StartsWith(word, StringComparison.OrdinalIgnoreCase))
                return (meaning, text.Substring(word.Length));
        }

        return null;
    }

    /// <summary>What the end of a text, or a remark in brackets there, says of what stands before; null where it says nothing of the kind.</summary>
    public static (Inexactness Meaning, string Others)? After(string text)
    {
        int open = text.IndexOf('(');
        if (open > 0 && text[text.Length - 1] == ')')
        {
            string remark = text.Substring(open + 1, text.Length - open - 2).Trim();
            foreach ((Inexactness meaning, string word) in AllRemarks)
            {
                if (string.Equals(remark, word, StringComparison.OrdinalIgnoreCase))
                    return (meaning, text.Substring(0, open));
            }
        }

        foreach ((Inexactness meaning, string word) in AllEnds)
        {
            if (text.EndsWith(word, StringComparison.OrdinalIgnoreCase))
                return (meaning, text.Substring(0, text.Length - word.Length));
        }

        return null;
    }

    /// <summary>The longest first: no more than what is not more than.</summary>
    private static (Inexactness Meaning, string Word)[] Sorted((Inexactness Meaning, string Words)[] rows) =>
        [.. rows.SelectMany(row => row.Words.Split('|').Select(word => (row.Meaning, word))).OrderByDescending(row => row.word.Length)];
}
