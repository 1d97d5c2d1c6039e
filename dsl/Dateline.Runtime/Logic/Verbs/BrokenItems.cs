namespace Dateline.Logic;

/// <summary>Two values for which something does not hold.</summary>
/// <param name="FirstItem">The number of the first in its list, from 0; -1 where it is none of a list.</param>
/// <param name="SecondItem">The number of the second, likewise.</param>
/// <param name="Shared">Through how many lists both go together.</param>
internal readonly record struct BrokenItems(Value First, Value Second, int FirstItem = -1, int SecondItem = -1, int Shared = 0);
