/// One of the four desks of a town (四个平台) on which what residents report is put.
package enum Platform: String, CaseIterable, Sendable {
  /// 综治工作.
  case governance
  /// 市场监管.
  case market
  /// 综合执法.
  case enforcement
  /// 便民服务: what becomes a case of the hall.
  case convenience
}
