/// What an item is to a business that opens: being registered is one thing (准入), being allowed to do
/// what one was registered for is another (准营).
package enum MarketRole: String, CaseIterable, Sendable {
  /// It registers the firm.
  case entry
  /// It permits what the firm does, or takes note of it.
  case operation
}
