namespace TreatyLang.Semantics;

/// <summary>Some time in one window. A deadline <c>no later than D</c> is the window that ends on D, with no start of its own.</summary>
/// <param name="Window">The window.</param>
public sealed record InWindow(Window Window) : ActTiming;
