/**
 * Motion (motie): what a council decided or was promised about foster care, be it a motion, an amendment, a commitment
 * or a written question, and what became of it. The registry and the aandachtsfunctionaris keep the register;
 * everybody reads it.
 */
package nl.pleegpeil.motion;
