package import CaseEngine

/// One thing that is wrong in a request, and where.
package struct RequestFault: Hashable, Sendable {
  /// What is wrong.
  package enum Problem: Hashable, Sendable {
    case json(JSONFault.Kind)
    case unknownKey(nearest: String?)
    case missing
    case wanted(Shape)
    case unknownWord(String, allowed: [String], nearest: String?)
    /// A control character, which would reach terminals and printers.
    case controlCharacter
    /// Two keys that say different things about the answer.
    case conflict(with: String)
    /// With the code that was probably meant.
    case intake(IntakeFault, nearest: String?)
    case refused(Refusal)
  }

  /// The type a value should have.
  package enum Shape: String, CaseIterable, Sendable {
    case object, text, textOrNull, objectOrNull, trueOrFalse, answer
  }

  /// From 1.
  package let line: Int
  /// The path to it: `applicant.contact.id`; empty for the text as a whole.
  package let key: String
  package let problem: Problem
}

/// All that is wrong with a request, in the order of its lines.
package struct RequestError: Error, Hashable, Sendable {
  /// Never empty.
  package let faults: [RequestFault]
}
