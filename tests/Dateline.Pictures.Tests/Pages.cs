using System.Xml;
using System.Xml.Linq;

namespace Dateline.Pictures.Tests;

/// <summary>Reads pages and pictures back, as XML does.</summary>
internal static class Pages
{
    private static readonly XNamespace Html = "http://www.w3.org/1999/xhtml";

    public static XElement Read(string page)
    {
        using var text = new StringReader(page);
        using var reader = XmlReader.Create(text, new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore });
        return XDocument.Load(reader, LoadOptions.PreserveWhitespace).Root!;
    }

    public static IEnumerable<XElement> All(this XElement page, string name) => page.Descendants().Where(element => element.Name.LocalName == name);

    public static string? Of(this XElement element, string attribute) => element.Attribute(attribute)?.Value;

    public static XElement ById(this XElement page, string id) => Assert.Single(page.Descendants(), element => element.Of("id") == id);

    public static bool IsHtml(this XElement element) => element.Name.Namespace == Html;
}
