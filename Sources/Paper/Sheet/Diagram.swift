/// A flow from top to bottom, of stages over the whole width and of boxes side by side. A renderer draws
/// it at its own width.
package struct Diagram: Hashable, Sendable {
  /// One part of it, in order.
  package enum Part: Hashable, Sendable {
    case stage([PaperText])
    /// What is done side by side, under a caption.
    case branches(PaperText, [[PaperText]])
  }

  package let parts: [Part]

  package init(parts: [Part]) { self.parts = parts }
}
