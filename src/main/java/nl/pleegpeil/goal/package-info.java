/**
 * Goal (doel): what somebody wants to reach with a metric or an indicator in an area, who answers for it and by when. How
 * it stands is worked out from the metric and never typed. An example shows how a goal looks; a reference was measured
 * elsewhere and is nobody's aim.
 */
package nl.pleegpeil.goal;
