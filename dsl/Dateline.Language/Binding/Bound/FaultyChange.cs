using Dateline.Language.Text;

namespace Dateline.Language.Binding.Bound;

/// <summary>A change of which neither half could be read; each has its finding.</summary>
/// <param name="Span">Of the whole change.</param>
/// <param name="Arrow">Between its halves.</param>
internal readonly record struct FaultyChange(TextSpan Span, TextSpan Arrow);
