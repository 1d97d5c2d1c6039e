using System.Globalization;

namespace Dateline.Pictures.Markup;

/// <summary>Lengths as SVG writes them.</summary>
internal static class Pixels
{
    public static string Of(double value)
    {
        double rounded = Math.Round(value, 1);
        return (rounded == 0 ? 0 : rounded).ToString("0.#", CultureInfo.InvariantCulture);
    }

    /// <summary>The data of a path: letters and lengths, as <c>M0 4H20</c>.</summary>
    public static string Path(params ReadOnlySpan<object> parts)
    {
        var text = new System.Text.StringBuilder();
        bool wasNumber = false;
        foreach (object part in parts)
        {
            bool isNumber = part is not string;
            if (isNumber && wasNumber)
                text.Append(' ');
            text.Append(part switch
            {
                string letters => letters,
                double number => Of(number),
                int number => Of(number),
                _ => "",
            });
            wasNumber = isNumber;
        }

        return text.ToString();
    }
}
